/** Columns that a range may lack, but not for a measure that counts by them: what is not there is not zero. */
import { rangeErrors } from "../problems/rangeErrors";
import type { Rows } from "./rows";
import type { Columns } from "./table";

/** Asks for a column of a range. @throws LedgerError that names the column where the range lacks it, and what to write */
export function needColumn<C extends Columns>(rows: Rows<C>, name: keyof C & string): void {
  if (rows.has(name)) return;
  const { table, header } = rows;
  const known = new Set(Object.values(header.places));
  throw rangeErrors.missingColumn(table.name, table.columns[name]!, {
    row: header.row + 1,
    headers: header.texts.filter(Boolean),
    unknown: header.texts.find((text, place) => text !== "" && !known.has(place)),
    hint: "",
  });
}
