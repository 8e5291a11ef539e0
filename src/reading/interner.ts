/** Gives each distinct text of a column a small number, so that measures count numbers instead of comparing texts. */
import { nameKey } from "../words/text";
import { readText } from "./cells/cellText";
import { isErrorCell } from "./cells/errorCell";
import type { Grid } from "./grid";
import type { Zone } from "./zone";

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

type KeyOf = (text: string) => string;

interface Seen {
  /** By cell. */
  codes: Map<unknown, number>;
  /** By key, where no cell was its own key when it was first seen. */
  byKey: Map<string, number>;
  names: string[];
  keys: string[];
  zone: Zone;
  keyOf: KeyOf;
}

function nothingSeen(zone: Zone, keyOf: KeyOf): Seen {
  return { codes: new Map([["", 0]]), byKey: new Map(), names: [""], keys: [""], zone, keyOf };
}

export function interner(zone: Zone): Interner {
  const seen = nothingSeen(zone, nameKey);
  return { code: (cell) => codeOf(seen, cell), names: seen.names, keys: seen.keys };
}

/** Interns the column at that place, from the row `first` of the grid on; without a place, all are blank. */
export function internColumn(
  grid: Grid,
  first: number,
  count: number,
  place: number | undefined,
  zone: Zone,
  keyOf: KeyOf = nameKey,
): TextColumn {
  const codes = new Int32Array(count);
  const seen = nothingSeen(zone, keyOf);
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

function newCell({ codes, byKey, names, keys, zone, keyOf }: Seen, cell: unknown): number {
  const text = readText(cell, zone);
  const key = isErrorCell(text) ? "" : keyOf(text);
  let code = (cell === key ? undefined : codes.get(key)) ?? byKey.get(key);
  if (code === undefined) {
    code = names.push(text) - 1;
    keys.push(key);
    if (cell !== key) byKey.set(key, code);
  } else if (code > 0 && text < names[code]!) {
    names[code] = text;
  }
  codes.set(cell, code);
  return code;
}
