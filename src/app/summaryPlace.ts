/** Where a summary stands on its tab: the tab's values, and which of them are the summary's. */
import type { PrintOf } from "../pages/prints";
import { type Standing, standingOf, without } from "../pages/standing";
import type { Grid } from "../reading/grid";
import type { SummaryTab } from "../sheets/summaryTabs";
import type { Workbook } from "../sheets/workbook";

export interface SummaryPlace {
  tab: SummaryTab;
  grid: Grid;
  /** Undefined where nothing of the summary is on the tab. */
  standing: Standing | undefined;
}

/** The values of the tab that are not the summary's: a ledger, and what people added. */
export function besideSummary({ grid, standing }: SummaryPlace): Grid {
  return standing ? [standing.area, ...standing.stale].reduce(without, grid) : grid;
}

/** Reads the tab once. */
export function summaryPlace(workbook: Workbook, tab: SummaryTab, print: PrintOf): SummaryPlace {
  const grid = workbook.read(tab.id);
  const namedArea = () => workbook.summaries().namedArea(tab);
  return { tab, grid, standing: standingOf(grid, tab.written, tab.coming, namedArea, print) };
}
