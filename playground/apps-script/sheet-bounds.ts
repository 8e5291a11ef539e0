/** Refuses ranges that a sheet does not have, in Sheets' own words. */
import type { GridArea } from "../engine/grid-area";

/** The area from this row and column on, which count from 1, within a grid of this size. */
export function areaWithin(
  size: { rows: number; columns: number },
  row: number,
  column: number,
  rows: number,
  columns: number,
): GridArea {
  for (const number of [row, column, rows, columns]) {
    if (!Number.isInteger(number))
      throw new Error("The parameters do not match the method signature for Sheet.getRange.");
  }
  if (row < 1) throw new Error("The starting row of the range is too small.");
  if (column < 1) throw new Error("The starting column of the range is too small.");
  if (rows < 1) throw new Error("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new Error("The number of columns in the range must be at least 1.");
  if (row + rows - 1 > size.rows || column + columns - 1 > size.columns) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
  return { row: row - 1, column: column - 1, rows, columns };
}
