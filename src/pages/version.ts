/** Tells whether a summary has changed: by a digest of all that it shows, and by what its cells hold now. */
import type { Grid } from "../reading/grid";
import type { Page, PageArea, PageCell } from "./page";

/** A short text that differs between two versions of a page, whatever the time of their refresh. */
export function digestOf(page: Page, urlOf: (cell: PageCell) => string | undefined): string {
  const cells = page.rows.map((row) =>
    row.map(
      (cell) => cell && [cell.isStamp ? 0 : cell.value, cell.look, cell.format, cell.note, urlOf(cell)],
    ),
  );
  return hash(JSON.stringify([cells, page.widths, page.frozenRows, page.charts]));
}

/** Whether the cells hold what the page says, the time of the refresh aside. */
export function isShown(page: Page, grid: Grid, { row, column, rows, columns }: PageArea): boolean {
  if (rows !== page.rows.length || columns !== page.widths.length) return false;
  return page.rows.every((cells, r) =>
    page.widths.every((_, c) => {
      const cell = cells[c];
      return cell?.isStamp || isSame(cell?.value ?? "", grid[row - 1 + r]?.[column - 1 + c] ?? "");
    }),
  );
}

/** A cell keeps a date to the millisecond at best. */
function isSame(wanted: NonNullable<PageCell["value"]>, found: unknown): boolean {
  if (typeof wanted !== "object") return wanted === found;
  const time = (found as Partial<Date>).getTime?.();
  return time !== undefined && Math.abs(time - wanted.getTime()) < 2;
}

/** Two 32-bit FNV-1a sums, one over every other character. */
function hash(text: string): string {
  const sums = [0x811c9dc5, 0x811c9dc5];
  for (let i = 0; i < text.length; i++)
    sums[i & 1] = Math.imul(sums[i & 1]! ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sums.map((sum) => sum.toString(36)).join("-");
}
