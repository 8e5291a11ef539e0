/** The Events that took place: dated, and neither planned nor cancelled. */

import { isMissing } from "../reading/missing";
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
  /** NaN too where it is in another currency than the others. */
  cost: number;
  /** Whether it says what it cost, in whatever currency. */
  hasCost: boolean;
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
  const costPlace = rows.place("cost");
  const { otherOf } = rows.currencies("cost");
  const isInOther = (row: number) =>
    costPlace !== undefined && otherOf(rows.cell(row, costPlace)) !== undefined;
  const attendees = rows.numbers("attendees");
  const all: HeldEvent[] = [];
  for (let row = 0; row < rows.count; row++) {
    if (counted[row] === 0 || !isHeld(row)) continue;
    all.push({
      row,
      start: start[row]!,
      end: ends[row]!,
      cost: cost[row]!,
      hasCost: !isMissing(cost[row]!) || isInOther(row),
      attendees: attendees[row]!,
    });
  }
  return { all, hasCosts: rows.has("cost"), hasAttendees: rows.has("attendees") };
}
