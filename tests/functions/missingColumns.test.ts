/** A column that a range lacks is not a column of zeros: a measure that counts by it says which one it needs. */
import { describe, expect, it } from "vitest";
import { tableGrid } from "../funnel/grids";
import { askTable, refusal } from "./ask";

const LOG = tableGrid("Date | Activity | Lead kind | Whom\n2025-01-01 | Conference talk | Candidate | ada");

describe("Without a Contact column", () => {
  it.each([
    "DEVREL_FUNNEL",
    "DEVREL_JOURNEYS",
    "DEVREL_COHORTS",
    "DEVREL_DRIVERS",
    "DEVREL_TOUCHES",
    "DEVREL_RETENTION",
    "DEVREL_LIFECYCLE",
    "DEVREL_PEOPLE",
  ])("%s says so, and what to write", (name) => {
    const sentence = refusal(name, [LOG]);
    expect(sentence).toMatch(/^Activities needs a column headed “Contact” \(or “?Email/);
    expect(sentence).toContain(
      "Row 1 of the range has “Date”, “Activity”, “Lead kind”, “Whom”. Write [Contact] behind the header that means it",
    );
  });

  it("the milestones of Contacts are a funnel of their own", () => {
    const contacts = tableGrid("Contact | Joined\nada | 2025-01-02");
    const journey = tableGrid("Activity | Stage\nConference talk | Hear\nJoined | Try");
    expect(askTable("DEVREL_FUNNEL", [LOG, journey, contacts]).map((row) => row[1])).toEqual([
      "Contacts",
      "1",
      "1",
    ]);
  });
});

it("Without a DRQL column DEVREL_DRQL says so, and what to write", () => {
  expect(refusal("DEVREL_DRQL", [LOG])).toContain(
    "Write [DRQL] behind the header that means it, such as “Lead kind [DRQL]”.",
  );
});

it.each([
  ["DEVREL_ATTRIBUTION", [LOG], "Channel"],
  ["DEVREL_EVENTS", [tableGrid("Event | Start\nConf | 2025-01-01"), LOG], "Contact"],
  ["DEVREL_NURTURE", [tableGrid("Contact | Name\nada | Ada")], "Signed up"],
])("%s says which column it needs", (name, args, column) => {
  expect(refusal(name, args)).toContain(` needs a column headed “${column}”`);
});
