/** What each event brought, beside what it cost: contacts met, new ones, those who moved on, and leads. */
import { largestFirst } from "../arithmetic/largestFirst";
import { DRQL_STATUSES } from "../definitions/drqls";
import { DAY } from "../reading/calendar";
import type { TextColumn } from "../reading/interner";
import { isMissing } from "../reading/missing";
import { needColumn } from "../reading/neededColumn";
import { between, day, isBetween, type OptionValues, positive, text } from "../reading/options";
import { EVENTS } from "../tabs/events";
import { labelBeside } from "../words/labels";
import { logBefore } from "../workbook/activityLog";
import { byColumn, valueNames } from "../workbook/byColumn";
import type { HeldEvent } from "../workbook/heldEvents";
import { lookBackOver } from "../workbook/lookBack";
import { unit } from "../workbook/unitLog";
import type { WorkbookModel } from "../workbook/workbookModel";
import { type Meeting, meetingsOf } from "./eventContacts";
import { namedEvents } from "./namedEvents";

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

export interface EventReturn {
  /** The event, or the value that it is one of. */
  name: string;
  /** Of one event. */
  start: number | undefined;
  events: number;
  /** Of those that say it; undefined where none does. */
  cost: number | undefined;
  attendees: number | undefined;
  contacts: number;
  newContacts: number;
  movedOn: number;
  /** Undefined where Activities has no column for them. */
  leads: number | undefined;
  accepted: number | undefined;
}

export interface EventReturns {
  /** The column that the events are grouped by. */
  by: string | undefined;
  rows: readonly EventReturn[];
  /** All of them together, each contact once. */
  total: EventReturn;
}

/** A lead that was acted on had been accepted. */
const ACCEPTED: ReadonlySet<number> = new Set(
  (["Accepted", "Acted on"] as const).map((status) => DRQL_STATUSES.indexOf(status)),
);

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
  const { asOf } = lookBackOver(whole, events, { days: 1, "as of": options["as of"] });
  const log = options["as of"] === undefined ? whole : logBefore(whole, asOf + DAY);
  const isDated = isBetween(options);
  const names = rows.texts("event");
  const nameOf = ({ row }: HeldEvent) => names.names[names.codes[row]!]!;
  const held = events.all
    .filter(({ start }) => isDated(start) && start < asOf + DAY)
    .sort((a, b) => a.start - b.start || (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
  const placeOf = new Int32Array(rows.count).fill(-1);
  held.forEach(({ row }, place) => {
    placeOf[row] = place;
  });
  const eventOf = namedEvents(rows, log).map((row) => (row < 0 ? -1 : placeOf[row]!));
  const ends = held.map(({ start, end }) => (isMissing(end) ? start : Math.max(start, end)));
  const meetings = meetingsOf(log, eventOf, ends, options.window);
  const leads = leadsOf(workbook, eventOf, held.length);
  const summed = (name: string, places: readonly number[]) =>
    returnOf(name, places, { held, meetings, leads });
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

/** The leads of the rows that name an event. */
interface LeadsOfEvent {
  all: number;
  accepted: number;
}

/** For each event, by its place; undefined where Activities has no column for leads. */
function leadsOf(workbook: WorkbookModel, eventOf: Int32Array, events: number): LeadsOfEvent[] | undefined {
  const { activities, rows, statuses } = workbook.leads();
  if (!activities.has("drql")) return undefined;
  const found = Array.from({ length: events }, (): LeadsOfEvent => ({ all: 0, accepted: 0 }));
  rows.forEach((row, lead) => {
    const event = found[eventOf[row]!];
    if (!event) return;
    event.all++;
    if (ACCEPTED.has(statuses[lead]!)) event.accepted++;
  });
  return found;
}

interface Found {
  held: readonly HeldEvent[];
  meetings: readonly (readonly Meeting[])[];
  leads: readonly LeadsOfEvent[] | undefined;
}

/** Some events together: each contact counts once, as new or moved on where it is that for any of them. */
function returnOf(name: string, places: readonly number[], { held, meetings, leads }: Found): EventReturn {
  const [contacts, newContacts, movedOn] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const place of places)
    for (const { person, isNew, hasMovedOn } of meetings[place]!) {
      contacts.add(person);
      if (isNew) newContacts.add(person);
      if (hasMovedOn) movedOn.add(person);
    }
  const sum = (numbers: readonly number[]) => {
    const known = numbers.filter((number) => !isMissing(number));
    return known.length === 0 ? undefined : known.reduce((total, number) => total + number, 0);
  };
  return {
    name,
    start: undefined,
    events: places.length,
    cost: sum(places.map((place) => held[place]!.cost)),
    attendees: sum(places.map((place) => held[place]!.attendees)),
    contacts: contacts.size,
    newContacts: newContacts.size,
    movedOn: movedOn.size,
    leads: leads && places.reduce((total, place) => total + leads[place]!.all, 0),
    accepted: leads && places.reduce((total, place) => total + leads[place]!.accepted, 0),
  };
}
