// The files for HubSpot and Salesforce, worked out by hand: who is in them, under which headers, and who is not and why.
import { expect, test } from "vitest";
import { zone } from "../../src/reading/zone";
import type { CrmFileName } from "../../src/share/crmFileNames";
import { CRM_FILE } from "../../src/share/crmFiles";
import { crmPeople } from "../../src/share/crmPeople";
import { crmRows } from "../../src/share/crmRows";
import { workbookModel } from "../../src/workbook/workbookModel";
import { tableGrid } from "../funnel/grids";

/** Ada's love is 1 of this month and 0.9 of the last, without her other id 0.9 alone; a workshop by the team brings none. */
const ACTIVITIES = `
  Date             | Activity     | Contact                        | DRQL
  2025-01-10       | Forum answer | ada@engines.example            |
  2025-02-10 16:30 | Forum answer | ada-b                          | Beta tester
  2025-02-01       | Workshop     | ben@bombe.example; noor        |
  2025-02-02       | Workshop     | walkin@visit.example           |
  2025-02-03       | Workshop     | forgotten-1                    |
  2025-02-03       | Workshop     | gone@past.example              |`;
const JOURNEY = `
  Activity     | Stage         | By
  Forum answer | Advocacy      | Community
  Workshop     | Consideration | Team`;
const CONTACTS = `
  Contact                    | Name              | Also known as       | Company            | Champion | Internal | Do not contact
  ada@engines.example        | Ada King Lovelace | ada-b               | Analytical Engines | yes      |          |
  ben@bombe.example          | Ben               |                     |                    |          |          | no
  noor                       | Noor Haddad       | noor@orbit.example  | Orbit              |          |          |
  octo                       | Octo Cat          | 12+octo@users.noreply.github.com | GitHub |         |          |
  quiet@stars.example        |                   |                     | Stars              |          |          |
  mate@team.example          | Mate              |                     |                    |          | yes      |
  leave@me.example           | Leah Lee          |                     |                    |          |          | yes
  maybe@x.example            | May Bee           |                     |                    |          |          | ask first`;

const model = (tables: Record<string, string>) =>
  workbookModel(
    Object.fromEntries(Object.entries(tables).map(([name, text]) => [name, tableGrid(text)])),
    zone("Etc/UTC"),
  );
const workbook = model({ Activities: ACTIVITIES, Journey: JOURNEY, Contacts: CONTACTS });
const isGone = (id: string) => id === "gone@past.example";

function fileOf(name: CrmFileName, from = workbook) {
  const declared = CRM_FILE[name];
  const columns = declared.columns();
  const { taken, leftOut } = crmRows(declared, crmPeople(from, isGone).people);
  return {
    header: columns.map(({ title }) => title),
    rows: taken.map((person) => columns.map(({ of }) => of(person)).join(" | ")),
    leftOut: leftOut.map(({ contact, why }) => `${contact}: ${why}`),
  };
}

const NOBODY = [
  "gone@past.example: Forgotten for good",
  "forgotten-1: Forgotten for good",
  "octo: There is no e-mail address",
  "mate@team.example: A colleague, as Internal says",
  "leave@me.example: Wants no messages, as Do not contact says",
  "maybe@x.example: What stands in “Do not contact” cannot be read, so nobody knows whether they may be written to",
];

test("HubSpot: everybody with an address, those closest to the community first", () => {
  const { header, rows, leftOut } = fileOf("HubSpot contacts");
  expect(header).toEqual([
    "Email",
    "First name",
    "Last name",
    "Company name",
    "Stage",
    "Orbit level",
    "Champion",
    "Last activity",
    "DRQLs",
  ]);
  expect(rows).toEqual([
    "ada@engines.example | Ada King | Lovelace | Analytical Engines | Advocacy | 1 | Yes | 2025-02-10 | 1",
    "ben@bombe.example | Ben |  |  | Consideration | 4 | No | 2025-02-01 | 0",
    "noor@orbit.example | Noor | Haddad | Orbit | Consideration | 4 | No | 2025-02-01 | 0",
    "walkin@visit.example |  |  |  | Consideration | 4 | No | 2025-02-02 | 0",
    "quiet@stars.example |  |  | Stars |  |  | No |  | ",
  ]);
  expect([...leftOut].sort()).toEqual([...NOBODY].sort());
});

test("Salesforce contacts: one name is the last name, without any name nobody, checkboxes are 1 and 0", () => {
  const { header, rows, leftOut } = fileOf("Salesforce contacts");
  expect(header.slice(0, 4)).toEqual(["Email", "First Name", "Last Name", "Account Name"]);
  expect(rows).toEqual([
    "ada@engines.example | Ada King | Lovelace | Analytical Engines | Advocacy | 1 | 1 | 2025-02-10 | 1",
    "ben@bombe.example |  | Ben |  | Consideration | 4 | 0 | 2025-02-01 | 0",
    "noor@orbit.example | Noor | Haddad | Orbit | Consideration | 4 | 0 | 2025-02-01 | 0",
  ]);
  const nameless = "There is no name, and Salesforce takes nobody without a last name";
  expect([...leftOut].sort()).toEqual(
    [...NOBODY, `walkin@visit.example: ${nameless}`, `quiet@stars.example: ${nameless}`].sort(),
  );
});

test("Salesforce leads: nobody without a company", () => {
  const { header, rows, leftOut } = fileOf("Salesforce leads");
  expect(header.slice(0, 4)).toEqual(["Email", "First Name", "Last Name", "Company"]);
  expect(rows.map((row) => row.split(" | ")[0])).toEqual(["ada@engines.example", "noor@orbit.example"]);
  expect(leftOut).toContain(
    "ben@bombe.example: There is no company, and Salesforce takes no lead without one",
  );
});

test("the columns of DEVREL_PEOPLE are under the names that they have there, blank where they say nothing", () => {
  const { rows } = fileOf("HubSpot contacts", model({ Activities: ACTIVITIES, Journey: JOURNEY }));
  expect(rows[0]).toBe("ada@engines.example |  |  |  | Advocacy | 3 |  | 2025-01-10 | 0");
});

test("without activities people are told by Contacts alone, a milestone being an activity", () => {
  const contacts = `
    Contact         | Name | Joined
    ada@x.example   | Ada  | 2025-01-05
    ben@x.example   | Ben  |           `;
  expect(fileOf("HubSpot contacts", model({ Contacts: contacts })).rows).toEqual([
    "ada@x.example | Ada |  |  | Consideration | 2 |  | 2025-01-05 | ",
    "ben@x.example | Ben |  |  |  |  |  |  | ",
  ]);
});

test("where it cannot be told what people did, that is said and the people are there", () => {
  const { people, error } = crmPeople(
    model({ Activities: "Date | Activity\n 2025-01-01 | Talk", Contacts: "Contact\n ada@x.example" }),
    () => false,
  );
  expect(error).toContain("Activities needs a column headed “Contact”");
  expect(people.map(({ address, standing }) => [address, standing])).toEqual([["ada@x.example", undefined]]);
});
