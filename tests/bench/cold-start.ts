/** Runs in a process of its own, where nothing was compiled before: prints milliseconds for a fresh context and a script in it. */
import { readFileSync } from "node:fs";
import { compileTime, emptyScriptTime, tenRowsTime } from "./realm";

const [script, file, timeZone] = process.argv.slice(2);
const TIMES: Record<string, () => number> = {
  empty: emptyScriptTime,
  compile: compileTime,
  "add-on": () => tenRowsTime(readFileSync(file!), timeZone!),
};
console.log(TIMES[script!]!());
