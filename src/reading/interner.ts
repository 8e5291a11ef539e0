/** Gives each distinct text of a column a small number, so that measures count numbers instead of comparing texts. */
import { cellMemory } from "./cellMemory";
import { readText } from "./cells/cellText";
import { isErrorCell } from "./cells/errorCell";
import type { Spelling } from "./spelling";
import type { Zone } from "./zone";

/** Names by code. Code 0 is the blank; spellings that differ in case or spaces share a code. */
export interface Interner {
  code(cell: unknown): number;
  /** The codes of the cells seen so far. */
  readonly known: ReadonlyMap<unknown, number>;
  /** The spelling to show: of all seen, the first in alphabetical order, so that the order of rows does not matter. */
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

/** The codes of a text column, one per row, and what they stand for. */
export interface TextColumn extends Interner {
  readonly codes: Int32Array;
}

/** Codes for the texts of cells. */
export function interner(zone: Zone, spelling: Spelling): Interner {
  const codes = cellMemory<number>();
  codes.set("", 0);
  /** By key, where no cell was its own key when it was first seen. */
  const byKey = new Map<string, number>();
  const names = [""];
  const keys = [""];
  const newCell = (cell: unknown): number => {
    const written = readText(cell, zone);
    const key = isErrorCell(written) ? "" : spelling.key(written);
    const isOwnKey = cell === key;
    const text = isOwnKey ? written : spelling.shown(written);
    let code = isOwnKey ? undefined : codes.get(key);
    if (code === undefined && byKey.size > 0) code = byKey.get(key);
    if (code === undefined) {
      code = names.push(text) - 1;
      keys.push(key);
      if (!isOwnKey) byKey.set(key, code);
    } else if (text < names[code]!) {
      names[code] = text;
    }
    codes.set(cell, code);
    return code;
  };
  return { code: (cell) => codes.get(cell) ?? newCell(cell), known: codes.known, names, keys };
}
