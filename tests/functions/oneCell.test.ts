/** One cell changed: no figure of other personas, events, channels or periods moves, and none at all of a measure that does not read its column. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/registry";
import { askHistory as ask } from "../workbook/askHistory";
import { DAY } from "../workbook/oracleCalendar";
import { type History, history, JOURNEY_TAB, KNOWN } from "../workbook/oracleHistories";
import { answer } from "./expectAnswer";
import { randomRuns } from "./randomCases";

type Row = readonly unknown[];
type Tabs = Pick<History, "activities" | "contacts">;

const FIRST = Date.UTC(2025, 0, 20);
const days = fc
  .constantFrom(0, 1, 11, 12, 13, 39, 40, 70, 101)
  .map((after): unknown => new Date(FIRST + after * DAY));
/** By column of Activities what its cells may become: Date, Activity, Contact, Channel, Event, DRQL, DRQL status. */
const CELLS: readonly fc.Arbitrary<unknown>[] = [
  fc.oneof(days, fc.constant<unknown>("soon")),
  fc.constantFrom<unknown>(...Object.keys(KNOWN), "Odd", ""),
  fc.constantFrom<unknown>("ann", "bob", "cid; ann2", "fay", "zoe", ""),
  fc.constantFrom<unknown>("Blog", "Forum", "Mail", ""),
  fc.constantFrom<unknown>("Conf", "Meetup", "Camp", ""),
  fc.constantFrom<unknown>("Candidate", ""),
  fc.constantFrom<unknown>("Accepted", "Declined", ""),
];
const [DATE, ACTIVITY, CONTACT, CHANNEL, EVENT, DRQL, STATUS] = [0, 1, 2, 3, 4, 5, 6] as const;
/** Columns of Contacts that change: Joined and Persona. */
const [JOINED, PERSONA] = [2, 3] as const;

const EVENTS = [
  ["Event", "Start", "Cost"],
  ["Conf", new Date(FIRST), 100],
  ["Meetup", new Date(FIRST + 12 * DAY), 40],
  ["Camp", new Date(FIRST + 40 * DAY), ""],
];

/** Two workbooks that differ in one cell, with what that may touch. */
interface Changed {
  before: Tabs;
  after: Tabs;
  /** The column of Activities, or undefined for one of Contacts. */
  column: number | undefined;
  /** The people whose history may have changed, and the values of their Persona, old and new. */
  people: ReadonlySet<string>;
  personas: ReadonlySet<unknown>;
  /** The cells of the row, old and new, by column of Activities. */
  cells: (column: number) => ReadonlySet<unknown>;
  /** The months in which something may have changed. */
  months: ReadonlySet<string>;
}

const withCell = (tab: readonly Row[], row: number, column: number, cell: unknown) =>
  tab.map((cells, index) =>
    index === row ? cells.map((old, at) => (at === column ? cell : old)) : cells,
  ) as unknown[][];
const idsIn = (cell: unknown) =>
  String(cell)
    .split("; ")
    .filter(Boolean)
    .map((id) => (id === "ann2" ? "ann" : id));
const monthOf = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 7) : "none");
const personaIn = (contacts: readonly Row[], person: string) =>
  contacts.find(([id]) => id === person)?.[PERSONA] || "(none)";

/** The history with one cell of Activities changed. */
const inActivities = fc
  .tuple(history(), fc.nat(), fc.nat(CELLS.length - 1))
  .chain(([happened, at, column]) => fc.tuple(fc.constant({ happened, at, column }), CELLS[column]!))
  .map(([{ happened, at, column }, cell]): Changed => {
    const { activities, contacts } = happened;
    const row = 1 + (at % (activities.length - 1));
    const changed = withCell(activities, row, column, cell);
    const cells = (place: number) => new Set<unknown>([activities[row]![place], changed[row]![place]]);
    const people = new Set([...cells(CONTACT)].flatMap(idsIn));
    return {
      before: { activities, contacts },
      after: { activities: changed, contacts },
      column,
      people,
      personas: new Set([...people].map((person) => personaIn(contacts, person))),
      cells,
      months: new Set([...cells(DATE)].map(monthOf)),
    };
  });

/** The history with one contact joined on another day, or of another persona. */
const inContacts = fc
  .tuple(
    history(),
    fc.constantFrom("ann", "bob", "cid"),
    fc.oneof(
      fc.tuple(fc.constant(JOINED), fc.oneof(days, fc.constant<unknown>(""))),
      fc.tuple(fc.constant(PERSONA), fc.constantFrom<unknown>("Backend", "Mobile", "")),
    ),
  )
  .map(([{ activities, contacts }, person, [column, cell]]): Changed => {
    const row = contacts.findIndex(([id]) => id === person);
    const changed = withCell(contacts, row, column, cell);
    const joined = [contacts[row]![JOINED], changed[row]![JOINED]];
    return {
      before: { activities, contacts },
      after: { activities, contacts: changed },
      column: undefined,
      people: new Set([person]),
      personas: new Set([contacts, changed].map((tab) => personaIn(tab, person))),
      cells: () => new Set(),
      months: new Set(column === JOINED ? joined.map(monthOf) : []),
    };
  });

const changed = fc.oneof({ weight: 3, arbitrary: inActivities }, { weight: 1, arbitrary: inContacts });

/** There are many measures, each asked twice. */
function fewer(what: string) {
  const { numRuns, ...runs } = randomRuns(what);
  return { ...runs, numRuns: Math.ceil(numRuns / 4) };
}

/** Holds for each change; of the rows before and after those that are not related to it, cells told by their columns, are the same. Says whether some were looked at. */
function holds(what: string, rowsOf: (tabs: Tabs, change: Changed) => unknown) {
  const runs = fewer(`One cell: ${what}`);
  let looked = 0;
  fc.assert(
    fc.property(changed, (change) => {
      const [before, after] = [rowsOf(change.before, change), rowsOf(change.after, change)];
      expect(after).toEqual(before);
      looked += JSON.stringify(before).length > 4 ? 1 : 0;
    }),
    runs,
  );
  expect(looked).toBeGreaterThan(runs.numRuns / 12);
}

const AS_OF = "as of=2025-06-30";
const trimmed = (row: Row) => {
  let end = row.length;
  while (end > 0 && row[end - 1] === "") end--;
  return row.slice(0, end);
};

describe("One changed cell moves no figure of another persona", () => {
  it.each([
    ["DEVREL_FUNNEL", "by=Persona"],
    ["DEVREL_FUNNEL", "by=Persona; order=ordered; window=30"],
    ["DEVREL_COHORTS", `by=Persona; ${AS_OF}`],
    ["DEVREL_DRIVERS", "by=Persona"],
    ["DEVREL_TOUCHES", "by=Persona"],
    ["DEVREL_RETENTION", `by=Persona; ${AS_OF}`],
    ["DEVREL_RETENTION", `by=Persona; kind=recurring; counts=on or after; period=week; ${AS_OF}`],
    ["DEVREL_LIFECYCLE", `by=Persona; ${AS_OF}`],
  ])("%s, %s", (name, options) => {
    holds(name, (tabs, { personas }) =>
      ask(name, tabs, options)
        .filter(([persona]) => !personas.has(persona))
        .map(trimmed),
    );
  });

  it("DEVREL_COMMUNITY, by=Persona", () => {
    holds("community by persona", ({ activities, contacts }, { personas }) =>
      table("DEVREL_COMMUNITY", [contacts, activities, JOURNEY_TAB, "", `by=Persona; ${AS_OF}`])
        .slice(1)
        .filter(([persona]) => !personas.has(persona)),
    );
  });

  it.each(["linear", "decay", "participation"])(
    "DEVREL_ATTRIBUTION, %s: conversions and contacts; shares are of all",
    (model) => {
      holds(model, (tabs, { personas }) =>
        ask("DEVREL_ATTRIBUTION", tabs, `by=Persona; model=${model}`)
          .filter(([persona]) => !personas.has(persona) && persona !== "(direct)")
          .map(([persona, conversions, , contacts]) => [persona, conversions, contacts])
          .sort(),
      );
    },
  );
});

describe("One changed cell moves no figure", () => {
  it("of an attribution channel that nobody of its row was touched by", () => {
    holds("channels", (tabs, { people, before, after }) => {
      const touched = new Set(
        [...before.activities, ...after.activities]
          .filter((row) => idsIn(row[CONTACT]).some((id) => people.has(id)))
          .map((row): unknown => row[CHANNEL] || "(none)"),
      );
      return ask("DEVREL_ATTRIBUTION", tabs, "model=position")
        .filter(([channel]) => !touched.has(channel) && channel !== "(direct)")
        .map(([channel, conversions, , contacts]) => [channel, conversions, contacts])
        .sort();
    });
  });

  it("of an event that its row does not name, and where nobody of its row was met", () => {
    holds("events", (tabs, { people, cells, before, after }) => {
      const related = new Set([
        ...cells(EVENT),
        ...[...before.activities, ...after.activities]
          .filter((row) => idsIn(row[CONTACT]).some((id) => people.has(id)))
          .map((row) => row[EVENT]),
      ]);
      return ask("DEVREL_EVENTS", tabs, AS_OF, EVENTS).filter(
        ([event]) => !related.has(event) && event !== "Total",
      );
    });
  });

  it("of the community in another month: who was active, what it did, and how few did half of it", () => {
    holds("community", (tabs, { months }) =>
      community(tabs).filter(
        ([month, active, done]) => !months.has(String(month)) && (active !== 0 || done !== 0),
      ),
    );
  });

  it("of the mix of activities, but for its own channel in its own month", () => {
    holds("mix", (tabs, { cells, months }) =>
      byMonth(table("DEVREL_MIX", [tabs.activities, JOURNEY_TAB, MIX])).filter(
        ({ name, month }) => name !== "Total" && !(blankOr(cells(CHANNEL)).has(name) && months.has(month)),
      ),
    );
  });

  it("of the leads, but for those of its own event in its own month", () => {
    holds("leads", (tabs, { cells, months }) =>
      byMonth(table("DEVREL_DRQL", [tabs.activities, "", "by=Event; period=month"])).filter(
        ({ name, month }) => name !== "Total" && !(blankOr(cells(EVENT)).has(name) && months.has(month)),
      ),
    );
  });
});

const JOURNEY_COLUMNS = [DATE, ACTIVITY, CONTACT];

describe("A cell of a column that a measure does not read moves nothing of it", () => {
  it.each<[string, string, number[]]>([
    ["DEVREL_FUNNEL", "", JOURNEY_COLUMNS],
    ["DEVREL_JOURNEYS", "order=any", JOURNEY_COLUMNS],
    ["DEVREL_COHORTS", AS_OF, JOURNEY_COLUMNS],
    ["DEVREL_DRIVERS", "", JOURNEY_COLUMNS],
    ["DEVREL_TOUCHES", "", JOURNEY_COLUMNS],
    ["DEVREL_RETENTION", AS_OF, JOURNEY_COLUMNS],
    ["DEVREL_LIFECYCLE", AS_OF, JOURNEY_COLUMNS],
    ["DEVREL_ATTRIBUTION", "", [...JOURNEY_COLUMNS, CHANNEL]],
    ["DEVREL_PEOPLE", AS_OF, [...JOURNEY_COLUMNS, DRQL]],
    ["DEVREL_EVENTS", AS_OF, [...JOURNEY_COLUMNS, EVENT, DRQL, STATUS]],
    ["DEVREL_COMMUNITY", AS_OF, JOURNEY_COLUMNS],
    ["DEVREL_MIX", "by=Channel", [DATE, ACTIVITY, CHANNEL]],
    ["DEVREL_DRQL", "", [DATE, ACTIVITY, DRQL, STATUS]],
  ])("%s, %s", (name, options, reads) => {
    const { params } = FUNCTIONS.find((each) => each.name === name)!;
    const runs = fewer(`One unread cell: ${name}`);
    let looked = 0;
    fc.assert(
      fc.property(inActivities, ({ before, after, column }) => {
        fc.pre(!reads.includes(column!));
        const tableOf = (tabs: Tabs) => {
          const given: Record<string, unknown> = { ...tabs, journey: JOURNEY_TAB, events: EVENTS, options };
          return table(
            name,
            params.map((each) => given[each.name] ?? ""),
          );
        };
        const rows = tableOf(before);
        expect(tableOf(after)).toEqual(rows);
        if (rows.length > 1) looked++;
      }),
      runs,
    );
    expect(looked).toBeGreaterThan(runs.numRuns / 12);
  });
});

const MIX = "by=Channel; show=activities; period=month";

/** The whole table, header first. */
function table(name: string, args: readonly unknown[]): Row[] {
  const found = answer(name, args);
  if (typeof found === "string") throw new Error(found);
  return found;
}

/** Month, active contacts, what they did, how few did half of it. */
function community({ activities, contacts }: Tabs): Row[] {
  const [header, ...rows] = table("DEVREL_COMMUNITY", [contacts, activities, JOURNEY_TAB, "", AS_OF]);
  const places = ["Month", "Active", "Community activities", "Half of it by"].map((title) =>
    header!.indexOf(title),
  );
  return rows.map((row) => places.map((place) => row[place]));
}

/** Every count of a table with columns of months that is not zero. */
function byMonth([header, ...rows]: readonly Row[]): { name: string; month: string; count: unknown }[] {
  return rows
    .flatMap(([name, ...counts]) =>
      counts.map((count, at) => ({ name: String(name), month: String(header![at + 1]), count })),
    )
    .filter(({ month, count }) => /^\d{4}-\d\d$/.test(month) && count !== 0)
    .sort((a, b) => (`${a.name} ${a.month}` < `${b.name} ${b.month}` ? -1 : 1));
}

/** As a table names them. */
function blankOr(cells: ReadonlySet<unknown>): Set<unknown> {
  return new Set([...cells].map((cell): unknown => cell || "(none)"));
}
