/** The columns of what events brought. */
import { share } from "../arithmetic/share";
import {
  amount,
  count,
  date,
  each,
  type ResultColumn,
  type TableShape,
  text,
} from "../functions/resultColumns";
import type { EventReturns } from "./eventReturns";
import type { EventReturn, PaidFor } from "./summedEvents";

const name = (title: string): ResultColumn<EventReturn> => text(title, (row) => row.name);
const start = date<EventReturn>("Start", (row) => row.start);
/** Of the events with a cost on both sides, so that those without one make nothing look cheap. */
const costPer = (title: string, of: (brought: PaidFor) => number | undefined): ResultColumn<EventReturn> =>
  amount(title, ({ cost, paidFor }) => (cost === undefined ? undefined : share(cost, of(paidFor) ?? 0)));

/** One row for each event, or group of them, and all together. */
export const eventsColumns: TableShape<EventReturns, EventReturn> = {
  rows: ({ rows, total }) => [...rows, total],
  columns: [
    each(
      "Event, Start (with by that column and how many events)",
      ({ by }) =>
        by === undefined
          ? [name("Event"), start]
          : [name(by), count<EventReturn>("Events", (row) => row.events)],
      [name("Event"), start],
    ),
    amount("Cost", ({ cost }) => cost),
    count("Attendees", ({ attendees }) => attendees),
    count("Contacts met", ({ contacts }) => contacts),
    count("New contacts", ({ newContacts }) => newContacts),
    count("Moved on", ({ movedOn }) => movedOn),
    count("DRQLs", ({ leads }) => leads),
    count("Accepted", ({ accepted }) => accepted),
    costPer("Cost per contact", ({ contacts }) => contacts),
    costPer("Cost per contact moved on", ({ movedOn }) => movedOn),
    costPer("Cost per DRQL", ({ leads }) => leads),
  ],
};
