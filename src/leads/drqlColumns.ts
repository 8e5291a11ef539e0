/** The columns of the DRQL tally. */
import { DRQL_STATUSES } from "../definitions/drqls";
import {
  count,
  days,
  each,
  type ResultColumn,
  rate,
  type TableShape,
  text,
} from "../functions/resultColumns";
import type { DrqlRow, DrqlTally } from "./tally";

const group = (title: string) => text<DrqlRow>(title, (row) => row.group);
const total = count<DrqlRow>("Total", (row) => row.total);

const byStatus: readonly ResultColumn<DrqlRow>[] = [
  ...DRQL_STATUSES.map((status, index) => count<DrqlRow>(status, (row) => row.byStatus[index])),
  total,
  rate("Acceptance rate", (row) => row.acceptanceRate),
  days("Median days to answer", (row) => row.medianDays),
];

/** One row for each group, the total last; columns by status, or by period where the tally has periods. */
export const drqlColumns: TableShape<DrqlTally, DrqlRow> = {
  rows: ({ rows, total }) => [...rows, total],
  columns: [
    each("Team", ({ title }) => [group(title)], [group("Team")]),
    each(
      `${byStatus.map(({ title }) => title).join(", ")}; or one column for each period, Total`,
      ({ periods }) =>
        periods
          ? [...periods.map((period, index) => count<DrqlRow>(period, (row) => row.byPeriod[index])), total]
          : byStatus,
      byStatus,
    ),
  ],
};
