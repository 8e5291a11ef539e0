/** Nonsense of every kind that may stand where a range or the options should be. */

import type { Table } from "../../src/reading/table";
import { TABLES } from "../../src/tabs/tables";

export type Grid = unknown[][];

/** What may stand where a range should be, and is none. */
export const NO_RANGE: Record<string, unknown> = {
  "a number": 5,
  "a negative number": -0.5,
  "a text": "Activities!A:O",
  "a true": true,
  "a false": false,
  "a date": new Date("2025-07-11"),
  "an error": "#REF!",
  "a date that is none": new Date(Number.NaN),
  "a null": null,
  "an emoji": "🎉",
  "an empty list": [],
  "a flat list": ["Date", "Activity"],
};

/** Grids that are no good tab of that table. */
export function badTabs(table: Table): Record<string, Grid> {
  const headers = Object.values(table.columns).map(({ title }) => title);
  const examples = Object.values(table.columns).map(({ example }) => example);
  const row = (cell: unknown) => headers.map(() => cell);
  const withCells = (...cells: unknown[]) => [headers, ...cells.map(row)];
  return {
    "an empty cell": [[""]],
    "an empty row": [[]],
    "one cell": [["Date"]],
    "no header": [examples, examples],
    "the header alone": [headers],
    "three header rows": [headers, headers, headers, examples],
    "a title above the header": [["Our tab"], headers, examples],
    "half of the columns": [headers, examples].map((cells) => cells.slice(0, 2)),
    "one column": [headers, examples].map((cells) => cells.slice(0, 1)),
    "the first column only": [[headers[0]], ["a"], ["b"]],
    "the same header in every column": [row("Date"), examples],
    "50,000 blank rows": [
      ...Array.from({ length: 50_000 }, () => row("")),
      headers,
      ...Array.from({ length: 50_000 }, () => row("")),
    ],
    "ragged rows": [headers, [], ["2025-01-01"], [...examples, "more", "and more"], examples.slice(0, 3)],
    "numbers in every column": withCells(5, -1, 0, 1e300, -1e300, 0.1, Number.MAX_SAFE_INTEGER),
    "yes and no in every column": withCells(true, false),
    "dates in every column": withCells(
      new Date("2025-07-11"),
      new Date(0),
      new Date(Number.NaN),
      new Date(8.64e15),
      new Date(-8.64e15),
    ),
    "an error in every column": withCells(
      "#N/A",
      "#REF!",
      "#DIV/0!",
      "#VALUE!",
      "#NAME?",
      "#NUM!",
      "#ERROR!",
    ),
    "emoji in every column": withCells("🎉", "👩‍💻", "é", "ẞ", "İ", "\u202e", "\u0000"),
    "formulas as text in every column": withCells("=1+1", "=IMPORTRANGE(A1)", "+1", "@SUM", "-"),
    "words that programs stumble over": withCells("constructor", "__proto__", "toString", "hasOwnProperty"),
    "dates of every sort as text": withCells(
      "2025-07-11",
      "03/04/2025",
      "4Q20",
      "2025-02-30",
      "0001-01-01",
      "9999-12-31",
      "2025-07-11T14:30Z",
    ),
    "thirty lines in every cell": withCells(
      Array.from({ length: 30 }, (_, line) => `line ${line}`).join("\n"),
    ),
    "ten thousand letters in every cell": withCells("a".repeat(10_000)),
    "separators in every cell": withCells(";", ",", ">", "=", "|", "; , \n", "a=b;c=d"),
    "headers of odd kinds": [
      [...headers, 5, true, new Date("2025-07-11"), "#REF!", "🎉", null, undefined],
      [...examples, 1, 2, 3, 4, 5, 6, 7],
    ],
    "nulls and nothing in every column": withCells(null, undefined),
  };
}

/** What may stand where the options should be. */
export const BAD_OPTIONS: Record<string, unknown> = {
  "a number": 90,
  "a true": true,
  "a date": new Date("2025-07-11"),
  "a date that is none": new Date(Number.NaN),
  "a word": "Persona",
  "an unknown key": "colour=red",
  "a key of programs": "constructor=1; __proto__=2",
  "only signs": ";;==;=",
  "a key without a value": "from=; by=; scope=",
  "a value that is none": "from=soon; days=many; by=; met=often",
  "dates the wrong way round": "from=2025-12-31; to=2025-01-01",
  "far years": "from=0001-01-01; to=9999-12-31; as of=9999-12-31; date=9999-12-31",
  "huge numbers": "window=1e308; days=999999999999999999999",
  "huge days": "days=100000000000",
  "a tiny number": "window=0.0000001; days=0.0000001; met=0.0000001",
  "a column that is not there": "by=Nothing",
  "an emoji": "by=🎉",
  "a sign": "by=!!!",
  "periods of weeks": "period=week; by=Kind",
  "an error": "#REF!",
  "a range of three columns": [
    ["by", "Owner", "?"],
    ["days", 30, "?"],
  ],
  "a range of errors": [
    ["#N/A", "#N/A"],
    ["by", "#REF!"],
  ],
  "a range of odd kinds": [
    [5, true],
    [new Date("2025-07-11"), null],
    [undefined, "x"],
  ],
  "an empty range": [[]],
  "a flat list": ["by", "Owner"],
};

/** The table whose range an argument takes, by its example's tab. */
export function tableOf(example: string): Table {
  const tables: readonly Table[] = TABLES;
  return tables.find(({ name }) => example.replaceAll("'", "").startsWith(`${name}!`))!;
}
