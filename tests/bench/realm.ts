/** A bare realm as Sheets gives the built add-on, with the floor in it and ranges made of its own arrays and Dates. */
import { readFileSync } from "node:fs";
import { deserialize, setFlagsFromString } from "node:v8";
import { createContext, runInContext, runInNewContext, Script } from "node:vm";
import { transformSync } from "esbuild";
import { DATE_HEADERS, type Tab, TIME_ZONE } from "./rows";

export type Grid = unknown[][];

export interface Realm {
  /** Calls a custom function of the add-on, evaluating the add-on first where that was not done. */
  call(name: string, ...args: unknown[]): unknown[][];
  floor(grid: Grid, place: number): unknown;
  /** A range with its header row; every string, array and Date in it is new, and what making it left over is collected. */
  range(tab: Buffer): Grid;
}

const ADD_ON = readFileSync("dist/Code.js", "utf8");
const FLOOR = transformSync(readFileSync("tests/bench/floor.ts", "utf8"), {
  loader: "ts",
  format: "iife",
  globalName: "Floor",
}).code;

setFlagsFromString("--expose-gc");
/** Else the range's own making would be paid for by whatever call happens to come when memory is full. */
const collectGarbage: (options: { type: "minor" }) => void = runInNewContext("gc");

/** A realm in which nothing of the add-on has run yet. */
export function openRealm(): Realm {
  const context = bareContext();
  runInContext(FLOOR, context);
  const adopt = runInContext(`(${adoptRows})`, context);
  return {
    call: (name, ...args) => {
      if (!context[name]) runInContext(ADD_ON, context);
      return context[name](...args);
    },
    floor: context.Floor.floor,
    range(tab) {
      const { headers, rows }: Tab = deserialize(tab);
      const dates = headers.map((header) => DATE_HEADERS.includes(header));
      const grid = adopt([headers, ...rows], dates);
      collectGarbage({ type: "minor" });
      return grid;
    },
  };
}

/** Milliseconds for a fresh realm and an empty script in it. */
export function emptyScriptTime(): number {
  const begin = performance.now();
  runInContext("", bareContext());
  return performance.now() - begin;
}

/** Milliseconds for a fresh realm and what the engine takes to compile the text of the add-on. */
export function compileTime(): number {
  const begin = performance.now();
  bareContext();
  new Script(ADD_ON);
  return performance.now() - begin;
}

/** Milliseconds for a fresh realm, the add-on evaluated in it, and one call on ten rows; the rows are made before, in another one. */
export function tenRowsTime(tab: Buffer, timeZone: string): number {
  const grid = openRealm().range(tab);
  const begin = performance.now();
  const context = bareContext(timeZone);
  runInContext(ADD_ON, context);
  context.DEVREL_FUNNEL(grid);
  return performance.now() - begin;
}

function bareContext(timeZone = TIME_ZONE) {
  const spreadsheet = { getSpreadsheetTimeZone: () => timeZone };
  const services = { SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet } };
  return createContext(Object.assign(Object.create(null), services));
}

/** Runs inside the realm, from its text. */
function adoptRows(rows: Grid, dates: boolean[]): Grid {
  return Array.from(rows, (cells) =>
    Array.from(cells, (cell, place) => (dates[place] && typeof cell === "number" ? new Date(cell) : cell)),
  );
}
