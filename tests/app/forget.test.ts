/** Forgetting a person through the sidebar's door: nothing anywhere names them afterwards, what they did still counts, and no import brings them back. */
import { expect, test } from "vitest";
import type { CellData } from "../../playground/workbook-data";
import { templateTabs } from "../../sidebar/setUp/template";
import { readForgotten } from "../../src/app/forgottenKept";
import type { BroughtRow } from "../../src/bringIn/broughtRow";
import { bringIn } from "../bringIn/sample";
import { date, tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

type Host = Awaited<ReturnType<typeof openWorkbook>>;

const noted = (value: string, note: string): CellData => ({ value, note });

const TABS = [
  tab("Activities", [
    ["Date", "Activity", "Contact", "Owner", "Team", "Link", "Notes"],
    [date(2025, 1, 3), "Attended talk", "ada@example.com", "Noor", "DevRel", "", "asked for ada-l's slides"],
    [
      date(2025, 1, 9),
      "Signed up",
      "Ada <ADA@example.com>",
      "Noor",
      "DevRel",
      "https://github.com/ada-l/x",
      "",
    ],
    [
      date(2025, 2, 3),
      "Attended talk",
      "grace@x.org; ada@work.example",
      "ada-l",
      "DevRel",
      "",
      noted("Fine", "by Ada Lovelace"),
    ],
    [date(2025, 2, 5), "Signed up", "grace@x.org", "Noor", "DevRel", "", "not ada@example.com.au"],
    [date(2025, 2, 6), "Signed up", 4711, "Noor", "DevRel", "", "Room 4711"],
  ]),
  tab("Contacts", [
    ["Contact", "Name", "Also known as", "Company", "Joined"],
    ["ada@example.com", "Ada Lovelace", "ada-l; ada@work.example, 4711", "Engines", date(2024, 12, 1)],
    ["grace@x.org", "Grace Hopper", "g@x.org", "Navy", null],
  ]),
  tab("Dashboard", [
    ["Best", '=COUNTIF(Activities!C:C, "ada@example.com")'],
    ["Ada Lovelace", "Grace Hopper"],
    [null],
    ["=DEVREL_FUNNEL(Activities!A:G, , Contacts!A:E)"],
  ]),
  tab(
    "Attendees",
    [
      ["Email", "Phone"],
      ["ada@work.example", "555-1234"],
    ],
    { hidden: true },
  ),
];

const open = (tabs = TABS) => openWorkbook({ name: "People", timeZone: "Etc/UTC", locale: "en_US", tabs });

const answer = { answer: "Yes", target: "", notes: "" } as const;

/** Everything that the spreadsheet and the add-on hold, as one text. */
const everything = (host: Host) => {
  const { stores, metadata, charts } = host.host.document;
  return JSON.stringify([host.engine.save(), stores.get("document"), metadata, charts.all()]);
};
/** What names Ada; her number by itself, since a time or a made id can hold the same four digits. */
const ADA = /ada@|ada-l|Ada Lovelace|ADA@|(?<![\w.-])4711(?![\w.-])/;

async function withAudit() {
  const host = await open();
  const answers = {
    "informal.helps": { ...answer, evidence: "Ask Ada Lovelace", notes: "ada@work.example" },
  };
  await call(host, "keepDraft", {
    started: "2025",
    model: "Maturity",
    scope: "Company",
    auditor: "ada-l",
    answers,
  });
  await call(host, "refresh", { make: true });
  return host;
}

test("before anything is changed it is told what would go, and what stays", async () => {
  const host = await withAudit();
  const before = everything(host);
  const { person, like } = await call(host, "lookUpPerson", { id: " ada-l ", anyway: false });
  expect(like).toEqual([]);
  expect(person).toMatchObject({
    names: ["Ada Lovelace"],
    made: "forgotten-1",
    isInternal: false,
    contacts: 1,
    activities: 4,
    kept: 2,
    byFormula: 0,
  });
  expect([...person!.ids].sort()).toEqual(["4711", "ada-l", "ada@example.com", "ada@work.example"]);
  expect(person!.elsewhere.slice(0, 3)).toEqual([
    { name: "Activities", cells: 4 },
    { name: "Dashboard", cells: 2 },
    { name: "Attendees", cells: 1 },
  ]);
  expect(person!.mentioned.find(({ text }) => text === "Ada Lovelace")).toMatchObject({
    cells: expect.any(Number),
    place: "Activities!G4",
    says: "by Ada Lovelace",
    isOfOthersToo: false,
  });
  expect(everything(host)).toBe(before);
});

test("afterwards no cell, note, formula, hidden tab, summary or property names them, and what they did counts as before", async () => {
  const host = await withAudit();
  expect(everything(host)).toMatch(ADA);
  const counts = host.values("Dashboard", "A4:C6");
  expect(counts).toEqual([
    ["Stage", "Contacts", "Step conversion"],
    ["Awareness", 2, null],
    ["Consideration", 2, 1],
  ]);
  const done = await call(host, "forgetPerson", { id: "ada@example.com", stay: [] });
  expect(done).toMatchObject({ made: "forgotten-1", contacts: 1, left: [], leftInAll: 0 });
  expect(everything(host).replace("not ada@example.com.au", "").replace("Room 4711", "")).not.toMatch(ADA);
  await call(host, "refresh", { make: false });
  await host.waitForCalculation();
  expect(everything(host).replace("not ada@example.com.au", "").replace("Room 4711", "")).not.toMatch(ADA);
  expect(host.values("Activities", "C2:G6")).toEqual([
    ["forgotten-1", "Noor", "DevRel", null, "asked for forgotten-1's slides"],
    ["forgotten-1", "Noor", "DevRel", "https://github.com/forgotten-1/x", null],
    ["grace@x.org; forgotten-1", "forgotten-1", "DevRel", null, "Fine"],
    ["grace@x.org", "Noor", "DevRel", null, "not ada@example.com.au"],
    ["forgotten-1", "Noor", "DevRel", null, "Room 4711"],
  ]);
  expect(host.values("Contacts", "A2:C3")).toEqual([
    ["grace@x.org", "Grace Hopper", "g@x.org"],
    [null, null, null],
  ]);
  expect(host.formula("Dashboard", "B1")).toBe('=COUNTIF(Activities!C:C, "forgotten-1")');
  expect(host.values("Dashboard", "B1")).toEqual([[3]]);
  expect(host.values("Attendees", "A2:B2")).toEqual([["forgotten-1", "555-1234"]]);
  expect((await call(host, "audits", {})).drafts).toMatchObject([
    {
      auditor: "forgotten-1",
      answers: { "informal.helps": { evidence: "Ask forgotten-1", notes: "forgotten-1" } },
    },
  ]);
  expect(host.values("Dashboard", "A4:C6")).toEqual(counts);
});

test("a summary that named them is cleared there at once, and written anew by the next refresh without leftovers", async () => {
  const tabs = [
    tab("Activities", [
      ["Date", "Activity", "Contact"],
      [date(2025, 1, 3), "Attended talk", "ada@example.com, kim@x.org"],
      [date(2025, 1, 4), "Ada Lovelace said hello", "kim@x.org"],
    ]),
    TABS[1]!,
  ];
  const host = await open(tabs);
  await call(host, "refresh", { make: true });
  host.setCells("Problems", "K3", [["Ask Ada Lovelace"]]);
  const problems = () => JSON.stringify(host.values("Problems", "A1:J40"));
  expect(problems()).toMatch(ADA);
  expect(await call(host, "forgetPerson", { id: "ada@example.com", stay: [] })).toMatchObject({
    leftInAll: 0,
  });
  expect(everything(host)).not.toMatch(ADA);
  expect((await call(host, "refresh", { make: false })).well).toBe(true);
  expect(host.values("Problems", "K3")).toEqual([["Ask forgotten-1"]]);
  const fresh = await open(tabs);
  await call(fresh, "forgetPerson", { id: "ada@example.com", stay: [] });
  await call(fresh, "refresh", { make: true });
  const stamp = /Refreshed [^"]*/g;
  expect(problems().replace(stamp, "")).toBe(
    JSON.stringify(fresh.values("Problems", "A1:J40")).replace(stamp, ""),
  );
});

test("service calls are few and flat in rows: six for each tab, twice to see that it worked", async () => {
  const rows = Array.from({ length: 2000 }, (_, row) => [
    date(2025, 1, 3),
    "Attended talk",
    `dev${row}@x.org`,
  ]);
  const host = await open([tab("Activities", [["Date", "Activity", "Contact"], ...rows])]);
  host.calls.reset();
  await call(host, "lookUpPerson", { id: "dev7@x.org", anyway: false });
  expect(host.calls.total).toBeLessThanOrEqual(25);
  host.calls.reset();
  await call(host, "forgetPerson", { id: "dev7@x.org", stay: [] });
  expect(host.calls.total).toBeLessThanOrEqual(50);
});

test("whoever brings rows in later knows them again by each of their ids, and nobody can read the ids", async () => {
  const host = await open();
  await call(host, "forgetPerson", { id: "ada@example.com", stay: [] });
  const kept = host.host.document.stores.get("document");
  const people = readForgotten({ all: () => kept, set: () => {}, remove: () => {} });
  for (const id of ["ADA@example.com", "ada-l", "Ada <ada@work.example>", "4711"])
    expect(people.has(id)).toBe(true);
  for (const id of ["grace@x.org", "g@x.org", "Ada Lovelace"]) expect(people.has(id)).toBe(false);
  expect(JSON.stringify(kept)).not.toMatch(ADA);
  expect(
    Object.keys(kept)
      .filter((name) => name.startsWith("forgotten/"))
      .sort(),
  ).toEqual(["forgotten/1", "forgotten/salt"]);
});

test("an export that brought them in once does not bring them back, with or without the rows that it brought", async () => {
  const rows = JSON.parse(
    JSON.stringify(bringIn("Docs meetup - Guests - 2025-11-05.csv", {}, "Etc/UTC").brought),
  ) as BroughtRow[];
  const [{ cells }] = rows.filter(({ table }) => table === "Contacts") as [BroughtRow];
  const id = String(cells.contact);
  const theirs = new RegExp(`${id.replace(/\./g, "\\.")}|${cells.name}`, "i");
  const make = ["Activities", "Contacts", "Events"].map(
    (name) => templateTabs([name], { locale: "en_US", tabs: [] }, [])[0]!,
  );
  const again = (host: Host) => call(host, "bringIn", { run: "", what: "guests.csv", rows, joins: [], make });
  const host = await open([tab("Notes", [["hello"]])]);
  await again(host);
  expect(everything(host)).toMatch(theirs);
  expect(await call(host, "forgetPerson", { id, stay: [] })).toMatchObject({ contacts: 1, leftInAll: 0 });
  expect(everything(host)).not.toMatch(theirs);
  expect(await again(host)).toMatchObject({ added: { Contacts: 0, Activities: 0 } });
  expect(everything(host)).not.toMatch(theirs);

  const other = await open([tab("Notes", [["hello"]])]);
  await call(other, "forgetPerson", { id: id.toUpperCase(), stay: [] });
  expect((await again(other)).forgotten).toBeGreaterThan(0);
  const sent = await call(other, "held", { sources: ["Luma guests"] });
  expect(sent.forgotten.digests).toHaveLength(1);
  expect(JSON.stringify(sent)).not.toMatch(theirs);
  expect(everything(other)).not.toMatch(theirs);
});

test("a tab whose own name names them is told, as only people may rename it", async () => {
  const host = await open([TABS[1]!, tab("Talks of Ada Lovelace", [["Title"], ["Engines"]])]);
  const { left } = await call(host, "forgetPerson", { id: "ada-l", stay: [] });
  expect(left).toMatchObject([
    { place: "Talks of Ada Lovelace!A1", why: "The tab’s own name names the person. Rename the tab." },
  ]);
});

test("somebody who was forgotten before keeps the number, and the next person gets the next", async () => {
  const host = await open();
  await call(host, "forgetPerson", { id: "ada@example.com", stay: [] });
  host.setCells("Activities", "C5", [["ada-l"]]);
  expect(await call(host, "forgetPerson", { id: "ada-l", stay: [] })).toMatchObject({
    made: "forgotten-1",
    cells: 1,
  });
  expect(await call(host, "forgetPerson", { id: "grace@x.org", stay: [] })).toMatchObject({
    made: "forgotten-2",
    contacts: 1,
  });
  expect(host.values("Activities", "C2:C6").flat()).toEqual([
    "forgotten-1",
    "forgotten-1",
    "forgotten-2; forgotten-1",
    "forgotten-1",
    "forgotten-1",
  ]);
});

test("a colleague goes from Activities, since as a made-up contact they would count as a developer", async () => {
  const host = await open([
    tab("Activities", [
      ["Date", "Activity", "Contact"],
      [date(2025, 1, 3), "Attended talk", "noor@us.example; grace@x.org"],
      [date(2025, 1, 4), "Attended talk", "noor@us.example"],
    ]),
    tab("Contacts", [
      ["Contact", "Internal"],
      ["noor@us.example", true],
      ["grace@x.org", false],
    ]),
  ]);
  await call(host, "forgetPerson", { id: "noor@us.example", stay: [] });
  expect(host.values("Activities", "C2:C3")).toEqual([["grace@x.org"], [null]]);
});

test("another contact's aliases lose only theirs, and mentions that are to stay do", async () => {
  const host = await open([
    tab("Activities", [
      ["Date", "Activity", "Contact", "Notes"],
      [date(2025, 1, 3), "Attended talk", "max", "max 30 people"],
    ]),
    tab("Contacts", [
      ["Contact", "Name", "Also known as"],
      ["max", "Max", "shared@x.org, m@x.org"],
      ["kim", "Max", "shared@x.org, k@x.org"],
    ]),
  ]);
  const { person } = await call(host, "lookUpPerson", { id: "max", anyway: false });
  expect(person!.ids).toEqual(["max", "m@x.org"]);
  expect(person!.mentioned).toContainEqual(
    expect.objectContaining({ text: "Max", says: "max 30 people", isOfOthersToo: true }),
  );
  await call(host, "forgetPerson", { id: "max", stay: ["Max"] });
  expect(host.values("Activities", "C2:D2")).toEqual([["forgotten-1", "max 30 people"]]);
  expect(host.values("Contacts", "A2:C3")).toEqual([
    ["kim", "Max", "shared@x.org, k@x.org"],
    [null, null, null],
  ]);
});

test("what a formula brings in is left and told, not broken", async () => {
  const host = await open([
    TABS[0]!,
    TABS[1]!,
    tab("Journeys", [["=DEVREL_JOURNEYS(Activities!A:G, , Contacts!A:E)"]]),
    tab("Elsewhere", [['=FILTER({"ada@example.com"; "kim"}, {TRUE; TRUE})'], ["ada@example.com"]]),
  ]);
  await host.waitForCalculation();
  const { person } = await call(host, "lookUpPerson", { id: "ada@example.com", anyway: false });
  expect(person!.byFormula).toBeGreaterThan(0);
  const done = await call(host, "forgetPerson", { id: "ada@example.com", stay: [] });
  expect(done.leftInAll).toBe(done.leftByFormula);
  expect(done.left.every(({ why }) => why.startsWith("A formula seems to bring this here."))).toBe(true);
  await host.waitForCalculation();
  expect(host.formula("Journeys", "A1")).toContain("DEVREL_JOURNEYS");
  expect(host.values("Journeys", "A2:A5").flat()).toContain("forgotten-1");
  expect(JSON.stringify(host.values("Journeys", "A1:Z9"))).not.toMatch(ADA);
});

test("a tab that may not be written stays, is told, and so does the row of Contacts by which it can be done again", async () => {
  const host = await open();
  host.calls.beforeCall = (name, count) => {
    if (name === "Range.setValues" && count > 0) throw new Error("You are trying to edit a protected cell");
  };
  const first = await call(host, "forgetPerson", { id: "ada@example.com", stay: [] });
  host.calls.beforeCall = null;
  expect(first).toMatchObject({ contacts: 0 });
  expect(first.left.find(({ place }) => place === "Activities!C2")!.why).toContain("protected cell");
  expect(first.left.find(({ place }) => place === "Contacts!A2")!.why).toContain("stays until");
  const again = await call(host, "forgetPerson", { id: "ada@example.com", stay: [] });
  expect(again).toMatchObject({ made: "forgotten-1", contacts: 1, leftInAll: 0 });
  expect(everything(host).replace("not ada@example.com.au", "").replace("Room 4711", "")).not.toMatch(ADA);
});

test("an id that stands nowhere offers contacts like it, and can be kept out all the same", async () => {
  const host = await open();
  expect(await call(host, "lookUpPerson", { id: "lovelace", anyway: false })).toEqual({
    like: [{ id: "ada@example.com", name: "Ada Lovelace" }],
  });
  const { person } = await call(host, "lookUpPerson", { id: "new@x.org", anyway: true });
  expect(person).toMatchObject({ ids: ["new@x.org"], contacts: 0, activities: 0, elsewhere: [], kept: 0 });
  await call(host, "forgetPerson", { id: "new@x.org", stay: [] });
  const kept = host.host.document.stores.get("document");
  expect(readForgotten({ all: () => kept, set: () => {}, remove: () => {} }).has("NEW@x.org")).toBe(true);
  await expect(call(host, "lookUpPerson", { id: "n/a", anyway: true })).rejects.toThrow("says nothing");
});
