// Every table begins with the header that the specification names, also where an option adds or takes columns; what is told of its columns agrees.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FUNCTIONS } from "../../src/registry";
import { ask } from "./ask";
import { readCall } from "./exampleTabs";

const PAGE = readFileSync("docs/functions.md", "utf8");

const HEADERS = [
  ["=DEVREL_ATTRIBUTION(Activities!A:O)", "Channel | Conversions | Share | Contacts"],
  ['=DEVREL_ATTRIBUTION(Activities!A:O, , , "by=Event")', "Event | Conversions | Share | Contacts"],
  ['=DEVREL_CHECK(Activities!A:O, "Activities")', "Row | Column | Value | Problem | How to mend it"],
  ["=DEVREL_COHORTS(Activities!A:O)", "Month | Contacts | Consideration | Adoption | Advocacy | Complete"],
  [
    '=DEVREL_COHORTS(Activities!A:O, , , "period=quarter; window=30")',
    "Quarter | Contacts | Consideration | Adoption | Advocacy | Complete",
  ],
  [
    "=DEVREL_COMMUNITY(Contacts!A:R, Activities!A:O, , Events!A:L)",
    "Month | Members | New | Growth | Active | Events | Attendees | Community activities | Champions' share | Half of it by | Worth",
  ],
  [
    "=DEVREL_DRIVERS(Activities!A:O)",
    "Activity | Converted with | Converted without | Dropped with | Dropped without | Odds ratio | Reading",
  ],
  [
    "=DEVREL_DRQL(Activities!A:O)",
    "Team | Identified | Passed | Accepted | Declined | Acted on | Total | Acceptance rate | Median days to answer",
  ],
  ['=DEVREL_DRQL(Activities!A:O, , "by=Kind; period=quarter")', "Kind | 2025 Q1 | 2025 Q2 | Total"],
  [
    '=DEVREL_DRQL(Activities!A:O, , "compare=quarter")',
    "Team | Leads | Leads before | Accepted | Accepted before | Rate | Rate before | Change",
  ],
  [
    "=DEVREL_EMAILS(Emails!A:J)",
    "Subject | Emails | Delivered | Open rate | Open low | Open high | Click rate | Click low | Click high | Unsubscribe rate | Unsubscribe low | Unsubscribe high",
  ],
  [
    '=DEVREL_EMAILS(Emails!A:J, "by=Variant; compare=Clicked")',
    "Variant | Emails | Delivered | Open rate | Open low | Open high | Click rate | Click low | Click high | Unsubscribe rate | Unsubscribe low | Unsubscribe high | Lift | p | Verdict",
  ],
  [
    "=DEVREL_EVENTS(Events!A:L, Activities!A:O)",
    "Event | Start | Cost | Attendees | Contacts met | New contacts | Moved on | DRQLs | Accepted | Cost per contact | Cost per contact moved on | Cost per DRQL",
  ],
  [
    '=DEVREL_EVENTS(Events!A:L, Activities!A:O, , , "by=Status")',
    "Status | Events | Cost | Attendees | Contacts met | New contacts | Moved on | DRQLs | Accepted | Cost per contact | Cost per contact moved on | Cost per DRQL",
  ],
  [
    "=DEVREL_FUNNEL(Activities!A:O)",
    "Stage | Contacts | Step conversion | Overall conversion | Drop-off | Median days",
  ],
  [
    '=DEVREL_FUNNEL(Activities!A:O, , Contacts!A:R, "by=Persona; interval=yes")',
    "Persona | Stage | Contacts | Step conversion | Overall conversion | Drop-off | Median days | Low | High",
  ],
  [
    '=DEVREL_JOURNEYS(Activities!A:O, , , "order=ordered; window=45")',
    "Contact | Stage | Awareness | Consideration | Adoption | Advocacy | Touches | Rows | Stopped because",
  ],
  ["=DEVREL_KPIS(KPIs!A:G)", "Stage | KPI | Value | Target | Baseline | Progress | On track"],
  ["=DEVREL_LIFECYCLE(Activities!A:O)", "Month | New | Returning | Resurrected | Dormant | Pulse"],
  [
    '=DEVREL_LIFECYCLE(Activities!A:O, , , "period=week")',
    "Week | New | Returning | Resurrected | Dormant | Pulse",
  ],
  ['=DEVREL_MATURITY(Audit!A:J, "scope=Company")', "Level | Name | Coverage | Reached | Target | Gap"],
  [
    '=DEVREL_MATURITY_COMPARE(Audit!A:J, Activities!A:O, , Events!A:L, Contacts!A:R, , "scope=Company")',
    "Practice | Level | Declared | Observed | Difference | Reading",
  ],
  [
    "=DEVREL_MATURITY_OBSERVED(Activities!A:O, , Events!A:L, Contacts!A:R)",
    "Practice | Level | Measure | Found | Needed | Observed",
  ],
  ["=DEVREL_MIX(Activities!A:O)", "Purpose | Activities | Share | Survey 2019"],
  ['=DEVREL_MIX(Activities!A:O, , "by=Reach")', "Reach | Activities | Share"],
  [
    '=DEVREL_NEEDS(Audit!A:J, Activities!A:O, , "scope=Company")',
    "Need | Score | Met | Focus | Effort share | Ahead of needs",
  ],
  ['=DEVREL_NPS(Contacts!A:R, "interval=yes")', "NPS | Low | High | Answers"],
  ['=DEVREL_NURTURE(Contacts!A:R, "as of=2025-04-30")', "Contact | Status | Next step | Due"],
  [
    "=DEVREL_PEOPLE(Activities!A:O, , Contacts!A:R)",
    "Contact | Stage | First activity | Last activity | Activities | Love | Reach | Gravity | Orbit level | Champion | DRQLs | Worth",
  ],
  ["=DEVREL_RETENTION(Activities!A:O)", "Cohort | Contacts | Period 0 | Period 1 | Period 2 | Period 3"],
  ["=DEVREL_TOUCHES(Activities!A:O)", "Touches | Contacts | Share | Median touches | Median days"],
] as const;

it.each(HEADERS)("%s begins with %s", (call, header) => {
  const { name, args } = readCall(call);
  expect((ask(name, args) as string[][])[0]!.join(" | ")).toBe(header);
});

it("every function that gives a table is among them", () => {
  const listed = new Set(HEADERS.map(([call]) => readCall(call).name));
  const tables = FUNCTIONS.filter(({ returns }) => returns.startsWith("A table")).map(({ name }) => name);
  expect(tables.filter((name) => !listed.has(name))).toEqual([]);
});

it.each(FUNCTIONS)("$name: its columns without options are told as they stand in the sheet", (each) => {
  const { columns } = each;
  if (columns.length === 0 || columns.some((column) => "words" in column)) return;
  expect(columns.map((column) => "title" in column && column.title).join(" | ")).toBe(
    HEADERS.find(([call]) => readCall(call).name === each.name)![1],
  );
});

it.each(FUNCTIONS)("$name: the page of the functions says what it gives", ({ returns }) => {
  expect(PAGE).toContain(`\nGives: ${returns}\n`);
});
