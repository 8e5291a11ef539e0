/** What each event brought, beside what it cost: contacts met, new ones, those who moved on, and leads. */
import { largestFirst } from "../arithmetic/largestFirst";
import { DAY, startOfDay } from "../reading/calendar";
import type { TextColumn } from "../reading/interner";
import { isMissing } from "../reading/missing";
import { needColumn } from "../reading/neededColumn";
import { between, day, isBetween, type OptionValues, positive, text } from "../reading/options";
import { EVENTS } from "../tabs/events";
import { alphabetically } from "../words/alphabetically";
import { labelBeside } from "../words/labels";
import { logBefore } from "../workbook/activityLog";
import { byColumn, valueNames } from "../workbook/byColumn";
import type { HeldEvent } from "../workbook/heldEvents";
import { lastDay } from "../workbook/lookBack";
import { unit } from "../workbook/unitLog";
import type { WorkbookModel } from "../workbook/workbookModel";
import { meetingsOf } from "./eventContacts";
import { leadsOf } from "./eventLeads";
import { namedEvents } from "./namedEvents";
import { type EventReturn, summedEvents } from "./summedEvents";

export const eventsOptions = {
  by: text(
    "the header of a column of Events, such as Type",
    "One row for each value instead of one for each event.",
  ),
  window: positive(90, "A contact has moved on by so many days after the event's end."),
  ...between("events that start"),
  "as of": day("Only what happened up to this day; the latest date in the data if left out."),
  unit,
};

export interface EventReturns {
  /** The column that the events are grouped by. */
  by: string | undefined;
  rows: readonly EventReturn[];
  /** All of them together, each contact once. */
  total: EventReturn;
}

/** Events that were held, by their start; groups of them with most contacts first. @throws LedgerError for options that name what does not exist, or a column that is missing */
export function eventReturns(
  workbook: WorkbookModel,
  options: OptionValues<typeof eventsOptions>,
): EventReturns {
  const rows = workbook.rows(EVENTS);
  const by = options.by === undefined ? undefined : byColumn(options.by, [rows]);
  const events = workbook.heldEvents()!;
  const whole = workbook.log(options.unit);
  needColumn(whole.rows, "contact");
  const asOf = lastDay(whole, events, options["as of"]);
  const log = options["as of"] === undefined ? whole : logBefore(whole, asOf + DAY);
  const isDated = isBetween(options);
  const names = rows.texts("event");
  const nameOf = ({ row }: HeldEvent) => names.names[names.codes[row]!]!;
  const held = events.all
    .filter(({ start }) => isDated(start) && start < asOf + DAY)
    .sort((a, b) => a.start - b.start || alphabetically(nameOf(a), nameOf(b)));
  const placeOf = new Int32Array(rows.count).fill(-1);
  held.forEach(({ row }, place) => {
    placeOf[row] = place;
  });
  const eventOf = namedEvents(rows, log).map((row) => (row < 0 ? -1 : placeOf[row]!));
  const ends = held.map(({ start, end }) => (isMissing(end) ? start : Math.max(start, end)));
  const meetings = meetingsOf(log, eventOf, ends, options.window);
  const isOpen = ends.map((end) => asOf < startOfDay(end) + Math.floor(options.window) * DAY);
  const leads = leadsOf(workbook, eventOf, held.length);
  const summed = (name: string, places: readonly number[]) =>
    summedEvents(name, places, { held, meetings, leads, isOpen, persons: log.persons });
  const found = by
    ? groupsOf(rows.textsAt(by.place), held, summed)
    : held.map((event, place) => ({ ...summed(nameOf(event), [place]), start: event.start }));
  const all = held.map((_, place) => place);
  return {
    by: by?.title,
    rows: found,
    total: summed(
      labelBeside(
        "total",
        found.map(({ name }) => name),
      ),
      all,
    ),
  };
}

/** The events of each value together. */
function groupsOf(
  values: TextColumn,
  held: readonly HeldEvent[],
  summed: (name: string, places: readonly number[]) => EventReturn,
): EventReturn[] {
  const groups: number[][] = [];
  held.forEach(({ row }, place) => {
    const code = values.codes[row]!;
    groups[code] ??= [];
    groups[code].push(place);
  });
  const name = valueNames(values);
  return groups
    .flatMap((places, code) => [summed(name(code), places)])
    .sort((a, b) => largestFirst(a.contacts, a.name, b.contacts, b.name));
}
