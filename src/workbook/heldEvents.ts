/** The Events that took place: dated, and neither planned nor cancelled. */

import type { Grid } from "../reading/grid";
import type { Zone } from "../reading/zone";
import { EVENTS } from "../tabs/events";
import { heldReader } from "../tabs/heldReader";
import { readTable } from "./readTable";

/** One event; numbers are NaN where blank. */
export interface HeldEvent {
  row: number;
  start: number;
  cost: number;
  attendees: number;
}

export interface HeldEvents {
  all: HeldEvent[];
  hasCosts: boolean;
}

/** Reads the Events range. @throws LedgerError for a range without its header */
export function readHeldEvents(grid: Grid, zone: Zone): HeldEvents {
  const rows = readTable(EVENTS, grid, zone);
  const name = rows.texts("event");
  const start = rows.dates("start");
  const isHeld = heldReader(rows);
  const cost = rows.numbers("cost");
  const attendees = rows.numbers("attendees");
  const all: HeldEvent[] = [];
  for (let row = 0; row < rows.count; row++) {
    if (name.codes[row] === 0 || Number.isNaN(start[row]!) || !isHeld(row)) continue;
    all.push({ row, start: start[row]!, cost: cost[row]!, attendees: attendees[row]! });
  }
  return { all, hasCosts: rows.has("cost") };
}
