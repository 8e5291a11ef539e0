/** The DRQL tally as a table. */
import { DRQL_STATUSES } from "../definitions/drqls";
import type { ResultTable } from "../functions/result";
import type { DrqlTally } from "./tally";

/** Columns by status, or by period where the tally has periods; the total row last. */
export function drqlTable({ title, periods, rows, total }: DrqlTally, byPeriod: boolean): ResultTable {
  const all = [...rows, total];
  if (byPeriod)
    return [[title, ...periods, "Total"], ...all.map((row) => [row.group, ...row.byPeriod, row.total])];
  return [
    [title, ...DRQL_STATUSES, "Total", "Acceptance rate", "Median days to answer"],
    ...all.map((row) => [row.group, ...row.byStatus, row.total, row.acceptanceRate, row.medianDays]),
  ];
}
