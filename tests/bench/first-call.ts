/** Runs in a process of its own: the first call that this process makes, on a tab from a file; prints milliseconds. */
import { readFileSync } from "node:fs";
import { openRealm } from "./realm";
import { CALLS, type CallName, timed } from "./stopwatch";

const [name, file] = process.argv.slice(2) as [CallName, string];
const call = await CALLS[name]();
const realm = openRealm();
const grid = realm.range(readFileSync(file));
console.log((await timed(() => call(realm, grid))).time);
