/** Gives each distinct text of a column a small number, so that measures count numbers instead of comparing texts. */
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

/** Among so few texts one that is new in memory is found by comparing sooner than by the hash that a Map must work out for it. */
const FEW = 64;

/** Codes for the texts of cells. */
export function interner(zone: Zone, spelling: Spelling): Interner {
  /** By cell. */
  const codes = new Map<unknown, number>([["", 0]]);
  /** The cells with their codes for as long as there are few. */
  const few = { cells: [] as unknown[], codes: [] as number[] };
  /** By key, where no cell was its own key when it was first seen. */
  const byKey = new Map<string, number>();
  const names = [""];
  const keys = [""];
  const newCell = (cell: unknown): number => {
    const written = typeof cell === "string" ? cell.trim() : readText(cell, zone);
    const key = isErrorCell(written) ? "" : spelling.key(written);
    const isOwnKey = cell === key;
    const text = isOwnKey ? written : spelling.shown(written);
    let code = isOwnKey ? undefined : codes.get(key);
    if (code === undefined && byKey.size > 0) code = byKey.get(key);
    if (code === undefined) {
      code = names.push(text) - 1;
      keys.push(key);
      if (!isOwnKey) byKey.set(key, code);
    } else if (code > 0 && text < names[code]!) {
      names[code] = text;
    }
    codes.set(cell, code);
    if (codes.size > FEW) few.cells = [];
    else few.codes[few.cells.push(cell) - 1] = code;
    return code;
  };
  const code = (cell: unknown): number => {
    const at = few.cells.indexOf(cell);
    return at >= 0 ? few.codes[at]! : (codes.get(cell) ?? newCell(cell));
  };
  return { code, known: codes, names, keys };
}
