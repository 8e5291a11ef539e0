/** Finds dates so far behind all others that no default period reaches to them. */
import { rowFaults } from "../../problems/rowFaults";
import { dateText } from "../../reading/calendar";
import { latestDate } from "../../reading/latestDate";
import { isMissing, MISSING } from "../../reading/missing";
import type { Rows } from "../../reading/rows";
import type { Columns, ColumnsOfKind } from "../../reading/table";
import type { ReportIn } from "../tab";

/** Reports the odd ones among the dates of these columns together, in rows that count. */
export function reportLateDates<C extends Columns>(
  rows: Rows<C>,
  columns: readonly ColumnsOfKind<C, "date">[],
  report: ReportIn<C>,
  counts: (row: number) => boolean = () => true,
): void {
  const counted = rows.counted();
  const read = columns.map((column) => ({
    column,
    dates: rows.dates(column).map((date, row) => (counted[row] === 1 && counts(row) ? date : MISSING)),
  }));
  const latest = latestDate(read.flatMap(({ dates }) => [...dates]));
  for (const { column, dates } of read)
    for (let row = 0; row < rows.count; row++) {
      const date = dates[row]!;
      if (!isMissing(date) && date > latest)
        report(row, column, rowFaults.lateDate(dateText(date), dateText(latest)));
    }
}
