/** A team's own tabs: proposed, remembered, and read by functions and screens alike. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { csvTab } from "../../playground/files/csv";
import { headerChanges } from "../../sidebar/setUp/headerChanges";
import { tableNamed, toWrite } from "../../sidebar/setUp/keep";
import type { Proposal } from "../../sidebar/setUp/proposal";
import { propose } from "../../sidebar/setUp/propose";
import type { SeenTab } from "../../src/app/setUpContract";
import { tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

const book = { name: "Own", timeZone: "Europe/Berlin", locale: "en_US" };
const csv = async (name: string) =>
  csvTab(name, await readFile(new URL(`../sidebar/csv/${name}.csv`, import.meta.url)));

const log = tab("Log", [
  ["When it was", "What we did", "Dev handle", "Place"],
  ["2025-07-01", "Talk", "ada", "Lisbon"],
  ["2025-07-02", "Sign-up", "ada", "Lisbon"],
  ["2025-07-03", "Talk", "bob", "Oslo"],
]);
const figure = tab("Out", [['=DEVREL_FUNNEL(Log!A:D, "by=Place")']]);
const NAMED = ["When it was [Date]", "What we did [Activity]", "Dev handle [Contact]"];

async function matchedLog() {
  const host = await openWorkbook({ ...book, tabs: [log, figure] });
  const id = (await call(host, "tabs", {}))[0]!.id;
  const changes = NAMED.map((to, index) => ({
    row: 1,
    column: index + 1,
    from: to.replace(/ \[.*/, ""),
    to,
    isDay: false,
  }));
  expect(await call(host, "change", { tab: id, changes })).toEqual({ changed: 3, skipped: [] });
  await call(host, "rememberTabs", { tables: { Activities: id }, unused: [] });
  return host;
}

test("columns are made as wide as the headers that were written, others stay as they are", async () => {
  const host = await matchedLog();
  const widths = host.engine.save().tabs.find(({ name }) => name === "Log")?.columnWidths;
  // “When it was [Date]” has 18 letters, “What we did [Activity]” 22; “Place” has no name of ours behind it.
  expect(widths?.slice(0, 4)).toEqual([140, 160, 160, null]);
});

/** What is proposed for a tab, with the headers' texts instead of their places. */
function proposed({ headers }: SeenTab, { table, places, always }: Proposal) {
  const texts = Object.entries(places).map(([name, place]) => [name, headers[place]]);
  return { table, headers: Object.fromEntries(texts), always };
}

test("foreign headers are proposed as our columns", async () => {
  const host = await openWorkbook({ ...book, tabs: [await csv("talks"), await csv("events")] });
  const tabs = await call(host, "tabs", {});
  const [talks, events] = tabs.map((tab) => proposed(tab, propose(tabs)[tab.id]!));
  expect(talks).toEqual({
    table: "Activities",
    headers: { date: "date", event: "event_name" },
    always: { activity: "Talk" },
  });
  expect(events).toEqual({
    table: "Events",
    headers: {
      event: "title",
      start: "startDate",
      end: "endDate",
      online: "online",
      city: "location",
    },
    always: {},
  });
});

const messy = [
  tab("conferences_2025", [
    ["Conference", "When", "City", "Country", "Attendees"],
    ["DevConf", "12.06.2025", "Lisbon", "Portugal", 140],
    ["Docs days", "2025-09-03", "Oslo", "Norway", 60],
  ]),
  tab("2025 activities", [
    ["When", "Who", "What we did", "Where", "Org", "Role", "Lead type", "Handed over", "Reply"],
    ...[
      ["13.12.2025", "ada@example.com", "Talk", "Meetup", "Orbit", "Backend", "", "", ""],
      [
        "17/4/25",
        "bob@example.com",
        "Support",
        "Forum",
        "Acme",
        "Data",
        "Beta tester",
        "18/04/2025",
        "2025-05-02",
      ],
      ["03/04/2025", "eve@example.com; ada@example.com", "Talk", "Forum", "Acme", "Data", "", "", ""],
    ].map((cells) => cells.map((value) => ({ value }))),
  ]),
  tab("people", [
    ["E-mail", "Full name", "Org", "Role", "Country", "Joined"],
    ["ada@example.com", "Ada L", "Orbit", "Backend", "UK", "01.02.2024"],
    ["bob@example.com", "Bob M", "Acme", "Data", "Norway", "2024-03-05"],
  ]),
];

test("a team's usual tabs are told apart by their names, headers and cells", async () => {
  const host = await openWorkbook({ ...book, tabs: messy });
  const tabs = await call(host, "tabs", {});
  const proposals = propose(tabs);
  expect(tabs.map((tab) => proposed(tab, proposals[tab.id]!))).toEqual([
    {
      table: "Events",
      headers: {
        event: "Conference",
        start: "When",
        city: "City",
        country: "Country",
        attendees: "Attendees",
      },
      always: {},
    },
    {
      table: "Activities",
      headers: {
        date: "When",
        contact: "Who",
        activity: "What we did",
        channel: "Where",
        drql: "Lead type",
        passedOn: "Handed over",
        answeredOn: "Reply",
      },
      always: {},
    },
    {
      table: "Contacts",
      headers: { contact: "E-mail", name: "Full name", company: "Org", region: "Country", joined: "Joined" },
      always: {},
    },
  ]);
});

test("names under Who are colleagues, addresses are contacts", async () => {
  const whoIs = async (who: string) => {
    const rows = [
      ["When", "What", "Who"],
      ["2025-07-01", "Talk", who],
    ];
    const host = await openWorkbook({ ...book, tabs: [tab("Log", rows)] });
    const tabs = await call(host, "tabs", {});
    return proposed(tabs[0]!, propose(tabs)[tabs[0]!.id]!).headers;
  };
  expect(await whoIs("Grace")).toMatchObject({ owner: "Who" });
  expect(await whoIs("grace@example.com")).toMatchObject({ contact: "Who" });
});

test("what every row is stays open where neither the tab's name nor a header to spare speaks of it", async () => {
  const proposedFor = async (name: string, headers: string[]) => {
    const rows = [headers, ["2025-07-01", "Grace"]];
    const host = await openWorkbook({ ...book, tabs: [tab(name, rows)] });
    const tabs = await call(host, "tabs", {});
    const { table, always } = propose(tabs)[tabs[0]!.id]!;
    return [table, always];
  };
  expect(await proposedFor("Outreach", ["When", "Who"])).toEqual(["Activities", {}]);
  expect(await proposedFor("Outreach", ["When", "Developer"])).toEqual(["Activities", {}]);
  expect(await proposedFor("Outreach", ["When", "Podcast"])).toEqual(["Activities", { activity: "Podcast" }]);
  expect(await proposedFor("Blog posts", ["When", "Who"])).toEqual(["Activities", { activity: "Blog post" }]);
  expect(await proposedFor("Budget", ["When", "Who"])).toEqual(["", {}]);
});

test("once written, headers are proposed as they are, and nothing is left to write", async () => {
  const host = await openWorkbook({ ...book, tabs: [await csv("talks"), await csv("events"), ...messy] });
  const look = async () => {
    const tabs = await call(host, "tabs", {});
    const said = propose(tabs);
    const changes = tabs.flatMap((each) => {
      const table = tableNamed(said[each.id]!.table);
      return table ? [{ tab: each.id, changes: headerChanges(each, table, said[each.id]!) }] : [];
    });
    return { tabs, said, changes: changes.filter((each) => each.changes.length > 0) };
  };
  const before = await look();
  expect(before.changes.flatMap(({ changes }) => changes.map(({ to }) => to))).toEqual([
    "location [City]",
    "Who [Contact]",
    "What we did [Activity]",
    "Where [Channel]",
    "Handed over [Passed on]",
    "Reply [Answered on]",
    "Full name [Name]",
    "Org [Company]",
  ]);
  for (const { tab, changes } of before.changes) {
    const { skipped } = await call(host, "change", {
      tab,
      changes: changes.map((each) => ({ ...each, isDay: false })),
    });
    expect(skipped).toEqual([]);
  }
  const after = await look();
  expect(after.changes).toEqual([]);
  expect(after.said).toEqual(before.said);
});

test("a tab that a formula fills is taken as its headers say, and nothing is written into it", async () => {
  const source = tab("Source", [
    ["Date", "Activity", "Reachable at"],
    ["2025-07-01", "Talk", "ada@example.com"],
  ]);
  const host = await openWorkbook({
    ...book,
    tabs: [
      source,
      tab("Activities", [
        ["=Source!A1", "=Source!B1", "Reachable at"],
        ["2025-07-01", "Talk", "ada@example.com"],
      ]),
    ],
  });
  await host.waitForCalculation();
  const tabs = (await call(host, "tabs", {})).filter(({ name }) => name === "Activities");
  const said = propose(tabs);
  expect(tabs[0]!.filledBy).toBe("formula");
  expect(said[tabs[0]!.id]).toEqual({ table: "Activities", places: { date: 0, activity: 1 }, always: {} });
  expect(
    toWrite(tabs, { [tabs[0]!.id]: { table: "Activities", places: { contact: 2 }, always: {} } }),
  ).toEqual([]);
});

test("what was said by hand holds on every screen, also after the tab is renamed", async () => {
  const host = await matchedLog();
  host.renameTab("Log", "Logbook");
  const { tabs, others } = await call(host, "home", {});
  // One of its activities is not in the built-in journey.
  expect(tabs).toEqual([
    {
      tab: expect.any(Number),
      name: "Logbook",
      table: "Activities",
      rows: 3,
      problems: 1,
      harmless: 0,
      unread: ["In 1 of 3 rows of Activities, Activity (not in the built-in journey) cannot be read."],
      hasWords: true,
    },
  ]);
  expect(others.map(({ name, why }) => [name, why])).toEqual([["Out", "Empty."]]);
});

test("functions read a range by the headers that were matched, and break down by the team's own", async () => {
  const host = await matchedLog();
  host.setCell("Out", "A1", '=DEVREL_FUNNEL(Log!A:D, "by=Place")');
  await host.waitForCalculation();
  expect(host.errorMessage("Out", "A1")).toBe(null);
  expect(host.texts("Out", "A1:C2")).toEqual([
    ["Place", "Stage", "Contacts"],
    ["Lisbon", "Awareness", "1"],
  ]);
});

test("without a match, a function says which column it misses", async () => {
  const host = await openWorkbook({ ...book, tabs: [log, figure] });
  await host.waitForCalculation();
  expect(host.errorMessage("Out", "A1")).toMatch(/^Activities needs a column headed “Date”/);
});

test("a column that the tab does not have can say the same in every row", async () => {
  const host = await openWorkbook({ ...book, tabs: [await csv("talks"), figure] });
  const { id, headers } = (await call(host, "tabs", {}))[0]!;
  const column = headers.length + 1;
  const added = { row: 1, column, from: "", to: "Activity = Meetup talk", isDay: false };
  expect(await call(host, "change", { tab: id, changes: [added] })).toEqual({ changed: 1, skipped: [] });
  host.setCell("Out", "A1", "=DEVREL_MATURITY_OBSERVED(talks!A:Z)");
  await host.waitForCalculation();
  const talks = host.texts("Out", "A1:D20").find(([practice]) => practice === "evangelism.talks");
  // Every month from September 2024 to July 2025 has one; the last is of 2025-07-12.
  expect(talks?.[3]).toBe("11");
});

test("a new column finds room in a tab that has none left, and goes again", async () => {
  const narrow = { ...tab("Log", [["Date"], ["2025-07-01"]]), columnCount: 1 };
  const host = await openWorkbook({ ...book, tabs: [narrow] });
  const { id } = (await call(host, "tabs", {}))[0]!;
  const added = { row: 1, column: 2, from: "", to: "Activity = Talk", isDay: false };
  expect(await call(host, "change", { tab: id, changes: [added] })).toEqual({ changed: 1, skipped: [] });
  expect(host.texts("Log", "A1:B2")).toEqual([
    ["Date", "Activity = Talk"],
    ["2025-07-01", ""],
  ]);
  const back = { ...added, from: added.to, to: "" };
  expect(await call(host, "change", { tab: id, changes: [back] })).toEqual({ changed: 1, skipped: [] });
  expect((await call(host, "tabs", {}))[0]!.headers).toEqual(["Date"]);
});

test("a tab that is said to be none of ours is left out, and a table is looked for elsewhere", async () => {
  const header = ["Date", "Activity", "Contact", "Channel"];
  const host = await openWorkbook({
    ...book,
    tabs: [
      tab("Old log", [header, ["2025-01-01", "Talk", "a", "x"]]),
      tab("New log", [header, ["2025-01-01", "Talk", "b", "y"]]),
    ],
  });
  const [old] = await call(host, "tabs", {});
  expect(old!.table).toBe("Activities");
  await call(host, "rememberTabs", { tables: {}, unused: [old!.id] });
  const { tabs } = await call(host, "home", {});
  expect(tabs.map(({ name }) => name)).toEqual(["New log"]);
});

test("of the team's tabs nothing changes but the headers", async () => {
  const host = await matchedLog();
  expect(host.texts("Log", "A1:E4")).toEqual([
    [...NAMED, "Place", ""],
    ["2025-07-01", "Talk", "ada", "Lisbon", ""],
    ["2025-07-02", "Sign-up", "ada", "Lisbon", ""],
    ["2025-07-03", "Talk", "bob", "Oslo", ""],
  ]);
});

test("headers of a tab's own are offered below the titles above them, and Home names the tab", async () => {
  const tracker = tab("Tracker", [
    ["DevRel tracker 2026"],
    ["last update", "Tom"],
    [],
    ["When it was", "What we did", null, "Place"],
    ["2025-07-01", "Talk", "ada", "Lisbon"],
  ]);
  const host = await openWorkbook({ ...book, tabs: [tracker, tab("Notes", [["Buy milk"], ["Buy bread"]])] });
  const { others } = await call(host, "home", {});
  expect(others.map(({ name, rows, isLikelyTable }) => [name, rows, isLikelyTable])).toEqual([
    ["Tracker", 1, true],
    ["Notes", 1, false],
  ]);
  expect((await call(host, "tabs", {}))[0]).toMatchObject({
    headerRow: 4,
    headers: ["When it was", "What we did", "", "Place"],
    rows: 1,
  });
});
