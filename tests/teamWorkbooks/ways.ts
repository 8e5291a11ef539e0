/** The ways in which teams write one thing: what stands in the cell, and whether it can be read or has to be told. */
import type { Style } from "./team";

export type Cell = string | number | boolean | Date;

/** One way to write something. `told` says that it cannot be read as it is meant: a problem has to be told of this cell. */
export interface Way<T> {
  cell: Cell;
  /** What counts instead of what is meant. */
  counts: T;
  told?: true;
}

/** Most is written plainly, the first way; the other half in one of the others. */
export function oneOf<T>(ways: readonly T[], style: Style): T {
  const [plain] = ways;
  return style < 50 ? plain! : ways[style % ways.length]!;
}

/** A name with what eyes cannot see, and in other letters. */
export function spelt(name: string, style: Style): string {
  return oneOf(
    [
      name,
      name.toUpperCase(),
      ` ${name}  `,
      `${name}\u200b`,
      `\ufeff${name.toLowerCase()}`,
      name.replace(/ /g, "\u00a0"),
      name.replace(/[a-z]/i, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    style,
  );
}

/** How cells say nothing. */
export const NOTHING_CELLS: readonly Cell[] = ["", "n/a", "-", "–", " ", "TBD", "none", "?", "N/A\u200b"];

/** Words for nobody and for no lead. */
export const NOBODY_CELLS: readonly Cell[] = [...NOTHING_CELLS, "x", "No", false, 0];

/** What stands where a formula failed or has not come to an end. */
export const ERROR_CELLS: readonly Cell[] = ["#N/A", "#REF!", "#NAME?", "Loading...", "#DIV/0!"];
