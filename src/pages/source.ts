/** What the summaries are computed from. */
import type { Month } from "../reading/calendar";
import type { Grid } from "../reading/grid";
import type { Zone } from "../reading/zone";

/** The reporting periods to choose from. */
export const REPORTING_PERIODS = [
  "This month",
  "This quarter",
  "This year",
  "Last 90 days",
  "Since baseline",
] as const;
export type ReportingPeriodName = (typeof REPORTING_PERIODS)[number];

/** A source tab: its name in the workbook, for formulas, and all its values from A1 on. */
export interface TabValues {
  tab: string;
  grid: Grid;
}

export interface SummaryInput {
  /** By the name of the table, such as Activities; a table without a tab is left out. */
  sources: Readonly<Record<string, TabValues | undefined>>;
  /** The values of the History tab without the page on it: its ledger, and what people added; undefined before the first refresh. */
  history: Grid | undefined;
  period: ReportingPeriodName;
  /** The month with which years and quarters begin; January if left out. */
  yearStarts?: Month;
  /** Local time of a refresh in History that changes are measured from. */
  baseline: number | undefined;
  /** Who chose it, and when in local time, where that is known. */
  baselineSet?: { by: string; at: number };
  /** Local time of this refresh. */
  refreshedAt: number;
  zone: Zone;
  /** Between the arguments of a formula, as this spreadsheet's locale has it; a comma if left out. */
  separator?: ", " | "; ";
  /** What the Scorecard's reader should know of the schedule, such as "Refreshes every day at 7:00"; shown below its title. */
  remarks: readonly string[];
}
