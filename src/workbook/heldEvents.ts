/** The Events that took place: dated, and neither planned nor cancelled. */

import type { Rows } from "../reading/rows";
import { eventEnds } from "../tabs/eventEnds";
import type { EVENTS } from "../tabs/events";
import { heldReader } from "../tabs/heldReader";

/** One event; numbers are NaN where blank. */
export interface HeldEvent {
  row: number;
  start: number;
  /** Its last day, as far as End or Start tells it. */
  end: number;
  cost: number;
  attendees: number;
}

export interface HeldEvents {
  all: HeldEvent[];
  hasCosts: boolean;
  hasAttendees: boolean;
}

/** The events of an Events range that took place. */
export function readHeldEvents(rows: Rows<typeof EVENTS.columns>): HeldEvents {
  const counted = rows.counted();
  const start = rows.dates("start");
  const ends = eventEnds(rows);
  const isHeld = heldReader(rows);
  const cost = rows.numbers("cost");
  const attendees = rows.numbers("attendees");
  const all: HeldEvent[] = [];
  for (let row = 0; row < rows.count; row++) {
    if (counted[row] === 0 || !isHeld(row)) continue;
    all.push({ row, start: start[row]!, end: ends[row]!, cost: cost[row]!, attendees: attendees[row]! });
  }
  return { all, hasCosts: rows.has("cost"), hasAttendees: rows.has("attendees") };
}
