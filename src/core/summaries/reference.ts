/** How a source tab is named in a formula. */
import type { SourceTab } from "./source";

/** All columns of the tab that hold anything, such as `'DRQL kinds'!A:B`. */
export function quotedTab({ tab, grid }: SourceTab): string {
  const width = Math.max(1, grid[0]?.length ?? 1);
  const name = /^[a-z]+$/i.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`;
  return `${name}!A:${columnLetters(width)}`;
}

/** `A` for 1, `AA` for 27. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last;
}
