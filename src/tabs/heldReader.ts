/** Which events took place: neither planned nor cancelled, as far as their Status says. */
import type { Rows } from "../reading/rows";
import { headerKey } from "../words/text";
import type { EventsColumns } from "./events";

const NOT_HELD = [
  "planned",
  "upcoming",
  "draft",
  "tentative",
  "proposed",
  "cancelled",
  "canceled",
  "postponed",
];

/** Whether an event took place, as far as its Status says. */
export function heldReader(rows: Rows<EventsColumns>): (row: number) => boolean {
  const status = rows.texts("status");
  const held = status.names.map((text) => !NOT_HELD.includes(headerKey(text)));
  return (row) => held[status.codes[row]!]!;
}
