/** Areas and Univer's ranges, each way. */
import type { IRange } from "@univerjs/core";
import type { GridArea } from "./grid-area";

export function toRange({ row, column, rows, columns }: GridArea): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** The area of a Univer range; an open end reaches to the end of the grid. */
export function toArea(range: IRange, gridRows: number, gridColumns: number): GridArea {
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const endRow = Number.isNaN(range.endRow) ? gridRows - 1 : range.endRow;
  const endColumn = Number.isNaN(range.endColumn) ? gridColumns - 1 : range.endColumn;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

/** Whether a range has no cell in common with an area. */
export function isApart(range: IRange, { row, column, rows, columns }: GridArea): boolean {
  return (
    range.startRow >= row + rows ||
    range.endRow < row ||
    range.startColumn >= column + columns ||
    range.endColumn < column
  );
}
