/** Rates of leads, where at least half of a row's leads have a status that can be read. */
import type { ResultColumn } from "../functions/resultColumns";
import type { DrqlRow } from "../leads/leadCounts";
import { areMost } from "../workbook/unread";

/** Whether a row's rate cannot be told. */
export function isUntold(row: DrqlRow): boolean {
  return areMost({ ...row, rows: row.total });
}

/** The column with blanks where the row, or the one beside it that the column is of, has no rate that can be told. */
export function whereTold(
  column: ResultColumn<DrqlRow>,
  rowOf: (row: DrqlRow) => DrqlRow | undefined = (row) => row,
): ResultColumn<DrqlRow> {
  const of = (row: DrqlRow) => {
    const meant = rowOf(row);
    return meant && isUntold(meant) ? undefined : column.of(row);
  };
  return { ...column, of };
}
