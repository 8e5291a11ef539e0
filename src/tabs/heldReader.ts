/** Which events took place, as far as their Status says: a blank one says so, a word that nobody knows does not. */
import { EVENT_STATUSES } from "../definitions/eventStatuses";
import { nothingReader } from "../reading/nothingReader";
import type { Rows } from "../reading/rows";
import type { Column } from "../reading/table";

const HELD = EVENT_STATUSES.findIndex(({ name }) => name === "Held");

/** Whether an event took place, as far as its Status says. */
export function heldReader(rows: Rows<{ status: Column<"choice"> }>): (row: number) => boolean {
  const place = rows.place("status");
  if (place === undefined) return () => true;
  const status = rows.choices("status");
  const saysNothing = nothingReader(rows.table.columns.status, rows.zone);
  return (row) => status[row] === HELD || saysNothing(rows.cell(row, place));
}
