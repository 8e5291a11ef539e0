/** The funnel and its cohorts as tables. */

import { type ResultCell, type ResultTable, yesNo } from "../functions/result";
import type { Cohorts } from "./cohorts";
import type { FunnelBlock, FunnelRow } from "./funnel";

const HEADER = ["Stage", "Contacts", "Step conversion", "Overall conversion", "Drop-off", "Median days"];

/** One row for each stage. */
export function funnelTable(rows: readonly FunnelRow[]): ResultTable {
  return [HEADER, ...rows.map(cells)];
}

/** One block of rows for each value of the column with this title. */
export function funnelBlocksTable(title: string, blocks: readonly FunnelBlock[]): ResultTable {
  return [
    [title, ...HEADER],
    ...blocks.flatMap(({ value, rows }) => rows.map((row) => [value, ...cells(row)])),
  ];
}

function cells(row: FunnelRow): ResultCell[] {
  return [row.stage, row.contacts, row.stepConversion, row.overallConversion, row.dropOff, row.medianDays];
}

/** One row for each cohort; `period` is month, quarter, year or week. */
export function cohortsTable(period: string, { stages, cohorts }: Cohorts): ResultTable {
  return [
    [period[0]!.toUpperCase() + period.slice(1), "Contacts", ...stages, "Complete"],
    ...cohorts.map((cohort) => [
      cohort.period,
      cohort.contacts,
      ...cohort.conversions,
      cohort.isComplete === undefined ? undefined : yesNo(cohort.isComplete),
    ]),
  ];
}
