/** When events end: as End says, or Start where it names several days and End is empty. */
import { readLastDay } from "../reading/cells/date";
import { nothingReader } from "../reading/nothingReader";
import type { Rows } from "../reading/rows";
import type { Column } from "../reading/table";

/** For each row the local time of the event's last day; NaN where nothing tells it. */
export function eventEnds(rows: Rows<{ start: Column<"date">; end: Column<"date"> }>): Float64Array {
  const ends = rows.dates("end").slice();
  const start = rows.place("start");
  const end = rows.place("end");
  if (start === undefined) return ends;
  const saysNothing = nothingReader(rows.table.columns.end, rows.zone);
  for (let row = 0; row < rows.count; row++)
    if (end === undefined || saysNothing(rows.cell(row, end)))
      ends[row] = readLastDay(rows.cell(row, start), rows.zone);
  return ends;
}
