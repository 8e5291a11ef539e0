/** With unit=Company every measure is what it would be over a sheet in which people were replaced by their companies. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/registry";
import { tableGrid } from "../funnel/grids";
import { askTable, lines, refusal } from "./ask";
import { answer } from "./expectAnswer";
import { randomRuns } from "./randomCases";

type Grid = string[][];

const PEOPLE = ["ann", "bob", "cid", "dee", "eve", "fay"];
const DAYS = ["2025-01-10", "2025-01-31", "2025-02-01 09:00", "2025-02-01", "2025-03-05", "2025-05-20"];
const WORDS = ["Conference talk", "Signed up", "First app", "Answered question", "Forum answer"];

const activity = fc.tuple(
  fc.constantFrom(...DAYS),
  fc.constantFrom(...WORDS),
  fc.subarray([...PEOPLE, "gus"], { maxLength: 3 }).map((people) => people.join("; ")),
  fc.constantFrom("Blog", "Forum", ""),
  fc.constantFrom("DevConf", "Summit", ""),
  fc.constantFrom("Candidate", "", ""),
);
const contact = fc.tuple(
  fc.constantFrom(...PEOPLE),
  fc.constantFrom("Acme", "Birch", "Cedar", ""),
  fc.constantFrom("Backend", "Mobile", ""),
  fc.constantFrom("yes", "no", ""),
  fc.constantFrom("yes", "", "", ""),
  fc.constantFrom(...DAYS, ""),
);
const CONTACTS_HEADER = ["Contact", "Company", "Persona", "Partner", "Internal", "Joined"];
const EVENTS: Grid = [
  ["Event", "Start", "Cost", "Attendees"],
  ["DevConf", "2025-01-31", "100", "7"],
  ["Summit", "2025-02-01", "", ""],
];

const activitiesTab = fc
  .array(activity, { maxLength: 14 })
  .map((rows): Grid => [["Date", "Activity", "Contact", "Channel", "Event", "DRQL"], ...rows]);
const contactsTab = fc
  .array(contact, { minLength: 1, maxLength: 9 })
  .map((rows): Grid => [CONTACTS_HEADER, ...rows]);

function withCell(row: string[], place: number, text: string): string[] {
  return row.map((cell, at) => (at === place ? text : cell));
}

/** The same tabs with companies where developers were; who has no company is dropped, and so are colleagues beside developers. */
function byCompany(activities: Grid, contacts: Grid): { activities: Grid; contacts: Grid } {
  const rows = contacts.slice(1);
  const colleagues = new Set(rows.filter(([, , , , internal]) => internal === "yes").map(([id]) => id));
  const companyOf = (id: string) => rows.find(([each, company]) => each === id && company !== "")?.[1] ?? "";
  const others = (cell: string) => {
    const developers = cell.split("; ").filter((id) => !colleagues.has(id));
    if (developers.length === 0) return cell;
    return [...new Set(developers.map(companyOf))].filter(Boolean).join("; ");
  };
  return {
    activities: activities.map((row, index) => (index === 0 ? row : withCell(row, 2, others(row[2]!)))),
    contacts: contacts.map((row, index) =>
      index === 0 || colleagues.has(row[0]!) ? row : withCell(row, 0, companyOf(row[0]!)),
    ),
  };
}

/** What each option may be asked for here. */
const VALUES: Record<string, readonly string[]> = {
  by: ["Persona", "Partner", "Channel"],
  order: ["ordered", "strict", "any"],
  touch: ["last", "all"],
  window: ["20"],
  lookback: ["20"],
  period: ["week", "quarter"],
  kind: ["recurring"],
  counts: ["on or after"],
  model: ["first", "linear", "position", "decay", "participation"],
  interval: ["yes"],
  stages: ["Awareness > Adoption"],
  exclude: ["Forum answer"],
  goal: ["Consideration"],
  start: ["Awareness"],
  return: ["Adoption"],
  "to stage": ["Consideration"],
  "year starts": ["April"],
  to: ["2025-03-05"],
  from: ["2025-01-31"],
  "as of": ["2025-06-30"],
};

const WITH_UNIT = FUNCTIONS.flatMap(({ name, params }) => {
  const declared = params.find((each) => each.kind === "options")?.options ?? {};
  return "unit" in declared ? [{ name, params, options: Object.keys(declared) }] : [];
});

/** What DEVREL_JOURNEYS says of contacts without a company, whom it names in addition. */
const LEFT_OUT = "No Company, so it is left out";

describe.each(WITH_UNIT)("$name", ({ name, params, options }) => {
  const byOf = (value: string) => (params[0]!.name === "events" && value !== "" ? "City" : value);
  const asked = fc
    .tuple(...options.map((option) => fc.constantFrom("", "", ...(VALUES[option] ?? []))))
    .map((values) =>
      values
        .map((value, index) => (options[index] === "by" ? byOf(value) : value))
        .flatMap((value, index) => (value ? [`${options[index]}=${value}`] : []))
        .join("; "),
    );
  const call = (activities: Grid, contacts: Grid, text: string) =>
    answer(
      name,
      params.map((parameter) => {
        if (parameter.name === "activities") return activities;
        if (parameter.name === "contacts") return contacts;
        if (parameter.name === "events") return EVENTS.map((row, index) => [...row, index ? "Oslo" : "City"]);
        return parameter.kind === "options" ? text : "";
      }),
    );

  it("by company is what it is over a sheet of companies", () => {
    const runs = randomRuns(`${name} by company`);
    let tables = 0;
    fc.assert(
      fc.property(activitiesTab, contactsTab, asked, (activities, contacts, text) => {
        const replaced = byCompany(activities, contacts);
        const found = call(activities, contacts, `${text}; unit=Company`);
        const ofCompanies = Array.isArray(found) ? found.filter((row) => row.at(-1) !== LEFT_OUT) : found;
        expect(ofCompanies).toEqual(call(replaced.activities, replaced.contacts, text));
        if (Array.isArray(found)) tables++;
      }),
      runs,
    );
    expect(tables).toBeGreaterThan(runs.numRuns / 2);
  });
});

describe("unit=Company by hand", () => {
  const activities = tableGrid(`
    Date       | Activity        | Contact
    2025-01-01 | Conference talk | ann
    2025-01-02 | Conference talk | bob
    2025-01-03 | First app       | bob
    2025-01-04 | Conference talk | cid; dee
    2025-01-05 | Conference talk | eve`);
  const contacts = tableGrid(`
    Contact | Company | Internal
    ann     | Acme    |
    bob     | ACME    |
    cid     | Birch   |
    dee     |         |
    eve     | Cedar   | TRUE`);
  const ask = (name: string) =>
    askTable(name, [activities, "", contacts, "unit=Company; stages=Awareness > Adoption"]);

  it("two people of one company are one, colleagues and people without a company are nobody", () => {
    expect(ask("DEVREL_FUNNEL").map((row) => row.slice(0, 2))).toEqual(
      lines(`
        Stage     | Contacts
        Awareness | 2
        Adoption  | 1`),
    );
    expect(ask("DEVREL_JOURNEYS").map((row) => [row[0], row[1], row.at(-2)])).toEqual(
      lines(`
        Contact | Stage     | Rows
        ACME    | Adoption  | 2, 4
        Birch   | Awareness | 5
        dee     |           |`),
    );
  });

  it("contacts without a company who did something are named, each with why it is left out; colleagues are not", () => {
    const rows = ask("DEVREL_JOURNEYS");
    expect(rows.at(-1)).toEqual(["dee", "", "", "", "", "", LEFT_OUT]);
    const [, ...filled] = contacts.map((row) => row.map((cell) => cell || "Dash"));
    const all = askTable("DEVREL_JOURNEYS", [activities, "", [contacts[0]!, ...filled], "unit=Company"]);
    expect(all.map((row) => row.at(-1))).not.toContain(LEFT_OUT);
  });

  it("a contact with several rows belongs where its value says, as it does in a breakdown by that column", () => {
    const several = tableGrid(`
      Contact | Company | Champion
      ann     |         | no
      ann     | Acme    | yes
      ann     | Birch   | no
      bob     | Acme    | yes`);
    const contactsIn = (given: string) =>
      askTable("DEVREL_FUNNEL", [activities, "", several, given]).map((row) => row.slice(0, 2));
    for (const column of ["Company", "Champion"])
      expect(contactsIn(`unit=${column}; stages=Awareness`)).toEqual(
        lines("Stage | Contacts\nAwareness | 1"),
      );
  });

  it("needs the Contacts range, and a column that it has", () => {
    expect(refusal("DEVREL_FUNNEL", [activities, "", "", "unit=Company"])).toBe(
      "The option unit names “Company”, a column of Contacts. Give the Contacts range too, or leave unit out.",
    );
    expect(refusal("DEVREL_FUNNEL", [activities, "", contacts, "unit=Firm"])).toBe(
      "There is no column headed “Firm”. Choose one of: Contact, Company, Internal.",
    );
  });

  it("a column that stands there twice is told under the name of the option", () => {
    const twice = tableGrid(`
      Contact | Company | Company
      ann     | Acme    | Birch`);
    expect(refusal("DEVREL_FUNNEL", [activities, "", twice, "unit=Company"])).toBe(
      "The option unit names “Company”, but Contacts has 2 such headers: “Company” (column 2) and “Company” (column 3). Give them different names.",
    );
  });
});
