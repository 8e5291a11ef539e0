/** Finds out what one summary needs to be up to date, or why it is left as it is. */

import { framed, frameIn, isEmpty } from "../pages/frame";
import type { Page, PageArea, PageCell } from "../pages/page";
import { digestOf, isShown } from "../pages/version";
import { refreshErrors } from "../problems/refreshErrors";
import type { Grid } from "../reading/grid";
import type { Stamping, SummaryTab, Update } from "../sheets/summaryTabs";

/** The page that always tells when the last refresh was. */
const ALWAYS_STAMPED = "Scorecard";

/**
 * What is to be written; undefined where that is nothing. `grid` is what the tab holds now.
 * @throws LedgerError where the tab does not show any more where its summary stands
 */
export function updateOf(
  tab: SummaryTab,
  page: Page,
  grid: Grid,
  urlOf: (cell: PageCell) => string | undefined,
): Update | undefined {
  const whole = framed(page);
  const before = frameIn(grid);
  if (!before && !isEmpty(grid))
    throw tab.page === "History"
      ? refreshErrors.historyRearranged(tab.name)
      : refreshErrors.rearranged(tab.name);
  const digest = digestOf(whole, urlOf);
  if (before && digest === tab.digest && isShown(whole, grid, before))
    return whole.name === ALWAYS_STAMPED ? stampsOf(tab, whole, before) : undefined;
  const { row, column } = before ?? { row: 1, column: 1 };
  return { tab, page: whole, digest, grid, row, column, before };
}

function stampsOf(tab: SummaryTab, page: Page, { row, column }: PageArea): Stamping {
  const stamps = page.rows.flatMap((cells, r) =>
    cells.flatMap((cell, c) => (cell?.isStamp ? [{ row: row + r, column: column + c, cell }] : [])),
  );
  return { tab, stamps };
}
