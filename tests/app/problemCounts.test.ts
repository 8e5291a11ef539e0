/** One count of problems everywhere: in Home, Check data, the Problems page and DEVREL_CHECK, of a workbook with every kind. */
import { expect, test } from "vitest";
import { PROBLEM_KINDS } from "../../src/problems/problemKinds";
import { date, tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

const text = (value: string) => ({ value });
const DAY = date(2025, 1, 15);
const activities = tab("Activities", [
  [
    "Date",
    "Activity",
    "Contact",
    "Cost",
    "Channel",
    "DRQL",
    "DRQL status",
    "Passed on",
    "Answered on",
    "Notes",
    "Event",
  ],
  [text("03/04/2025"), "Talk"],
  [text("soon"), "Talk"],
  [text("25-07-11"), "Talk"],
  [text("4Q20"), "Talk"],
  [{ value: 0.5, date: true, format: "hh:mm" }, "Talk"],
  [45_849, "Talk"],
  [DAY, null, "ada@example.com"],
  [DAY, "Talk", "ada@example.com", "a lot"],
  [DAY, "Talk", "ada@example.com", text("1,200")],
  [DAY, "Talk", "ada@example.com", DAY],
  [DAY, "Talk", "ada@example.com", -5],
  [DAY, "Talk", "ada@example.com", null, "=1/0"],
  [DAY, "Talk", "ada@example.com", null, null, "Candidate", "Perhaps"],
  [DAY, "Talk", "ada@example.com", null, null, null, "Passed"],
  [DAY, "Talk", "ada@example.com", null, null, "Knitter"],
  [DAY, "Knitting", "ada@example.com"],
  [DAY, "Talk", "ada@example.com", null, null, "Candidate", "Accepted", date(2025, 1, 3), date(2025, 1, 2)],
  [DAY, "Talk", "bob@example.com"],
  [DAY, "Talk", "bob@example.com"],
  [DAY, "Talk", "kim@a.example, sam@b.example"],
  [DAY, "Talk", "one", null, "Meetup"],
  [DAY, "Talk", "two", null, "Meetup"],
  [DAY, "Talk", "three", null, "meetup"],
  [text("0025-07-11"), "Talk"],
  [date(2027, 1, 15), "Talk"],
  [DAY, "Talk", "four", null, "Meetup", "Candidate", "Accepted", null, DAY, null, "FrostConf"],
  [DAY, "Talk", "five", null, "Meetup"],
  [DAY, "Talk", "six", null, "Meetupp"],
  [DAY, "Talk", 1.0987654321098765e18],
  [null, null, null, null, null, null, null, null, null, "below the last row that counts"],
]);
const contacts = tab("Contacts", [
  ["Contact", "Name", "Company", "Also known as", "Partner", "NPS"],
  ["ada@example.com", "Ada"],
  ["ada+news@example.com", "Ada L"],
  ["ada@example.com", "Ada"],
  ["a@x.example; b@x.example", null, null, null, "maybe"],
  ["bob@example.com", null, "Birch", null, DAY, 11],
  ["kim@example.com", null, null, "desk"],
  ["sam@example.com", null, null, "desk"],
]);
const others = [
  tab("Events", [
    ["Event", "Start", "End", "Cost"],
    ["DevConf", date(2025, 1, 2), date(2025, 1, 1), text("€ 50")],
    ["OtherSummit", date(2025, 1, 3), null, text("$ 50")],
  ]),
  tab("Journey", [
    ["Activity", "Stage"],
    ["Talk", "Awarness"],
  ]),
  tab("Audit", [
    ["Date", "Model", "Practice", "Answer"],
    [DAY, "Maturity", "informal.helps", "No"],
    [DAY, "Maturity", "informal.helps", "Yes"],
    [DAY, "Maturity", "knitting", "Yes"],
  ]),
  tab("KPIs", [
    ["Stage", "KPI", "Value", "Target", "Baseline", "Better"],
    ["Awareness", "Readers", 1, 2, 2],
    ["Adoption", "Apps", 4, 5, 10, "Higher"],
    ["Adoption", "Users", 4, 5, 1, "Higher"],
  ]),
  tab("Emails", [
    ["Sent", "Subject", "Delivered", "Opened"],
    [DAY, "Hello", 100, 120],
  ]),
];

/** What is to be found: the table, its rows that say anything, its problems, and those that change no figure. */
const FOUND = [
  ["Activities", 30, 27, 1],
  ["Events", 2, 2, 0],
  ["Contacts", 7, 8, 1],
  ["Journey", 1, 1, 0],
  ["Audit", 3, 3, 0],
  ["KPIs", 3, 3, 0],
  ["Emails", 1, 1, 0],
] as const;
const IN_ALL = FOUND.reduce((sum, [, , problems]) => sum + problems, 0);

/** All kinds but those that other tests tell: of columns that this workbook has, and of formulas that are not done, with which nothing is refreshed. */
const {
  addressesOfColleagues: _noContact,
  unreadStatus: _noStatus,
  loading: _later,
  ...KINDS_HERE
} = PROBLEM_KINDS;

async function openEveryKind(more: ReturnType<typeof tab>[] = []) {
  const tabs = [activities, contacts, ...others, ...more];
  const host = await openWorkbook({ name: "Every kind", timeZone: "Europe/Berlin", locale: "en_US", tabs });
  await host.waitForCalculation();
  return host;
}

test("Home counts what Check data lists, and every kind of problem is a group of its own", async () => {
  const host = await openEveryKind();
  const { tabs } = await call(host, "home", {});
  expect(tabs.map(({ table, rows, problems, harmless }) => [table, rows, problems, harmless])).toEqual(FOUND);
  const checked = await call(host, "checkData", {});
  const sum = (groups: { count: number }[]) => groups.reduce((total, { count }) => total + count, 0);
  const listed = checked.map(({ table, rows, groups }) => [
    table,
    rows,
    sum(groups.filter(({ harmless }) => !harmless)),
    sum(groups.filter(({ harmless }) => harmless)),
  ]);
  expect(listed).toEqual(FOUND);
  expect(checked.map(({ table, rows, problems, harmless }) => [table, rows, problems, harmless])).toEqual(
    FOUND,
  );
  const kinds = checked.flatMap(({ groups }) => groups.map(({ key }) => key.split("|")[1]!));
  expect([...new Set(kinds)].sort()).toEqual(Object.keys(KINDS_HERE).sort());
});

test("the Problems page lists and counts the same, each with its kind", async () => {
  const host = await openEveryKind();
  await call(host, "refresh", { make: true });
  const lines = host.texts("Problems", "A1:G80");
  expect(lines.map(([first]) => first)).toContain(
    `${IN_ALL} problems and 2 harmless ones. None of them stops a figure.`,
  );
  expect(lines.map(([first]) => first)).toContain("9 rows were left out. Problems lists which and why.");
  const header = lines.findIndex(([first]) => first === "Tab");
  const listed = lines.slice(header + 1).filter(([, cell]) => cell);
  expect(listed).toHaveLength(IN_ALL + 2);
  const titles = Object.values(KINDS_HERE).map(({ title }) => title);
  expect([...new Set(listed.map(([, , , , title]) => title))].sort()).toEqual(titles.sort());
  expect(listed[0]!.slice(0, 5)).toEqual([
    "Activities",
    "A2",
    "Date",
    "03/04/2025",
    "Dates with two readings",
  ]);
  expect(listed[27]!.slice(0, 5)).toEqual([
    "Activities",
    "E24",
    "Channel",
    "meetup",
    "Written in several ways; counted as one",
  ]);
});

test("DEVREL_CHECK counts the problems of a tab that may keep something out of the figures", async () => {
  const count = (call: string) => `=COUNT(INDEX(DEVREL_CHECK(${call}), 0, 1))`;
  const host = await openEveryKind([
    tab("Out", [
      [count('Activities!A:K, "Activities", Journey!A:B, "", Events!A:C')],
      [count('Contacts!A:F, "Contacts"')],
      [count('Audit!A:D, "Audit"')],
    ]),
  ]);
  expect(host.values("Out", "A1:A3").flat()).toEqual([27, 8, 3]);
});
