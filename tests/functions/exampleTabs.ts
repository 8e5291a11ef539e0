/** The small workbook on which the examples of the functions are true, and a reader of calls as they stand in a cell. */
import { expect } from "vitest";
import { tableGrid } from "../funnel/grids";
import { shownTable } from "./ask";

type Grid = unknown[][];

/** A team's spring: five developers, a conference, a workshop, three leads, and one date that cannot be read. */
const TABS: Record<string, Grid> = {
  Activities: tableGrid(`
    Date       | Activity           | Contact             | Channel    | Event   | Owner | Team    | DRQL             | DRQL status | Passed on  | Answered on
    2025-01-10 | Conference talk    | ada; ben; cleo; dan | Conference | DevConf | Grace | DevRel  |                  |             |            |
    2025-01-20 | Attended meetup    | eli                 | Meetup     |         |       |         |                  |             |            |
    2025-01-25 | Newsletter sign-up | ada                 | Mail       |         |       |         |                  |             |            |
    2025-02-01 | Workshop           | ben; cleo           | Workshop   |         | Grace | DevRel  | Beta tester      | Accepted    | 2025-02-02 | 2025-02-06
    2025-02-11 | First app          | ada                 | Product    |         |       |         |                  |             |            |
    2025-02-20 | Forum answer       | eli                 | Forum      |         | Sam   | Support |                  |             |            |
    2025-03-03 | First app          | ben                 | Product    |         |       |         |                  |             |            |
    2025-03-10 | Blog post          |                     | Blog       |         | Grace | DevRel  |                  |             |            |
    2025-03-20 | Answered question  | ada                 | Forum      |         |       |         |                  |             |            |
    2025-04-01 | 1:1 call           | cleo                | Mail       |         | Grace | DevRel  | Case study       | Passed      | 2025-04-02 |
    2025-04-15 | Docs improvement   |                     | Docs       |         | Grace | DevRel  |                  |             |            |
    03/04/2025 | Webinar            | dan                 | Webinar    |         | Grace | DevRel  |                  |             |            |
    2025-04-20 | User interview     | ben                 | Call       |         | Grace | DevRel  | Product feedback | Declined    | 2025-04-20 | 2025-04-30`),
  Contacts: tableGrid(`
    Contact | Name | Also known as    | Persona | Partner | NPS | Champion | Reach | Signed up  | First app | Last contacted
    ada     | Ada  | ada@example.com  | Backend | no      | 10  | yes      | 3     | 2025-01-28 |           | 2025-02-20
    ben     | Ben  |                  | Backend | yes     | 9   |          |       | 2025-02-03 |           | 2025-04-20
    cleo    | Cleo |                  | Mobile  | yes     | 7   |          |       | 2025-02-03 |           |
    dan     | Dan  |                  | Mobile  | no      | 2   |          |       | 2025-04-29 |           |
    eli     | Eli  |                  |         | no      |     |          |       |            |           |`),
  Events: tableGrid(`
    Event   | Start      | Cost | Status
    DevConf | 2025-01-10 | 900  | Held
    Meetup  | 2025-02-20 |      | Held
    Summit  | 2025-09-01 | 5000 | Planned`),
  Journey: tableGrid(`
    Activity          | Stage
    Conference talk   | Heard of us
    Workshop          | Tried it
    First app         | Built with it`),
  "DRQL kinds": tableGrid(`
    Kind             | Team
    Beta tester      | Product
    Product feedback | Product
    Case study       | Marketing`),
  Audit: tableGrid(`
    Date       | Model    | Practice               | Answer | Scope   | Statement | Target
    2025-04-30 | Maturity | informal.helps         | Yes    | Company |           | Yes
    2025-04-30 | Maturity | informal.promotion     | Yes    | Company |           |
    2025-04-30 | Maturity | informal.reachable     | N/A    | Company |           |
    2025-04-30 | Maturity | hightouch.partners     | Partly | Company |           | Yes
    2025-04-30 | Maturity | hightouch.launch       | No     | Company |           | Yes
    2025-04-30 | Maturity | hightouch.support      | Yes    | Company |           | Yes
    2025-04-30 | Maturity | evangelism.talks       | Yes    | Company |           | Yes
    2025-04-30 | Maturity | evangelism.content     | Partly | Company |           |
    2025-04-30 | Maturity | evangelism.recruiting  | No     | Company |           |
    2025-04-30 | Maturity | evangelism.staff       | Partly | Company |           |
    2025-04-30 | Maturity | advocacy.feedback      | Yes    | Company |           |
    2025-04-30 | Maturity | informal.helps         | No     | Product |           |
    2025-04-30 | Needs    | enablement.message     | Yes    | Company |           |
    2025-04-30 | Needs    | enablement.navigation  | Yes    | Company |           |
    2025-04-30 | Needs    | enablement.account     | Yes    | Company |           |
    2025-04-30 | Needs    | enablement.credentials | Yes    | Company |           |
    2025-04-30 | Needs    | enablement.docs        | Yes    | Company |           |
    2025-04-30 | Needs    | enablement.quickstart  | Partly | Company |           |
    2025-04-30 | Needs    | enablement.tutorials   | Partly | Company |           |
    2025-04-30 | Needs    | community.harbour      | Yes    | Company |           |
    2025-04-30 | Needs    | person.conferences     | Yes    | Company |           |`),
  KPIs: tableGrid(`
    Stage     | KPI                   | Value | Target | Baseline | Better
    Awareness | Docs visitors a month | 160   | 200    | 100      | Higher
    Awareness | Newsletter readers    | 900   | 800    | 500      | Higher
    Adoption  | Hours to first answer | 7     | 6      | 16       | Lower`),
  Emails: tableGrid(`
    Sent             | Subject     | Delivered | Campaign   | Variant | Audience | Opened | Clicked | Unsubscribed | Owner
    2025-03-04 09:00 | Hello March | 200       | Newsletter | A       | All      | 80     | 20      | 1            | Grace
    2025-03-04 09:00 | Hello March | 200       | Newsletter | B       | All      | 100    | 40      | 1            | Grace
    2025-04-01 16:00 | DevConf     | 50        | Events     |         | Lisbon   | 30     | 12      | 0            | Sam`),
};

/** The name and the arguments of `=NAME(Tab!A:C, , "text")`, ranges as the grids that Sheets would pass. */
export function readCall(call: string): { name: string; args: unknown[] } {
  const parts = /^=(\w+)\((.*)\)$/.exec(call);
  if (!parts) throw new Error(`${call} is not a call.`);
  const commasOutsideTexts = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;
  return { name: parts[1]!, args: parts[2]!.split(commasOutsideTexts).map((text) => argument(text.trim())) };
}

/** Expects the value that an example gives, or the beginning of one row of its table. */
export function expectToGive(result: unknown, gives: string): void {
  const rows = Array.isArray(result) ? shownTable(result).slice(1) : [[String(result)]];
  const begun = gives.split("|").map((cell) => cell.trim());
  expect(rows.map((row) => row.slice(0, begun.length))).toContainEqual(begun);
}

function argument(text: string): unknown {
  if (text === "") return "";
  if (text.startsWith('"')) return text.slice(1, -1);
  const range = /^'?([^'!]+)'?!([A-Z]):([A-Z])$/.exec(text);
  const tab = range && TABS[range[1]!];
  if (!tab) throw new Error(`${text} is no range of the example tabs.`);
  const [first, last] = [range[2]!, range[3]!].map((letter) => letter.charCodeAt(0) - 65) as [number, number];
  return tab.map((row) => Array.from({ length: last - first + 1 }, (_, column) => row[first + column] ?? ""));
}
