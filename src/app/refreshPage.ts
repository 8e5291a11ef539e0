/** Brings one summary up to date on its tab, or says why it was left as it was. */

import { framed, frameIn, isEmpty } from "../pages/frame";
import type { Page, PageArea, PageCell } from "../pages/page";
import { digestOf, isShown } from "../pages/version";
import { refreshErrors } from "../problems/refreshErrors";
import type { Grid } from "../reading/grid";
import type { SummaryTab, SummaryTabs } from "../sheets/summaryTabs";
import type { RefreshedPage } from "./refreshContract";
import { sentenceOf } from "./refreshWords";

/** The page that always tells when the last refresh was. */
const ALWAYS_STAMPED = "Scorecard";

/** `grid` is what the tab holds now. */
export function refreshPage(
  summaries: SummaryTabs,
  tab: SummaryTab,
  makePage: () => Page,
  grid: Grid,
  urlOf: (cell: PageCell) => string | undefined,
  say: (() => void) | undefined,
): Pick<RefreshedPage, "state" | "said"> {
  try {
    const whole = framed(makePage());
    const before = frameIn(grid);
    if (!before && !isEmpty(grid))
      throw tab.page === "History"
        ? refreshErrors.historyRearranged(tab.name)
        : refreshErrors.rearranged(tab.name);
    const digest = digestOf(whole, urlOf);
    const isNew = digest !== tab.digest || !before || !isShown(whole, grid, before);
    if (!isNew && whole.name !== ALWAYS_STAMPED) return { state: "unchanged" };
    if (summaries.isClosed(tab)) throw refreshErrors.closed(tab.name);
    if (!isNew) {
      stamp(summaries, tab, whole, before);
      return { state: "unchanged" };
    }
    say?.();
    const { row, column } = before ?? { row: 1, column: 1 };
    summaries.replace(tab, { page: whole, digest, row, column, before, urlOf });
    return { state: "written" };
  } catch (error) {
    return { state: "left", said: sentenceOf(error, tab.name) };
  }
}

function stamp(summaries: SummaryTabs, tab: SummaryTab, page: Page, { row, column }: PageArea): void {
  page.rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (cell?.isStamp) summaries.stamp(tab, row + r, column + c, cell);
    });
  });
}
