/** Columns that a range may lack, but not for a measure that counts by them: what is not there is not zero. */
import { missingColumnError } from "./header";
import type { Rows } from "./rows";
import type { Columns } from "./table";

/** Asks for a column of a range. @throws LedgerError that names the column where the range lacks it, and what to write */
export function needColumn<C extends Columns>(rows: Rows<C>, name: keyof C & string): void {
  if (!rows.has(name)) throw missingColumnError(rows.table, rows.table.columns[name]!, rows.header);
}
