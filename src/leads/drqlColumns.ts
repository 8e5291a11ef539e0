/** The columns of the DRQL tally. */

import { share } from "../arithmetic/share";
import { DRQL_STATUSES } from "../definitions/drqls";
import {
  count,
  days,
  difference,
  each,
  type ResultColumn,
  rate,
  type TableShape,
  text,
} from "../functions/resultColumns";
import type { DrqlRow } from "./leadCounts";
import type { DrqlTally } from "./tally";

const group = (title: string) => text<DrqlRow>(title, (row) => row.group);
const total = count<DrqlRow>("Total", (row) => row.total);

const byStatus: readonly ResultColumn<DrqlRow>[] = [
  ...DRQL_STATUSES.map((status, index) => count<DrqlRow>(status, (row) => row.byStatus[index])),
  total,
  rate("Acceptance rate", (row) => row.acceptanceRate),
  days("Median days to answer", (row) => row.medianDays),
];

/** Each figure beside that of the days before. */
export const comparedColumnsOfLeads: readonly ResultColumn<DrqlRow>[] = [
  count("Leads", (row) => row.total),
  count("Leads before", ({ before }) => before!.total),
  count("Accepted", (row) => row.accepted),
  count("Accepted before", ({ before }) => before!.accepted),
  rate("Rate", (row) => row.acceptanceRate),
  rate("Rate before", ({ before }) => before!.acceptanceRate),
  difference("Change", ({ total, before }) => share(total - before!.total, before!.total)),
];

/** One row for each group, the total last; columns by status, by period where the tally has periods, or beside the days before. */
export const drqlColumns: TableShape<DrqlTally, DrqlRow> = {
  rows: ({ rows, total }) => [...rows, total],
  columns: [
    each("Team", ({ title }) => [group(title)], [group("Team")]),
    each(
      `${byStatus.map(({ title }) => title).join(", ")}; or one column for each period, Total; or with compare ${comparedColumnsOfLeads.map(({ title }) => title).join(", ")}`,
      ({ periods, isCompared }) => {
        if (isCompared) return comparedColumnsOfLeads;
        return periods
          ? [...periods.map((period, index) => count<DrqlRow>(period, (row) => row.byPeriod[index])), total]
          : byStatus;
      },
      byStatus,
    ),
  ],
};
