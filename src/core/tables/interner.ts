/** Gives each distinct text of a column a small number, so that measures count numbers instead of comparing texts. */
import { nameKey } from "../text";
import type { Zone } from "../zone";
import { isErrorCell } from "./cells/errorCell";
import { readText } from "./cells/text";
import type { Grid } from "./grid";

/** Names by code. Code 0 is the blank; spellings that differ in case or spaces share a code. */
export interface Interner {
  code(cell: unknown): number;
  /** The spelling to show: of all seen, the first in alphabetical order, so that the order of rows does not matter. */
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

/** The codes of a text column, one per row, and what they stand for. */
export interface TextColumn extends Interner {
  readonly codes: Int32Array;
}

interface Seen {
  /** By cell and by key: a key is its own key, so one map serves both. */
  codes: Map<unknown, number>;
  names: string[];
  keys: string[];
  zone: Zone;
}

function nothingSeen(zone: Zone): Seen {
  return { codes: new Map<unknown, number>([["", 0]]), names: [""], keys: [""], zone };
}

export function interner(zone: Zone): Interner {
  const seen = nothingSeen(zone);
  return { code: (cell) => codeOf(seen, cell), names: seen.names, keys: seen.keys };
}

/** Interns the column at that place, from the row `first` of the grid on; without a place, all are blank. */
export function internColumn(
  grid: Grid,
  first: number,
  count: number,
  place: number | undefined,
  zone: Zone,
): TextColumn {
  const codes = new Int32Array(count);
  const seen = nothingSeen(zone);
  const known = seen.codes;
  if (place !== undefined)
    for (let row = 0; row < count; row++) {
      const cell = grid[first + row]![place];
      if (cell !== "") codes[row] = known.get(cell) ?? newCell(seen, cell);
    }
  return { code: (cell) => codeOf(seen, cell), names: seen.names, keys: seen.keys, codes };
}

function codeOf(seen: Seen, cell: unknown): number {
  return seen.codes.get(cell) ?? newCell(seen, cell);
}

function newCell({ codes, names, keys, zone }: Seen, cell: unknown): number {
  const text = readText(cell, zone);
  const key = isErrorCell(text) ? "" : nameKey(text);
  let code = codes.get(key);
  if (code === undefined) {
    code = names.push(text) - 1;
    keys.push(key);
    codes.set(key, code);
  } else if (code > 0 && text < names[code]!) {
    names[code] = text;
  }
  if (cell !== key) codes.set(cell, code);
  return code;
}
