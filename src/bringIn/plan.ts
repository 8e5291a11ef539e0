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
  const fresh: Record<Receiving, BroughtRow[]> = { Contacts: [], Events: [], Activities: [] };
  for (const row of brought) {
    if (idsOf(row).some(decisions.isForgotten)) forgotten++;
    else if (dealtBefore.has(row.key) || seen.has(row.key)) known[row.table]++;
    else fresh[row.table].push(row);
    seen.add(row.key);
  }
  const people = planPeople(fresh.Contacts, held.contacts, decisions.joins);
  const events = planEvents(fresh.Events, held);
  for (const { table, key } of [...people.known, ...events.known]) {
    known[table]++;
    dealt.push(key);
  }
  return {
    add: [...people.add, ...events.add, ...fresh.Activities],
    fills: people.fills,
    joins: people.joins,
    dealt,
    known,
    forgotten,
  };
}

/** An event of the same name on the same day is known, also where the day on its tab cannot be read. */
function planEvents(events: readonly BroughtRow[], held: Held) {
  const there = new Set(held.events.map(({ event, day }) => eventKey(event, day)));
  const add: BroughtRow[] = [];
  const known: BroughtRow[] = [];
  for (const row of events) {
    const { event = "", start = "" } = row.cells;
    const key = eventKey(event, start.slice(0, 10));
    if (there.has(key) || there.has(eventKey(event, ""))) known.push(row);
    else add.push(row);
    there.add(key);
  }
  return { add, known };
}

function eventKey(event: string, day: string): string {
  return `${nameKey(event)}\n${day}`;
}
