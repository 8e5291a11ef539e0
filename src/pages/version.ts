/** Tells whether a summary has changed: by a digest of all that it shows. */
import type { Page, PageCell } from "./page";

/** A short text that differs between two versions of a page, whatever the time of their refresh. */
export function digestOf(page: Page, urlOf: (cell: PageCell) => string | undefined): string {
  const cells = page.rows.map((row) =>
    row.map(
      (cell) => cell && [cell.isStamp ? 0 : cell.value, cell.look, cell.format, cell.note, urlOf(cell)],
    ),
  );
  return hash(JSON.stringify([cells, page.widths, page.frozenRows, page.charts]));
}

/** Two 32-bit FNV-1a sums, one over every other character. */
function hash(text: string): string {
  const sums = [0x811c9dc5, 0x811c9dc5];
  for (let i = 0; i < text.length; i++)
    sums[i & 1] = Math.imul(sums[i & 1]! ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sums.map((sum) => sum.toString(36)).join("-");
}
