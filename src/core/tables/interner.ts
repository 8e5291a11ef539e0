/** Gives each distinct text of a column a small number, so that measures count numbers instead of comparing texts. */
import { nameKey } from "../text";
import type { Zone } from "../zone";
import { isErrorCell } from "./cells/errorCell";
import { readText } from "./cells/text";

/** Names by code. Code 0 is the blank; spellings that differ in case or spaces share a code. */
export interface Interner {
  code(cell: unknown): number;
  /** The spelling to show: of all seen, the first in alphabetical order, so that the order of rows does not matter. */
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

export function interner(zone: Zone): Interner {
  /** By cell and by key: a key is its own key, so one map serves both. */
  const codes = new Map<unknown, number>([["", 0]]);
  const names = [""];
  const keys = [""];

  function newCell(cell: unknown): number {
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

  return { code: (cell) => codes.get(cell) ?? newCell(cell), names, keys };
}
