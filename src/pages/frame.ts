/** The corners of a summary on its tab: they tell people which cells are theirs, and the add-on how far its area reaches. */
import { type Grid, isBlank } from "../reading/grid";
import type { Page, PageArea, PageCell } from "./page";

const TOP = "┐";
const BOTTOM = "┘";
/** Says how many rows the summary was written with. */
const END = /^End of this summary(?: of (\d+) rows)?\. What you write/;

function lastLine(rows: number): string {
  return `End of this summary of ${rows} rows. What you write below it or to the right of it stays.`;
}

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
    rows: [
      line(first, TOP),
      ...others,
      [],
      line([{ value: lastLine(page.rows.length + 2), look: "remark" }], BOTTOM),
    ],
  };
}

/**
 * Where a framed page stands in the values of a tab, also when rows and columns were put in around it or taken out of it;
 * nowhere once its rows were sorted, for then some of them stand outside of its corners.
 */
export function frameIn(grid: Grid): PageArea | undefined {
  for (let bottom = 0; bottom < grid.length; bottom++) {
    const left = grid[bottom]!.findIndex((cell) => END.test(String(cell)));
    const right = left < 0 ? -1 : grid[bottom]!.indexOf(BOTTOM, left);
    if (right < 0) continue;
    const isBlankRow = (row: number) => grid[row]!.slice(left, right + 1).every(isBlank);
    if (bottom === 0 || !isBlankRow(bottom - 1)) continue;
    const top = grid
      .slice(0, bottom)
      .map((row) => row[right])
      .lastIndexOf(TOP);
    if (top < 0) continue;
    const rows = bottom - top + 1;
    const written = Number(END.exec(String(grid[bottom]![left]))![1] ?? 0);
    const isAlone = () => grid.every((_, row) => (row >= top && row <= bottom) || isBlankRow(row));
    if (rows >= written || isAlone())
      return { row: top + 1, column: left + 1, rows, columns: right - left + 1 };
  }
  return undefined;
}

/** What stands on the tab of a summary without its frame; of one whose frame is gone, everything. */
export function contentOf(grid: Grid): Grid {
  const area = frameIn(grid);
  return area ? insideOf(grid, area) : grid;
}

/** The values of an area without its frame: corner, blank line and last line. */
function insideOf(grid: Grid, { row, column, rows, columns }: PageArea): Grid {
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
