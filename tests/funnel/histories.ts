/** Reads clean grids into the histories that the oracle takes: identities, colleagues, milestones, times. */
import type { Cell, Grid } from "./grids";
import { type Activity, isBefore, type Person, windowEnd } from "./oracle";

/** What the histories are read from; `stages` are the funnel's, in order. */
export interface Sheets {
  activities: Grid;
  contacts: Grid;
  journey: Record<string, string>;
  stages: string[];
  timeZone: string;
}

const SHORT = { dateStyle: "short", timeStyle: "short" } as const;
const CLOCKS = new Map<string, Intl.DateTimeFormat>();
const MILESTONES = ["Joined", "Signed up", "First app"];

/** Everybody's history, one person per identity, without colleagues. */
export function historiesOf(sheets: Sheets): Person[] {
  const contacts = records(sheets.contacts);
  const identities = new Map(
    contacts.flatMap((contact) => names(contact).map((name) => [name, idOf(contact.Contact!)] as const)),
  );
  const people = new Map<string, Person>();
  const did = (id: string, name: string, date: Cell | undefined, values: Record<string, string>) => {
    if (!(date instanceof Date)) return;
    const details = contacts.find((contact) => idOf(contact.Contact!) === id) ?? {};
    const person = people.get(id) ?? { id, values: texts(details), activities: [] };
    const stage = sheets.stages.indexOf(sheets.journey[name] ?? "");
    person.activities.push({ name, stage, at: wallClockMinutes(date, sheets.timeZone), values });
    people.set(id, person);
  };
  for (const row of records(sheets.activities)) {
    const ids = peopleIn(row.Contact ?? "").map((name) => identities.get(name) ?? name);
    for (const id of new Set(ids)) did(id, String(row.Activity), row.Date, texts(row));
  }
  for (const contact of contacts) {
    const milestones = Object.keys(contact).filter((header) => isMilestone(header, sheets.journey));
    for (const name of milestones) did(idOf(contact.Contact!), name, contact[name], {});
  }
  const colleagues = new Set(contacts.filter(({ Internal }) => Internal === true).flatMap(names));
  return [...people.values()].filter(({ id }) => !colleagues.has(id));
}

/** The values of a breakdown under which a person counts, `(none)` for no value. */
export function valuesOf(
  person: Person,
  steps: (Activity | undefined)[],
  column: string,
  touch: string,
  window: number,
): string[] {
  const textsOf = (records: Record<string, string>[]) =>
    [...new Set(records.map((record) => idOf(record[column] ?? "")))].filter(Boolean).sort();
  const mapped = person.activities.filter(({ stage }) => stage >= 0);
  const orNone = (texts: string[]) => (texts.length > 0 ? texts : ["(none)"]);
  if (column in person.values) return orNone(textsOf([person.values]));
  const first = Math.min(...steps.flatMap((step) => step?.at ?? []));
  const within = mapped.filter(({ at }) => !isBefore(at, first) && at <= windowEnd(first, window));
  if (touch === "all") return orNone(textsOf(within.map(({ values }) => values)));
  const counted = steps.filter((step) => step !== undefined);
  const { at, stage } = counted.reduce((chosen, step) =>
    (touch === "last" ? !isBefore(step.at, chosen.at) : isBefore(step.at, chosen.at)) ? step : chosen,
  );
  const tied = mapped.filter((activity) => activity.at === at && activity.stage === stage);
  return orNone(textsOf(tied.map(({ values }) => values)).slice(0, 1));
}

function isMilestone(header: string, journey: Record<string, string>): boolean {
  return MILESTONES.includes(header) || header in journey;
}

function names(contact: Record<string, Cell>): string[] {
  return [contact.Contact!, ...String(contact["Also known as"] ?? "").split(/[;,\n]/)]
    .map(idOf)
    .filter(Boolean);
}

function peopleIn(cell: Cell): string[] {
  return String(cell).split(/[;\n]/).map(idOf).filter(Boolean);
}

function idOf(cell: Cell): string {
  return String(cell).trim().toLowerCase();
}

function records(grid: Grid): Record<string, Cell>[] {
  const [header = [], ...rows] = grid;
  return rows.map((row) =>
    Object.fromEntries(header.map((title, index) => [String(title), row[index] ?? ""])),
  );
}

function texts(record: Record<string, Cell>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, cell]) => [key, String(cell)]));
}

/** The minutes that the clock on the wall has counted at a date in a zone, as if no clock was ever changed. */
export function wallClockMinutes(date: Date, timeZone: string): number {
  const clock = CLOCKS.get(timeZone) ?? new Intl.DateTimeFormat("en-GB", { ...SHORT, timeZone });
  CLOCKS.set(timeZone, clock);
  const parts = clock.formatToParts(date).map(({ type, value }) => [type, Number(value)]);
  const { year, month, day, hour, minute } = Object.fromEntries(parts);
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000;
}
