/** Home names every tab of a workbook: what it is taken for, or why no figure takes a row from it. */
import { expect, test } from "vitest";
import { propose } from "../../sidebar/setUp/propose";
import { rowsOf } from "../bringIn/sample";
import { tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

const book = { name: "Many", timeZone: "Europe/Berlin", locale: "en_US" };
const activities = tab("Activities", [
  ["Date", "Activity", "Contact"],
  ["2025-07-01", "Talk", "ada"],
]);

const reasons = async (tabs: ReturnType<typeof tab>[], prepare?: (ids: number[]) => unknown) => {
  const host = await openWorkbook({ ...book, tabs });
  await host.waitForCalculation();
  const seen = await call(host, "tabs", {});
  await prepare?.(seen.map(({ id }) => id));
  const found = await call(host, "home", {});
  return { host, found, why: Object.fromEntries(found.others.map(({ name, why }) => [name, why])) };
};

test("each tab that is not used has its own reason", async () => {
  const { why, found } = await reasons([
    activities,
    tab("Log 2024", [
      ["Date", "Activity", "Contact", "Channel"],
      ["2024-07-01", "Talk", "ada", "Meetup"],
    ]),
    tab("Sheet2", []),
    tab("Ideas", [["Buy milk"], ["Buy bread"]]),
    tab("Diary", [
      ["Date", "Contact", "What we did there"],
      ["2025-07-01", "ada", "Talk"],
    ]),
    tab("Budget", [
      ["Quarter", "Planned", "Spent"],
      ["Q1", 100, 90],
    ]),
    tab("Dashboard", [["=DEVREL_FUNNEL(Activities!A:C)"]]),
  ]);
  expect(found.tabs.map(({ name, table, rows }) => [name, table, rows])).toEqual([
    ["Activities", "Activities", 1],
  ]);
  expect(why).toEqual({
    "Log 2024":
      "Could be Activities too, but only one tab can, and “Activities” is. Match your tabs to choose the other one.",
    Sheet2: "Empty.",
    Ideas: "No table: no row has two headers or more.",
    Diary: "Looks like Activities, but no header says Activity. Match it to say which one does.",
    Budget:
      "Its headers, such as “Quarter”, “Planned” and “Spent”, are not those of a tab we know. Match it if its rows should count.",
    Dashboard: "Shows figures of ours; no rows are read from it.",
  });
  expect(found.others.filter(({ isLikelyTable }) => isLikelyTable).map(({ name }) => name)).toEqual([
    "Log 2024",
    "Diary",
    "Budget",
  ]);
});

const GUESTS = [
  ["api_id", "name", "email", "created_at", "approval_status", "checked_in_at"],
  ["gst-1", "Ada", "ada@engines.example", "2025-07-01", "approved", ""],
];
const IS_GUESTS =
  "This is the guest list of a Luma event. Bring in takes its rows, and the tab stays as it is. Match it only if it is to be read as it stands.";

test("an export is not guessed to be one of our tables, and Home says what it is an export of", async () => {
  const { why, found } = await reasons([
    activities,
    tab("Guests of May", GUESTS),
    tab("Members", [
      ["Email", "Name", "Company", "Source"],
      ["bob@x.example", "Bob", "X", "Meetup"],
    ]),
    tab("Stars", [
      ["Repository", "Date", "Stars"],
      ["x/y", "2025-07-01", 9],
    ]),
  ]);
  expect(found.tabs.map(({ name, table, rows }) => [name, table, rows])).toEqual([
    ["Activities", "Activities", 1],
    ["Members", "Contacts", 1],
  ]);
  expect(why).toEqual({
    "Guests of May": IS_GUESTS,
    Stars:
      "This is the star history of a GitHub repository. It counts stars and names nobody, so no contact and no activity follows from it. Keep such totals on the KPIs tab.",
  });
  expect(found.others.map(({ isLikelyTable, isExport }) => [isLikelyTable, isExport])).toEqual([
    [false, true],
    [false, false],
  ]);
});

test("an export below titles and tables of another kind is known as one, and no table of ours is seen in it", async () => {
  const zoom = rowsOf("webinar-attendees.csv");
  const meeting = rowsOf("participants_81234567890.csv");
  const guests = [["Docs meetup"], ["Downloaded on 6 November", "", "for the team"], [], ...GUESTS];
  const { found, why, host } = await reasons([
    activities,
    tab("Webinar of March", filledUp(zoom)),
    tab("Office hours", filledUp(meeting)),
    tab("Guest list", filledUp(guests)),
  ]);
  expect(found.tabs.map(({ name, table }) => [name, table])).toEqual([["Activities", "Activities"]]);
  expect(why).toEqual({
    "Webinar of March":
      "This is the attendee report of a Zoom webinar. Bring in takes its rows, and the tab stays as it is. Match it only if it is to be read as it stands.",
    "Office hours":
      "This is the participants' report of a Zoom meeting. Bring in takes its rows, and the tab stays as it is. Match it only if it is to be read as it stands.",
    "Guest list": IS_GUESTS,
  });
  const seen = await call(host, "tabs", {});
  expect(seen.map(({ name, table, isExport }) => [name, table, isExport])).toEqual([
    ["Activities", "Activities", undefined],
    ["Webinar of March", undefined, "surely"],
    ["Office hours", undefined, "surely"],
    ["Guest list", undefined, "surely"],
  ]);
  const proposed = propose(seen);
  expect(seen.map(({ id }) => proposed[id]!.table)).toEqual(["Activities", "", "", ""]);
});

/** Rows of a file as they stand in a tab. */
function filledUp(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

test("an export is our table where it is matched by hand, named like it, or has our names behind its headers", async () => {
  const matched = await openWorkbook({ ...book, tabs: [activities, tab("Guests of May", GUESTS)] });
  const [, guests] = await call(matched, "tabs", {});
  expect(guests!.table).toBeUndefined();
  await call(matched, "rememberTabs", { tables: { Contacts: guests!.id }, unused: [] });
  const tablesOf = (tabs: { name: string; table: string }[]) => tabs.map(({ name, table }) => [name, table]);
  expect(tablesOf((await call(matched, "home", {})).tabs)).toEqual([
    ["Activities", "Activities"],
    ["Guests of May", "Contacts"],
  ]);
  const named = await reasons([activities, tab("contacts", GUESTS)]);
  expect(tablesOf(named.found.tabs)[1]).toEqual(["contacts", "Contacts"]);
  const [headers, ...rows] = GUESTS;
  const bracketed = headers!.map((text) => (text === "email" ? "email [Contact]" : text));
  const written = await reasons([activities, tab("Guests of May", [bracketed, ...rows])]);
  expect(tablesOf(written.found.tabs)[1]).toEqual(["Guests of May", "Contacts"]);
});

test("answers of a form with our headers are still a table, although Bring in knows forms too", async () => {
  const { found } = await reasons([
    tab("Form Responses 1", [
      ["Timestamp", "Email address", "Activity", "Notes"],
      ["2025-07-02", "ada@engines.example", "Talk", "Good questions"],
    ]),
  ]);
  expect(found.tabs.map(({ name, table }) => [name, table])).toEqual([["Form Responses 1", "Activities"]]);
});

test("a tab that was said to be none of ours says so, and a summary says which one it is; the hidden workshop is not listed", async () => {
  const host = await openWorkbook({
    ...book,
    tabs: [
      activities,
      tab("Old", [
        ["Date", "Activity", "x"],
        ["2024-01-01", "Talk", "y"],
      ]),
    ],
  });
  const [, old] = await call(host, "tabs", {});
  await call(host, "rememberTabs", { tables: {}, unused: [old!.id] });
  await call(host, "refresh", { make: true });
  host.renameTab("Scorecard", "For the boss");
  const { others } = await call(host, "home", {});
  expect(others[0]).toEqual({
    tab: old!.id,
    name: "Old",
    rows: 1,
    why: "You said in Set up that it is not used.",
    isLikelyTable: false,
    isExport: false,
  });
  expect(others[1]).toMatchObject({
    name: "For the boss",
    why: "The summary Scorecard, which Refresh writes.",
  });
  const listed = others.map(({ name }) => name);
  const all = host.engine.tabs.all();
  expect(all.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(["DevRel Ledger workshop"]);
  expect([...listed, "Activities", "DevRel Ledger workshop"].sort()).toEqual(
    all.map(({ name }) => name).sort(),
  );
});
