/** What happened, as one log of activities and milestones. */
import { describe, expect, it } from "vitest";
import { zone } from "../../src/reading/zone";
import { CONTACTS } from "../../src/tabs/contacts";
import { dimensionOf } from "../../src/workbook/dimension";
import { goalStage } from "../../src/workbook/goal";
import { journeyDetail } from "../../src/workbook/journeyDetails";
import { leftOutSaid } from "../../src/workbook/leftOut";
import { logsByValue, valuesOfPeople } from "../../src/workbook/logsByValue";
import { milestoneColumns } from "../../src/workbook/milestones";
import { namedActivities } from "../../src/workbook/namedActivities";
import { workbookModel } from "../../src/workbook/workbookModel";
import { askTable } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

const model = (tabs: Record<string, string>) =>
  workbookModel(
    Object.fromEntries(Object.entries(tabs).map(([name, tab]) => [name, tableGrid(tab)])),
    zone("Etc/UTC"),
  );
const at = (day: string) => Date.parse(day);

const workbook = () =>
  model({
    Activities: `
      Date       | Activity | Contact   | Channel
      2025-01-01 |          | ann       | Mail
      2025-01-02 | Talk     | ann       | Mail
      2025-01-03 |          | bob       | Mail
      2025-01-04 | Chat     | ann; bob  | Forum
      2025-01-05 | Talk     | eve; eva  | Forum
      2025-01-06 | Chat     | cid       | Blog`,
    Journey: "Activity | Stage\nTalk | Hear\nBuilt | Use",
    Contacts: `
      Contact | Also known as | Internal | Company | Joined     | Built      | Persona
      ann     |               |          | Acme    | 2025-02-01 | 2025-02-02 | Web
              | bob           |          | Zero    | 2025-02-03 |            | Data
      bob     | n/a; -        |          | Acme    |            | 2025-02-04 |
      x       | cid           | yes      |         | 2025-02-05 |            | Data
      eve     | -, n/a        | yes      |         | 2025-02-06 |            |
      eva     |               | yes      |         |            |            |`,
  });

describe("A log", () => {
  it("counts no row without an activity, and leaves its date as it is", () => {
    const log = workbook().log();
    expect([...log.times.subarray(0, 4)]).toEqual([
      Number.NaN,
      at("2025-01-02"),
      Number.NaN,
      at("2025-01-04"),
    ]);
    expect([...log.rows.dates("date").subarray(0, 3)]).toEqual(
      ["2025-01-01", "2025-01-02", "2025-01-03"].map(at),
    );
  });

  it("has milestones behind its rows, those of colleagues and of nobody left out", () => {
    const log = workbook().log();
    const entries = Array.from({ length: log.entries - 5 }, (_, index) => index + 5);
    expect(entries.map((entry) => log.milestone(entry))).toEqual([
      undefined,
      { activity: "Joined", contactsRow: 0 },
      { activity: "Built", contactsRow: 0 },
      { activity: "Built", contactsRow: 2 },
    ]);
    expect(log.milestone(log.entries)).toBeUndefined();
    expect([...log.times.subarray(6)]).toEqual(["2025-02-01", "2025-02-02", "2025-02-04"].map(at));
  });

  it("knows no person by a row without an id, or by a word for nobody, and no alias by one for nothing", () => {
    const { people, peopleOf } = workbook().log();
    expect([...people.ofRow].map((person) => (person < 0 ? "" : people.name(person)))).toEqual([
      "ann",
      "",
      "bob",
      "",
      "eve",
      "eva",
    ]);
    expect(people.shared).toEqual([]);
    expect([1, 3, 4, 5].map((entry) => peopleOf(entry).map(people.name))).toEqual([
      ["ann"],
      ["ann", "bob"],
      [],
      ["cid"],
    ]);
  });

  it("of companies names somebody where a row names a company or colleagues, not contacts without one alone", () => {
    const log = workbook().log("Company");
    expect([1, 3, 4, 5].map((row) => log.namesAnybody(row))).toEqual([true, true, true, false]);
    expect(log.leftOut()).toEqual({ column: "Company", contacts: ["cid"], of: 3 });
  });

  it("says whom it leaves out where it counts companies", () => {
    expect(leftOutSaid(workbook(), { unit: "Company" })).toContain("1 of 3 contacts");
    expect(leftOutSaid(workbook(), {})).toBeUndefined();
    const activities = "Date | Activity | Contact\n2025-01-01 | Talk | ann";
    const all = model({ Activities: activities, Contacts: "Contact | Company\nann | Acme" });
    expect(leftOutSaid(all, { unit: "Company" })).toBeUndefined();
  });
});

it("What the journey says of an activity is known by its title, with or without the tab's name", () => {
  const details = ["Purpose", "journey reach", "NEED", "Journey", "Weight"].map(journeyDetail);
  expect(details.map((detail) => detail?.name)).toEqual(["purpose", "reach", "need", undefined, undefined]);
  expect(details.map((detail) => detail?.title)).toEqual(["Purpose", "Reach", "Need", undefined, undefined]);
  expect(details[2]!.all).toContain("In person");
});

describe("The value of each person", () => {
  const values = (by: string, isMeant: (entry: number) => boolean) => {
    const log = workbook().log();
    const dimension = dimensionOf(log, by);
    const codes = valuesOfPeople(log, dimension, isMeant);
    return ["ann", "bob", "cid"].map((name) => {
      const code = codes[log.people.personOf(log.rows.texts("contact").code(name))]!;
      return dimension.names[code];
    });
  };

  it("is that of its first activity that is meant, none where none is", () => {
    expect(values("Channel", () => true)).toEqual(["Mail", "Forum", "Blog"]);
    expect(values("Channel", (entry) => entry === 3)).toEqual(["Forum", "Forum", ""]);
    expect(values("Channel", (entry) => entry === 5)).toEqual(["", "", "Blog"]);
  });

  it("is that of Contacts, whatever is meant", () => {
    expect(values("Persona", () => false)).toEqual(["Web", "", ""]);
  });
});

it("A log by value keeps each value's people of entries with several, and there is none for nobody", () => {
  const rows = "2025-01-01 | Talk | ann; bob; cid\n2025-01-02 | Talk |\n2025-01-03 | Talk | bob; cid; ann";
  const log = model({
    Activities: `Date | Activity | Contact\n${rows}`,
    Contacts: "Contact | Company\nann | Acme\nbob | Zero\ncid | Acme",
  }).log();
  const dimension = dimensionOf(log, "Company");
  const logs = logsByValue(
    log,
    valuesOfPeople(log, dimension, () => true),
  );
  const peopleIn = (company: string) => {
    const { entries, peopleOf } = logs[dimension.names.indexOf(company)]!;
    return Array.from({ length: entries }, (_, entry) => peopleOf(entry).map(log.people.name));
  };
  expect(peopleIn("Acme")).toEqual([
    ["ann", "cid"],
    ["cid", "ann"],
  ]);
  expect(peopleIn("Zero")).toEqual([["bob"], ["bob"]]);
  expect(logs[0]).toBeUndefined();
});

describe("Of several activities at one moment", () => {
  const log = `
    Date       | Activity | Contact | Channel
    2025-01-02 | Talk     | ann     |
    2025-01-02 | Chat     | ann     | Mail
    2025-01-02 | Lunch    | ann     | Blog
    2025-01-02 | Lunch    | ann     |
    2025-01-03 | Talk     | ann     | Air
    2025-01-02 | Talk     | bob     | Aid
    2025-01-01 | Chat     | cid     | Zoo
    2025-01-02 | Chat     | cid     | Air
    2025-01-02 | Lunch    | dan     | Zed
    2025-01-02 | Chat     | dan     | Zed
    2025-01-02 | Talk     | dan     | Zed
    2025-01-02 | Talk     | eli     | Aa`;
  const journey = `
    Activity | Stage | Purpose
    Talk     | Hear  | Feedback
    Chat     | Hear  | Sales
    Lunch    | Hear  |`;
  const shown = (by: string) =>
    askTable("DEVREL_JOURNEYS", [tableGrid(log), tableGrid(journey), "", `by=${by}`])
      .slice(1)
      .map(([contact, value]) => `${contact} ${value}`)
      .sort();

  it("that are meant the value that comes first is that of each person", () => {
    const found = (by: string, isMeant: (entry: number) => boolean) => {
      const whole = model({ Activities: log, Journey: journey }).log();
      const dimension = dimensionOf(whole, by);
      const codes = valuesOfPeople(whole, dimension, isMeant);
      return ["ann", "bob", "cid", "dan"].map(
        (name) => dimension.names[codes[whole.rows.texts("contact").code(name)]!],
      );
    };
    expect(found("Channel", () => true)).toEqual(["Blog", "Aid", "Zoo", "Zed"]);
    expect(found("Channel", (entry) => entry !== 2)).toEqual(["Mail", "Aid", "Zoo", "Zed"]);
    expect(found("Purpose", () => true)).toEqual(["Sales", "Feedback", "Sales", "Sales"]);
    expect(found("Purpose", (entry) => entry === 2 || entry === 3)).toEqual(["", "", "", ""]);
  });

  it("the channel that is first in the alphabet counts, before none", () => {
    expect(shown("Channel")).toEqual(["ann Blog", "bob Aid", "cid Zoo", "dan Zed", "eli Aa"]);
  });

  it("the purpose that is first in the journey's order counts, before none", () => {
    expect(shown("Purpose")).toEqual(["ann Sales", "bob Feedback", "cid Sales", "dan Sales", "eli Feedback"]);
  });
});

it("A log by value has the entries of its contacts alone", () => {
  const log = workbook().log();
  const dimension = dimensionOf(log, "Company");
  const logs = logsByValue(
    log,
    valuesOfPeople(log, dimension, () => true),
  );
  const acme = logs[dimension.names.indexOf("Acme")]!;
  const none = logs[0]!;
  expect([...acme.times]).toEqual([
    Number.NaN,
    at("2025-01-02"),
    Number.NaN,
    ...["2025-01-04", "2025-02-01", "2025-02-02", "2025-02-04"].map(at),
  ]);
  expect([0, 1, 3].map((entry) => acme.peopleOf(entry).map(log.people.name))).toEqual([
    ["ann"],
    ["ann"],
    ["ann", "bob"],
  ]);
  expect([...none.times]).toEqual([at("2025-01-06")]);
  expect(acme.milestone(acme.entries - 1)).toEqual({ activity: "Built", contactsRow: 2 });
  expect(acme.namesAnybody(0)).toBe(true);
});

describe("Activities that an option names", () => {
  const named = (name?: string) => {
    const log = workbook().log();
    const is = namedActivities(log, "start", name);
    return log.activity.names.filter((_, code) => is[code] === 1);
  };

  it("are one by its name, in the log or only in the journey", () => {
    expect(named("CHAT")).toEqual(["Chat"]);
    expect(named("Built")).toEqual(["Built"]);
    expect(named("talk")).toEqual(["Talk"]);
  });

  it("are those at a stage", () => {
    expect(named("hear")).toEqual(["Talk"]);
  });

  it("are none where only the built-in journey knows the name, and refused where nothing does", () => {
    expect(named("Conference talk")).toEqual([]);
    expect(() => named("Chatt")).toThrow(
      "The option start names “Chatt”, which is not known. Did you mean Chat? Choose from: Chat, Hear, Use, Talk, Joined, Built.",
    );
  });
});

it("A column of Contacts without a header is no milestone", () => {
  const own = model({
    Journey: "Activity | Stage\n🎉 | Use\nBuilt | Use",
    Contacts: "Contact |  | built | Joined\nann | 2025-01-01 | 2025-01-02 | 2025-01-03",
  });
  expect(milestoneColumns(own.rows(CONTACTS), own.plan())).toEqual([
    { name: "Built", place: 2 },
    { name: "Joined", place: 3 },
  ]);
});

it("The goal is Adoption, wherever it stands, else the last stage", () => {
  const goal = (...stages: string[]) =>
    goalStage({ steps: [], byKey: new Map(), stages, isBuiltIn: false }, "goal", undefined);
  expect(goal("Adoption", "Love")).toBe(0);
  expect(goal("Try", "Adoption", "Love")).toBe(1);
  expect(goal("Try", "Use", "Love")).toBe(2);
});
