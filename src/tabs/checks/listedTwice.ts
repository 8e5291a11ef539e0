/** Finds names that a table lists a second time, where only the first row counts. */
import { rowFaults } from "../../problems/rowFaults";
import type { Rows } from "../../reading/rows";
import type { Columns, ColumnsOfKind } from "../../reading/table";
import type { ReportIn } from "../tab";

/** Reports each later row of a name, among rows that count at all. `what` begins the sentence: "The kind". */
export function reportListedTwice<C extends Columns>(
  rows: Rows<C>,
  column: ColumnsOfKind<C, "text" | "people" | "choice">,
  what: string,
  report: ReportIn<C>,
  counts: (row: number) => boolean = () => true,
): void {
  const names = rows.texts(column);
  const first = new Map<number, number>();
  for (let row = 0; row < rows.count; row++) {
    const code = names.codes[row]!;
    const earlier = first.get(code);
    if (code === 0 || !counts(row)) continue;
    if (earlier === undefined) first.set(code, row);
    else
      report(
        row,
        column,
        rowFaults.sameKey(what, names.names[code]!, rows.rowNumber(earlier), "The first row counts."),
      );
  }
}
