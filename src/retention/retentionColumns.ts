/** The columns of the retention table. */
import { count, each, rate, type TableShape, text, valueColumn } from "../functions/resultColumns";
import type { Retention, RetentionRow } from "./retention";

/** One row for each cohort, all together last; as many shares as there are periods. Broken down, blocks of them under the value that they are for. */
export const retentionColumns: TableShape<Retention, RetentionRow> = {
  rows: ({ rows }) => rows,
  columns: [
    valueColumn(({ by }) => by),
    text("Cohort", ({ cohort }) => cohort),
    count("Contacts", ({ contacts }) => contacts),
    each("Period 0, and the share active again in each period after it", ({ periods }) =>
      Array.from({ length: Math.max(1, periods) }, (_, at) =>
        rate(`Period ${at}`, ({ shares }) => shares[at]),
      ),
    ),
  ],
};
