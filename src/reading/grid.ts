/** The two-dimensional array of cell values that Sheets hands over for a range. */
import { visible } from "../words/text";

export type Grid = readonly (readonly unknown[])[];

/** Whether a cell is empty or holds nothing that eyes can see. */
export function isBlank(cell: unknown): boolean {
  if (typeof cell !== "string") return cell == null;
  if (cell === "") return true;
  const code = cell.charCodeAt(0);
  return !(code > SPACE && code < DELETE) && visible(cell) === "";
}

/** Whether nothing stands in a row: a column of checkboxes says FALSE in rows that nobody has filled in. */
export function isBlankRow(cells: readonly unknown[]): boolean {
  return cells.every((cell) => cell === false || isBlank(cell));
}

/** How many cells the longest row has. */
export function widthOf(grid: Grid): number {
  return grid.reduce((width, cells) => Math.max(width, cells.length), 0);
}

/** How many cells of a row there are up to the last filled one. */
export function filledWidth(cells: Grid[number]): number {
  return cells.reduce<number>((last, cell, index) => (isBlank(cell) ? last : index + 1), 0);
}

/** The index of the last row with anything in it; -1 where none has. */
export function lastFilledRow(grid: Grid): number {
  let last = grid.length - 1;
  while (last >= 0 && isBlankRow(grid[last]!)) last--;
  return last;
}

const SPACE = 32;
const DELETE = 127;
