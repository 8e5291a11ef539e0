/** The columns of a check. */
import { count, type TableShape, text } from "../functions/resultColumns";
import type { Problem } from "../problems/problem";
import type { Rows } from "../reading/rows";
import { counted } from "../words/text";

export interface Checked {
  rows: Rows;
  problems: readonly Problem[];
}

type CheckedRow = Partial<Problem> & { problem: string };

/** One row for each problem; where there is none, one that says so. */
export const checkColumns: TableShape<Checked, CheckedRow> = {
  rows: ({ rows, problems }) =>
    problems.length > 0 ? problems : [{ problem: `No problems in ${counted(filledRows(rows), "row")}.` }],
  columns: [
    count("Row", ({ row }) => row),
    text("Column", ({ column }) => column),
    text("Value", ({ value }) => value),
    text("Problem", ({ problem }) => problem),
    text("How to mend it", ({ mend }) => mend),
  ],
};

function filledRows(rows: Rows): number {
  let filled = 0;
  for (let row = 0; row < rows.filled; row++) if (!rows.isBlank(row)) filled++;
  return filled;
}
