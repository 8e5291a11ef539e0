/** Whether the dates of a column that are told as having two readings are written day first: its other dates may settle it. */
import { writtenOrder } from "../reading/cells/writtenDate";
import type { Rows } from "../reading/rows";

/** 0 where days stand first in every date of the column with one reading, 1 where months do; undefined where there is none, or some of both. */
export function settledOrder(rows: Rows, place: number): 0 | 1 | undefined {
  const found = new Set<0 | 1>();
  for (let row = 0; row < rows.filled; row++) {
    const cell = rows.cell(row, place);
    const order = typeof cell === "string" ? writtenOrder(cell.trim()) : undefined;
    if (order !== undefined) found.add(order);
  }
  const [order] = found;
  return found.size === 1 ? order : undefined;
}
