/** Cells as Univer keeps them, row by row, and how far they reach. */
import type { ICellData } from "@univerjs/core";

export type CellRows = Record<number, Record<number, ICellData | null> | undefined>;

/** Whether a cell has no value; it may still have a look. */
export function isBlank(cell: ICellData): boolean {
  return cell.v === undefined || cell.v === null || cell.v === "";
}

/** The last row and column where one of these has a value or a formula, counted from one. */
export function usedSize(...layers: (CellRows | undefined)[]): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const layer of layers) {
    for (const [r, row] of Object.entries(layer ?? {})) {
      for (const c in row) {
        const cell = row[Number(c)];
        if (!cell || (isBlank(cell) && !cell.f)) continue;
        if (Number(r) >= rows) rows = Number(r) + 1;
        if (Number(c) >= columns) columns = Number(c) + 1;
      }
    }
  }
  return { rows, columns };
}
