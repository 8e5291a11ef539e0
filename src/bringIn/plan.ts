/** What bringing rows in would do to a workbook: what is added, what is filled in, what is known already, and who may be whom. */
import { nameKey } from "../words/text";
import { type BroughtRow, idsOf } from "./broughtRow";
import { type Counts, countsOf } from "./counts";
import type { Held } from "./held";
import { type Fill, type Join, planPeople } from "./planPeople";
import type { Receiving } from "./recipe";

export interface Plan {
  /** Rows to be added. */
  readonly add: readonly BroughtRow[];
  /** Blank cells of contacts that get what was brought, and further ids. */
  readonly fills: readonly Fill[];
  /** Who may be somebody else, to be looked at. */
  readonly joins: readonly Join[];
  /** Keys that are dealt with without a row: what they stand for is there. */
  readonly dealt: readonly string[];
  readonly known: Readonly<Counts>;
  /** How many rows stay out, since they name somebody who was forgotten for good; which ones is not told. */
  readonly forgotten: number;
}

/** What somebody decided. */
export interface Decisions {
  /** Whether those two are one person. */
  joins(join: Join): boolean;
  /** Whether an id is of somebody who was forgotten for good. */
  isForgotten(id: string): boolean;
}

/** Nothing that needs a look happens on its own. */
export const UNDECIDED: Decisions = { joins: () => false, isForgotten: () => false };

export function plan(brought: readonly BroughtRow[], held: Held, decisions: Decisions): Plan {
  const dealtBefore = new Set(held.keys);
  const seen = new Set<string>();
  const known = countsOf([]);
  const dealt: string[] = [];
  let forgotten = 0;
  const fresh: Record<Receiving, BroughtRow[]> = { Contacts: [], Events: [], Activities: [], Emails: [] };
  for (const row of brought) {
    if (idsOf(row).some(decisions.isForgotten)) forgotten++;
    else if (dealtBefore.has(row.key) || seen.has(row.key)) known[row.table]++;
    else fresh[row.table].push(row);
    seen.add(row.key);
  }
  const people = planPeople(fresh.Contacts, held.contacts, decisions.joins);
  const events = planNamed(
    fresh.Events,
    held.events.map(({ event, day }) => eventKey(event, day)),
    eventKeys,
  );
  const emails = planNamed(fresh.Emails, held.emails, ({ cells }) => mailingKeys(cells));
  for (const { table, key } of [...people.known, ...events.known, ...emails.known]) {
    known[table]++;
    dealt.push(key);
  }
  return {
    add: [...people.add, ...events.add, ...fresh.Activities, ...emails.add],
    fills: people.fills,
    joins: people.joins,
    dealt,
    known,
    forgotten,
  };
}

/** What is there by one of its keys is known; the first of them is its own. */
function planNamed(
  rows: readonly BroughtRow[],
  held: readonly string[],
  keysOf: (row: BroughtRow) => readonly [own: string, ...others: string[]],
) {
  const there = new Set(held);
  const add: BroughtRow[] = [];
  const known: BroughtRow[] = [];
  for (const row of rows) {
    const keys = keysOf(row);
    if (keys.some((key) => there.has(key))) known.push(row);
    else add.push(row);
    there.add(keys[0]);
  }
  return { add, known };
}

/** An event of the same name on the same day is known, also where the day on its tab cannot be read. */
function eventKeys({ cells: { event = "", start = "" } }: BroughtRow): [own: string, other: string] {
  return [eventKey(event, start.slice(0, 10)), eventKey(event, "")];
}

function eventKey(event: string, day: string): string {
  return `${nameKey(event)}\n${day}`;
}

/**
 * An e-mail of the same subject that went to the same people in the same version at the same time is known, also where its tab has only
 * the day or does not say to whom. `sent` is as 2025-07-11 or 2025-07-11 14:30.
 */
export function mailingKeys(
  cells: Readonly<Record<string, string | undefined>>,
): [own: string, ...others: string[]] {
  const { sent = "", subject = "", variant = "", audience = "" } = cells;
  const key = (when: string, whom: string) => [...[subject, variant, whom].map(nameKey), when].join("\n");
  const day = sent.slice(0, 10);
  return [key(sent, audience), key(day, audience), key(sent, ""), key(day, "")];
}
