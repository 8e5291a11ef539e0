/** Where what people put into a summary's own cells is moved to: beside it, in the same rows. */
import { filledWidth, type Grid } from "../reading/grid";
import type { PageArea } from "./page";

export interface Move {
  from: PageArea;
  to: PageArea;
}

/** Moves blocks to the right of the area and of all that is filled in their rows; what stood side by side stays so. */
export function parkingOf(blocks: readonly PageArea[], grid: Grid, area: PageArea): Move[] {
  const columns = [...new Set(blocks.flatMap(columnsOf))].sort((a, b) => a - b);
  const filled = blocks.flatMap(({ row, rows }) => grid.slice(row - 1, row - 1 + rows).map(filledWidth));
  const first = Math.max(area.column + area.columns + 1, ...filled.map((column) => column + 1));
  return blocks.map((from) => ({ from, to: { ...from, column: first + columns.indexOf(from.column) } }));
}

function columnsOf({ column, columns }: PageArea): number[] {
  return Array.from({ length: columns }, (_, index) => column + index);
}
