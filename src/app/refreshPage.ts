/** Finds out what one summary needs to be up to date, or why it is left as it is. */

import type { Page, PageArea, PageCell } from "../pages/page";
import { type PrintOf, printsOfPage } from "../pages/prints";
import { digestOf } from "../pages/version";
import { refreshErrors } from "../problems/refreshErrors";
import { type Grid, isBlank, widthOf } from "../reading/grid";
import type { Stamping, SummaryTab, Update } from "../sheets/summaryTabs";
import type { SummaryPlace } from "./summaryPlace";

/** The page that always tells when the last refresh was. */
const ALWAYS_STAMPED = "Scorecard";

/**
 * What is to be written; undefined where that is nothing.
 * @throws LedgerError where nothing on the tab is as it was written
 */
export function updateOf(
  { tab, grid, standing }: SummaryPlace,
  page: Page,
  urlOf: (cell: PageCell) => string | undefined,
  print: PrintOf,
): Update | undefined {
  const { added = [], before = [] } = page;
  if (!standing && before.length === 0 && grid.some((line) => !line.every(isBlank)))
    throw refreshErrors.rearranged(tab.name);
  const digest = digestOf(page, urlOf);
  if (standing?.isIntact && digest === tab.digest && added.length === 0)
    return page.name === ALWAYS_STAMPED ? stampsOf(tab, page, standing.area) : undefined;
  const at = standing?.area ?? firstPlaceOf(page, grid);
  return { tab, page, digest, prints: printsOfPage(page, print), grid, at, standing };
}

/** Where a page begins that is on its tab for the first time: after its ledger, and apart from all that is there. */
function firstPlaceOf({ before = [] }: Page, grid: Grid): { row: number; column: number } {
  const width = widthOf(grid);
  return { row: 1, column: Math.max(before.length, width > 0 ? width + 1 : 0) + 1 };
}

function stampsOf(tab: SummaryTab, page: Page, { row, column }: PageArea): Stamping {
  const stamps = page.rows.flatMap((cells, r) =>
    cells.flatMap((cell, c) => (cell?.isStamp ? [{ row: row + r, column: column + c, cell }] : [])),
  );
  return { tab, stamps };
}
