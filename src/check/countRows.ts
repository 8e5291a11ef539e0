/** How many rows of a table count, and how many are left out because a required cell is empty or unreadable. */
import type { Rows } from "../reading/rows";

/** Blank rows are neither. */
export function countRows(rows: Rows): { counted: number; leftOut: number } {
  const counts = rows.counted();
  let counted = 0;
  let leftOut = 0;
  for (let row = 0; row < rows.filled; row++) {
    if (counts[row] === 1) counted++;
    else if (!rows.isBlank(row)) leftOut++;
  }
  return { counted, leftOut };
}
