/** The event that comes next, and those that are still said to be planned though their day is past. */
import { EVENT_STATUSES } from "../definitions/eventStatuses";
import { isMissing } from "../reading/missing";
import type { Rows } from "../reading/rows";
import { eventEnds } from "../tabs/eventEnds";
import type { EVENTS } from "../tabs/events";
import { heldReader } from "../tabs/heldReader";

/** Local times; NaN where nothing tells them, as for the cost. */
export interface ComingEvent {
  name: string;
  start: number;
  end: number;
  type: string;
  /** Its city, or that it is online. */
  place: string;
  cost: number;
}

export interface ComingEvents {
  next: ComingEvent | undefined;
  overdue: readonly ComingEvent[];
}

const PLANNED = EVENT_STATUSES.findIndex(({ name }) => name === "Planned");

/** The first that is not cancelled from `today` on and after `latest`, the last day of which anything is told; of several on one day that of the first row. */
export function comingEvents(rows: Rows<typeof EVENTS.columns>, today: number, latest: number): ComingEvents {
  const counted = rows.counted();
  const starts = rows.dates("start");
  const status = rows.choices("status");
  const isHeld = heldReader(rows);
  const overdue: number[] = [];
  let next = -1;
  for (let row = 0; row < rows.count; row++) {
    const start = starts[row]!;
    const isPlanned = status[row] === PLANNED;
    if (counted[row] === 0 || isMissing(start) || (!isPlanned && !isHeld(row))) continue;
    if (start < today) {
      if (isPlanned) overdue.push(row);
    } else if (start > latest && (next < 0 || start < starts[next]!)) next = row;
  }
  const eventAt = reader(rows);
  return { next: next < 0 ? undefined : eventAt(next), overdue: overdue.map(eventAt) };
}

function reader(rows: Rows<typeof EVENTS.columns>): (row: number) => ComingEvent {
  const [names, types, cities] = (["event", "type", "city"] as const).map((name) => rows.texts(name));
  const starts = rows.dates("start");
  const ends = eventEnds(rows);
  const online = rows.yesNo("online");
  const costs = rows.numbers("cost");
  const textAt = (column: typeof names, row: number) => column!.names[column!.codes[row]!]!;
  return (row) => ({
    name: textAt(names, row),
    start: starts[row]!,
    end: ends[row]!,
    type: textAt(types, row),
    place: textAt(cities, row) || (online[row] === 1 ? "online" : ""),
    cost: costs[row]!,
  });
}
