/** Finds names that a table lists a second time, where only the first row counts. */
import { rowFaults } from "../problems/rowFaults";
import type { TextColumn } from "../reading/interner";
import type { Rows } from "../reading/rows";
import type { Report } from "./report";

/** Reports each later row of a name, among rows that count at all. `what` begins the sentence: "The kind". */
export function reportListedTwice(
  rows: Rows,
  names: TextColumn,
  column: string,
  what: string,
  report: Report,
  counts: (row: number) => boolean = () => true,
): void {
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
