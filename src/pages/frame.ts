/** The corners of a summary on its tab: they tell people which cells are theirs, and the add-on how far its area reaches. */
import { type Grid, isBlank } from "../reading/grid";
import type { Page, PageArea, PageCell } from "./page";

const TOP = "┐";
const BOTTOM = "┘";
const END = "End of this summary. What you write below it or to the right of it stays.";

/** The page with its corners and a last line. */
export function framed(page: Page): Page {
  const width = page.widths.length;
  const line = (cells: readonly (PageCell | undefined)[], corner: string) =>
    Array.from({ length: width }, (_, column) =>
      column === width - 1 ? { value: corner, look: "corner" as const } : cells[column],
    );
  const [first = [], ...others] = page.rows;
  return {
    ...page,
    rows: [line(first, TOP), ...others, [], line([{ value: END, look: "remark" }], BOTTOM)],
  };
}

/** Where a framed page stands in the values of a tab, also when rows and columns were put in around it. */
export function frameIn(grid: Grid): PageArea | undefined {
  for (let bottom = 0; bottom < grid.length; bottom++) {
    const left = grid[bottom]!.indexOf(END);
    const right = left < 0 ? -1 : grid[bottom]!.indexOf(BOTTOM, left);
    if (right < 0) continue;
    for (let top = bottom - 1; top >= 0; top--)
      if (grid[top]![right] === TOP)
        return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
  }
  return undefined;
}

/** The values of an area without its frame: corner, blank line and last line. */
export function insideOf(grid: Grid, { row, column, rows, columns }: PageArea): Grid {
  return grid
    .slice(row - 1, row + rows - 3)
    .map((cells, index) =>
      cells
        .slice(column - 1, column - 1 + columns)
        .map((cell, place) => (index === 0 && place === columns - 1 ? "" : cell)),
    );
}

/** Whether a tab holds nothing at all. */
export function isEmpty(grid: Grid): boolean {
  return grid.every((row) => row.every(isBlank));
}
