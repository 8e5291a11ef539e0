/** Tells whether a summary has changed: by a digest of all that it shows. */
import { fnv1a } from "../words/hash";
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

/** Two sums, each over every other character. */
function hash(text: string): string {
  return [0, 1].map((first) => fnv1a(text, first, 2).toString(36)).join("-");
}
