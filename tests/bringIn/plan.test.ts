/** What bringing in would do: what is new, known or left out, and who may be whom; over many made-up files the promises hold. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BroughtRow } from "../../src/bringIn/broughtRow";
import { type Held, HOLDS_NOTHING } from "../../src/bringIn/held";
import { type Decisions, mailingKeys, type Plan, plan, UNDECIDED } from "../../src/bringIn/plan";
import type { Receiving } from "../../src/bringIn/recipe";
import { peopleKey } from "../../src/words/text";
import { bringIn } from "./sample";

/** The workbook after the plan was carried out. */
function carriedOut(held: Held, { add, fills, dealt }: Plan): Held {
  const contacts = held.contacts.map(({ ids, cells }) => ({ ids: [...ids], cells: { ...cells } }));
  for (const { contact, column, to } of fills) {
    const found = contacts.find(({ ids }) => ids[0] === contact)!;
    if (column === "alsoKnownAs") found.ids.push(...to.split("; "));
    else found.cells[column] = to;
  }
  const of = (table: Receiving) => add.filter((row) => row.table === table);
  const others = ({ cells }: BroughtRow) => (cells.alsoKnownAs ?? "").split("; ").filter(Boolean);
  return {
    contacts: [
      ...contacts,
      ...of("Contacts").map((row) => ({
        ids: [row.cells.contact!, ...others(row)],
        cells: { ...row.cells },
      })),
    ],
    events: [
      ...held.events,
      ...of("Events").map(({ cells }) => ({ event: cells.event!, day: cells.start!.slice(0, 10) })),
    ],
    emails: [...held.emails, ...of("Emails").map(({ cells }) => mailingKeys(cells)[0])],
    keys: [...held.keys, ...add.map(({ key }) => key), ...dealt],
  };
}

/** Ids are given a number each, that of the person whose they are. */
function people({ contacts }: Held): string[] {
  const groups: Set<string>[] = [];
  for (const { ids } of contacts) {
    const keys = ids.map(peopleKey);
    const touched = groups.filter((group) => keys.some((key) => group.has(key)));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...keys, ...touched.flatMap((group) => [...group])]));
  }
  return groups.map((group) => [...group].sort().join(" ")).sort();
}

const contact = (key: string, id: string, more: Record<string, string> = {}): BroughtRow => ({
  table: "Contacts",
  key,
  row: 2,
  cells: { contact: id, ...more },
});

const IDS = [
  "a@x.example",
  "A@X.example",
  "b@x.example",
  "U1",
  "U2",
  "oct",
  "7+oct@users.noreply.github.com",
];
const anyContact = fc
  .record({
    id: fc.constantFrom(...IDS),
    others: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 }),
    name: fc.constantFrom("", "Ada", "Grace"),
    company: fc.constantFrom("", "Navy"),
    source: fc.constantFrom("One", "Two"),
  })
  .map(({ id, others, name, company, source }) =>
    contact(`${source}: ${peopleKey(id)}`, id, {
      ...(others.length > 0 && { alsoKnownAs: others.join("; ") }),
      ...(name && { name }),
      ...(company && { company }),
    }),
  );
const anyEvent = fc
  .record({
    event: fc.constantFrom("Docs day", "docs day", "Night"),
    day: fc.constantFrom("2025-01-01", "2025-01-02"),
  })
  .map(
    ({ event, day }): BroughtRow => ({
      table: "Events",
      key: `One: event ${event.toLowerCase()} ${day}`,
      row: 2,
      cells: { event, start: day },
    }),
  );
const anyActivity = fc.record({ id: fc.constantFrom(...IDS), number: fc.nat(5) }).map(
  ({ id, number }): BroughtRow => ({
    table: "Activities",
    key: `One: ${number}`,
    row: 2,
    cells: { date: "2025-01-01", activity: "Attended meetup", contact: id },
  }),
);
const anyEmail = fc
  .record({
    subject: fc.constantFrom("News", "news", "Docs day"),
    sent: fc.constantFrom("2025-01-01", "2025-01-01 09:00", "2025-01-02 09:00"),
    audience: fc.constantFrom("", "All"),
    number: fc.nat(5),
  })
  .map(
    ({ number, ...cells }): BroughtRow => ({
      table: "Emails",
      key: `One: mail ${number}`,
      row: 2,
      cells: { ...cells, delivered: "10" },
    }),
  );
const anyFile = fc.array(fc.oneof(anyContact, anyEvent, anyActivity, anyEmail), { maxLength: 12 });
/** Ids decide; names alone do not. */
const looked: Decisions = { ...UNDECIDED, joins: ({ isSure }) => isSure };

describe("Over any files", () => {
  it.each([
    ["with nothing decided", UNDECIDED],
    ["with what ids say accepted", looked],
  ])("bringing in twice changes nothing, %s", (_, decisions) => {
    fc.assert(
      fc.property(anyFile, anyFile, (first, file) => {
        const before = carriedOut(HOLDS_NOTHING, plan(first, HOLDS_NOTHING, decisions));
        const once = carriedOut(before, plan(file, before, decisions));
        const { add, fills, dealt } = plan(file, once, decisions);
        expect({ add, fills, dealt }).toEqual({ add: [], fills: [], dealt: [] });
      }),
    );
  });

  it("in any order the same people and the same activities come of them", () => {
    fc.assert(
      fc.property(fc.array(anyFile, { maxLength: 4 }), fc.infiniteStream(fc.nat()), (files, chance) => {
        const said = new Map(files.flat().map((row) => [row.key, row]));
        const all = (list: readonly BroughtRow[][]) =>
          list.reduce((held, file) => carriedOut(held, plan(file, held, looked)), HOLDS_NOTHING);
        const shuffled = files
          .map((file) => ({ file, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ file }) => [...file].reverse());
        const same = (list: readonly BroughtRow[][]) =>
          list.map((file) => file.map(({ key }) => said.get(key)!));
        const [one, other] = [all(same(files)), all(same(shuffled))];
        expect(people(other)).toEqual(people(one));
        const activities = (held: Held) => held.keys.filter((key) => /: \d$/.test(key)).sort();
        expect(activities(other)).toEqual(activities(one));
      }),
    );
  });

  it("in portions the same comes of them as at once", () => {
    fc.assert(
      fc.property(anyFile, fc.nat(12), (file, cut) => {
        const whole = carriedOut(HOLDS_NOTHING, plan(file, HOLDS_NOTHING, looked));
        const first = carriedOut(HOLDS_NOTHING, plan(file.slice(0, cut), HOLDS_NOTHING, looked));
        const both = carriedOut(first, plan(file.slice(cut), first, looked));
        expect(people(both)).toEqual(people(whole));
        expect([...new Set(both.keys)].sort()).toEqual([...new Set(whole.keys)].sort());
      }),
    );
  });

  it("nobody who is there becomes somebody else without a look", () => {
    fc.assert(
      fc.property(anyFile, anyFile, (first, file) => {
        const before = carriedOut(HOLDS_NOTHING, plan(first, HOLDS_NOTHING, UNDECIDED));
        const now = carriedOut(before, plan(file, before, UNDECIDED));
        expect(people(now).length).toBeGreaterThanOrEqual(people(before).length);
      }),
    );
  });
});

describe("Who is whom", () => {
  const held: Held = {
    contacts: [
      { ids: ["ada@x.example", "U1"], cells: { name: "Ada Byron", company: "Engines" } },
      { ids: ["octo"], cells: {} },
    ],
    events: [{ event: "Docs day", day: "2025-01-01" }],
    emails: [],
    keys: ["Luma guests: gone@x.example"],
  };

  it("the same address in other letters is known, and gets what was blank", () => {
    const row = contact("HubSpot contacts: ada@x.example", "ADA@x.example", {
      name: "A. Byron",
      region: "UK",
    });
    const { add, fills, known, dealt } = plan([row], held, UNDECIDED);
    expect(add).toEqual([]);
    expect(known.Contacts).toBe(1);
    expect(dealt).toEqual([row.key]);
    expect(fills).toEqual([{ contact: "ada@x.example", column: "region", to: "UK", key: row.key }]);
  });

  it("somebody known by another id gets the new one beside it", () => {
    const row = contact("Slack members: ada@work.example", "ada@work.example", { alsoKnownAs: "U1" });
    expect(plan([row], held, UNDECIDED).fills).toEqual([
      { contact: "ada@x.example", column: "alsoKnownAs", to: "ada@work.example", key: row.key },
    ]);
  });

  it("a GitHub no-reply address is proposed as the user of that name, and joined after a look", () => {
    const row = contact("Orbit members: x", "12+octo@users.noreply.github.com");
    const open = plan([row], held, UNDECIDED);
    expect(open.add.map(({ key }) => key)).toEqual([row.key]);
    expect(open.joins).toEqual([
      {
        id: "12+octo@users.noreply.github.com",
        other: "octo",
        why: "GitHub no-reply address of the user octo",
        isSure: true,
      },
    ]);
    const joined = plan([row], held, looked);
    expect(joined.add).toEqual([]);
    expect(joined.fills).toMatchObject([
      { contact: "octo", column: "alsoKnownAs", to: "12+octo@users.noreply.github.com" },
    ]);
  });

  it("one name at one company is only proposed, and one name alone is not even that", () => {
    const alike = contact("F: 1", "ada@home.example", { name: "ada byron", company: "ENGINES" });
    const named = contact("F: 2", "other@home.example", { name: "Ada Byron" });
    const { add, joins } = plan([alike, named], held, looked);
    expect(add).toHaveLength(2);
    expect(joins).toEqual([
      { id: "ada@home.example", other: "ada@x.example", why: "same name and company", isSure: false },
    ]);
  });

  it("who is like somebody that was joined is joined with whom that became, and not lost", () => {
    const said = { name: "Grace Hopper", company: "Navy" };
    const rows = [
      contact("F: 1", "grace@x.example", said),
      contact("F: 2", "grace@x.example", { alsoKnownAs: "octo" }),
      contact("F: 3", "grace@home.example", said),
    ];
    const { add, fills, dealt } = plan(rows, held, { ...UNDECIDED, joins: () => true });
    expect(add).toEqual([]);
    expect([...dealt].sort()).toEqual(["F: 1", "F: 2", "F: 3"]);
    expect(fills.map(({ contact, column, to }) => [contact, column, to])).toEqual([
      ["octo", "alsoKnownAs", "grace@x.example"],
      ["octo", "name", "Grace Hopper"],
      ["octo", "company", "Navy"],
      ["octo", "alsoKnownAs", "grace@home.example"],
    ]);
  });

  it("a row that was deleted since does not return, and a forgotten person stays forgotten", () => {
    const gone = contact("Luma guests: gone@x.example", "gone@x.example");
    const asked = contact("Luma guests: f@x.example", "f@x.example");
    const did: BroughtRow = {
      table: "Activities",
      key: "Luma guests: 1",
      row: 3,
      cells: { contact: "F@x.example" },
    };
    const isForgotten = (id: string) => peopleKey(id) === "f@x.example";
    const { add, known, forgotten } = plan([gone, asked, did], held, { ...UNDECIDED, isForgotten });
    expect(add).toEqual([]);
    expect(known.Contacts).toBe(1);
    expect(forgotten).toBe(2);
  });

  it("an event of that name on that day is known, on another day it is another one", () => {
    const event = (start: string): BroughtRow => ({
      table: "Events",
      key: start,
      row: 2,
      cells: { event: "docs day", start },
    });
    const { add, known } = plan([event("2025-01-01 18:00"), event("2025-02-01")], held, UNDECIDED);
    expect(add.map(({ key }) => key)).toEqual(["2025-02-01"]);
    expect(known.Events).toBe(1);
  });
});

describe("An e-mail to many", () => {
  const email = (sent: string, more: Record<string, string> = {}): BroughtRow => ({
    table: "Emails",
    key: `Mailchimp campaigns: ${sent} ${Object.values(more)}`,
    row: 2,
    cells: { subject: "NEWS", audience: "all", delivered: "10", sent, ...more },
  });
  const emails = [
    mailingKeys({ subject: "News", sent: "2025-01-07", audience: "All" })[0],
    mailingKeys({ subject: "News", sent: "2025-01-14 09:00", audience: "All" })[0],
    mailingKeys({ subject: "News", sent: "2025-01-21" })[0],
  ];
  const added = (rows: BroughtRow[]) =>
    plan(rows, { ...HOLDS_NOTHING, emails }, UNDECIDED).add.map(({ cells }) => cells);

  it("that somebody wrote down by hand is known, also where only its day was, or not to whom it went", () => {
    const rows = [email("2025-01-07 21:30"), email("2025-01-14 09:00"), email("2025-01-21 09:00")];
    expect(added(rows)).toEqual([]);
    expect(plan(rows, { ...HOLDS_NOTHING, emails }, UNDECIDED).dealt).toHaveLength(3);
  });

  it("to others, in another version or at another time is another one", () => {
    const others = [
      email("2025-01-07 21:30", { audience: "Guests" }),
      email("2025-01-07 21:30", { variant: "B" }),
      email("2025-01-14 10:00"),
    ];
    expect(added(others)).toHaveLength(3);
  });
});

describe("The samples together", () => {
  const answers = { event: "Engines day", date: "2024-12-05", activity: "Attended meetup" };
  const files = [
    "Docs meetup - Guests - 2025-11-05.csv",
    "report-2024-12-05T1800.csv",
    "hubspot-crm-exports-all-contacts.csv",
    "slack-members.csv",
    "webinar-attendees.csv",
    "user-list.csv",
  ];
  const rows = files.flatMap((name) => bringIn(name, name.startsWith("report") ? answers : {}).brought);

  it("no contact is doubled over six sources: six people", () => {
    const now = carriedOut(HOLDS_NOTHING, plan(rows, HOLDS_NOTHING, UNDECIDED));
    expect(now.contacts.map(({ ids }) => ids.join(" "))).toEqual([
      "ada@engines.example hubspot 901 U0001 discourse ada",
      "Grace@Navy.example U0002 discourse grace",
      "noor@orbit.example",
      "mary@stars.example",
      "kj@orbit.example hubspot 902",
      "guest@visit.example U0005",
    ]);
    expect(now.contacts[0]!.cells).toMatchObject({ company: "Analytical Engines", region: "United Kingdom" });
  });
});
