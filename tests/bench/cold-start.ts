/** Runs in a process of its own, where nothing was compiled before: prints milliseconds for a fresh context and a script in it. */
import { readFileSync } from "node:fs";
import { emptyScriptTime, tenRowsTime } from "./realm";

const [script, file, timeZone] = process.argv.slice(2);
console.log(script === "empty" ? emptyScriptTime() : tenRowsTime(readFileSync(file!), timeZone!));
