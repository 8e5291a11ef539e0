/** The columns of a check. */
import { count, type TableShape, text } from "../functions/resultColumns";
import type { Problem } from "../problems/problem";
import type { Rows } from "../reading/rows";
import { counted } from "../words/text";
import { countRows } from "./countRows";

export interface Checked {
  rows: Rows;
  problems: readonly Problem[];
}

type CheckedRow = Partial<Problem> & { problem: string };

/** One row for each problem; where there is none, one that says so. */
export const checkColumns: TableShape<Checked, CheckedRow> = {
  rows: ({ rows, problems }) =>
    problems.length > 0 ? problems : [{ problem: `No problems in ${filledRows(rows)}.` }],
  columns: [
    count("Row", ({ row }) => row),
    text("Column", ({ column }) => column),
    text("Value", ({ value }) => value),
    text("Problem", ({ problem }) => problem),
    text("How to mend it", ({ mend }) => mend),
  ],
};

function filledRows(rows: Rows): string {
  const { counted: those, leftOut } = countRows(rows);
  return counted(those + leftOut, "row");
}
