/** What to look for in Events beyond single cells: events that end before they start, and events entered twice. */

import { rowFaults } from "../../problems/rowFaults";
import { isBefore } from "../../reading/calendar";
import type { Column } from "../../reading/table";
import { eventEnds } from "../eventEnds";
import { heldReader } from "../heldReader";
import type { Check } from "../tab";

/** The columns that are looked at. */
type Looked = {
  event: Column<"text">;
  start: Column<"date">;
  end: Column<"date">;
  status: Column<"choice">;
};

export const checkEvents: Check<Looked> = (rows, report) => {
  const event = rows.texts("event");
  const start = rows.dates("start");
  const ends = eventEnds(rows);
  const isHeld = heldReader(rows);
  const seen = new Map<string, number>();
  for (let row = 0; row < rows.count; row++) {
    if (isBefore(ends[row]!, start[row]!)) report(row, "end", rowFaults.endsBeforeStart());
    if (event.codes[row] === 0 || Number.isNaN(start[row]!) || !isHeld(row)) continue;
    const key = `${event.codes[row]} ${start[row]}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else
      report(
        row,
        "event",
        rowFaults.sameKey(
          "An event of this name and start,",
          event.names[event.codes[row]!]!,
          rows.rowNumber(first),
          "It is counted twice.",
        ),
      );
  }
};
