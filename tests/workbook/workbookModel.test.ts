/** One workbook, and the same as if it had fewer tabs or ended sooner. */
import { describe, expect, it } from "vitest";
import { zone } from "../../src/reading/zone";
import { ACTIVITIES } from "../../src/tabs/activities";
import { AUDIT } from "../../src/tabs/audit";
import { CONTACTS } from "../../src/tabs/contacts";
import { EVENTS } from "../../src/tabs/events";
import { JOURNEY } from "../../src/tabs/journey";
import { needPeople } from "../../src/workbook/activityLog";
import { chosenAudit } from "../../src/workbook/audits";
import { contactsLike, whoIs } from "../../src/workbook/whoIs";
import { workbookModel } from "../../src/workbook/workbookModel";
import { refusal } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

const model = (tabs: Record<string, string>) =>
  workbookModel(
    Object.fromEntries(Object.entries(tabs).map(([name, tab]) => [name, tableGrid(tab)])),
    zone("Etc/UTC"),
  );
const refused = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};
const at = (day: string) => Date.parse(day);

const whole = () =>
  model({
    Activities: `
      Date       | Activity | Contact | DRQL   | DRQL status
      2025-01-01 | Gig      | ann     | Gift   | n/a
      2025-02-01 | Gig      | bob     | n/a    |
      soon       | Gig      | bob     | Gift   | Passed
      2025-03-01 | Gig      | bob     | Trifle |
                 |          |         |        |
                 | Gig      | bob     | Gift   |`,
    Journey: "Activity | Stage | Weight\nGig  | Hear | 0\nChat | |",
    Contacts: "Contact | Company | Persona | Joined\nann | Acme | Web | 2025-02-05\nbob | Zero | Data |",
    "DRQL kinds": "Kind | Team\nGift | Sales\n | Nobody\ngift | Other\nToy |",
    Events: "Event | Start\nA | 2025-01-01",
    Audit: `
      Date       | Model    | Practice         | Answer | Scope
      2025-01-01 | Maturity | evangelism.talks | Yes    | Zeta
      2025-01-02 | Needs    | evangelism.talks | Yes    | Zeta
      2025-01-03 | Maturity | own.practice     | Yes    | Zeta
      2025-01-04 | Needs    | education.blog   | N/A    | Alpha`,
  });

describe("A workbook", () => {
  it("has the tabs that it is made of, and names one that is missing", () => {
    const workbook = model({ Activities: "Date | Activity" });
    expect([workbook.has(ACTIVITIES), workbook.has(JOURNEY)]).toEqual([true, false]);
    expect(workbook.rowsIfAny(JOURNEY)).toBeUndefined();
    expect(() => workbook.rows(JOURNEY)).toThrow(
      "There is no Journey tab yet. Make or match one from the sidebar (Set up), then refresh again.",
    );
    expect(workbook.heldEvents()).toBeUndefined();
  });

  it("as if it had fewer tabs uses none of the others", () => {
    const workbook = whole();
    expect(workbook.plan().stages).toEqual(["Hear"]);
    expect(workbook.log().entries).toBe(5);
    expect(workbook.kinds()).toEqual([{ kind: "Gift", team: "Sales" }]);
    expect(workbook.leads().kinds).toHaveLength(2);
    expect(workbook.heldEvents()!.all).toHaveLength(1);
    const fewer = workbook.only([ACTIVITIES, AUDIT]);
    expect(fewer.plan().isBuiltIn).toBe(true);
    expect(fewer.log().entries).toBe(4);
    expect(fewer.kinds().length).toBeGreaterThan(5);
    expect(fewer.leads().kinds.length).toBeGreaterThan(5);
    expect(fewer.heldEvents()).toBeUndefined();
    expect([fewer.has(ACTIVITIES), fewer.has(CONTACTS)]).toEqual([true, false]);
    expect(() => fewer.rows(CONTACTS)).toThrow("There is no Contacts tab yet.");
    expect(workbook.only([ACTIVITIES, JOURNEY]).log().entries).toBe(4);
    expect(workbook.only([ACTIVITIES, CONTACTS]).log().entries).toBe(5);
    expect(() => fewer.only([CONTACTS]).rows(CONTACTS)).toThrow("There is no Contacts tab yet.");
    expect([...fewer.unread(ACTIVITIES, "activity")]).toEqual([1, 1, 1, 1, 1, 1]);
    expect([...workbook.unread(ACTIVITIES, "activity")]).toEqual([0, 0, 0, 0, 1, 0]);
    expect([...fewer.unread(ACTIVITIES, "drql")]).toEqual([1, 0, 1, 1, 0, 1]);
    expect([...workbook.unread(ACTIVITIES, "drql")]).toEqual([0, 0, 0, 1, 0, 0]);
  });

  it("as if it ended sooner has a log without what came later, and all else", () => {
    const workbook = whole();
    const counted = (log: { times: Float64Array }) => [...log.times].filter((time) => !Number.isNaN(time));
    const all = ["2025-01-01", "2025-02-01", "2025-03-01", "2025-02-05"].map(at);
    expect(counted(workbook.log())).toEqual(all);
    const sooner = workbook.before(at("2025-02-01"));
    expect(counted(sooner.log())).toEqual([at("2025-01-01")]);
    expect(counted(workbook.before(at("2025-02-02")).log())).toEqual(all.slice(0, 2));
    expect(counted(sooner.log("Company"))).toEqual([at("2025-01-01")]);
    expect(sooner.only([ACTIVITIES]).log().entries).toBe(4);
    expect(counted(sooner.only([ACTIVITIES]).log())).toEqual([at("2025-01-01")]);
    expect(counted(workbook.log())).toEqual(all);
  });

  it("counts companies, personas or people, whatever was asked for before", () => {
    const workbook = whole();
    const names = (unit?: string) => {
      const { people, peopleOf } = workbook.log(unit);
      return [0, 1].map((entry) => people.name(peopleOf(entry)[0]!));
    };
    expect([names("Company"), names("Persona"), names()]).toEqual([
      ["Acme", "Zero"],
      ["Web", "Data"],
      ["ann", "bob"],
    ]);
  });

  it("without activities has a log of the milestones in Contacts alone", () => {
    const { Contacts } = { Contacts: "Contact | Joined\nann | 2025-02-05" };
    const log = model({ Contacts }).logOrMilestones();
    expect([log.entries, log.rows.count, log.milestone(0)]).toEqual([
      1,
      0,
      { activity: "Joined", contactsRow: 0 },
    ]);
    expect(refused(() => model({ Contacts }).log())).toContain("There is no Activities tab yet.");
    expect(refused(() => needPeople(model({ Contacts: "Contact" }).logOrMilestones()))).toBe("");
    expect(whole().logOrMilestones().entries).toBe(5);
  });

  it("tells of each row down to the last filled one whether it says anything", () => {
    const workbook = whole();
    expect([...workbook.filled(ACTIVITIES)]).toEqual([1, 1, 1, 1, 0, 1]);
    expect([...workbook.filled(ACTIVITIES, "drql")]).toEqual([1, 0, 1, 1, 0, 1]);
    expect([...workbook.filled(ACTIVITIES, "contact")]).toEqual([1, 1, 1, 1, 0, 1]);
    expect([...workbook.filled(EVENTS)]).toEqual([1]);
  });

  it("has as leads the rows with a date that can be read and a kind; a word for nothing is no status", () => {
    const { rows, kindOf, statuses } = whole().leads();
    expect([rows, kindOf, statuses]).toEqual([
      [0, 3],
      [0, 1],
      [-1, 0],
    ]);
  });

  it("keeps a weight of 0 as the journey's word, and a step without a stage without one", () => {
    const { steps } = whole().plan();
    expect(steps.map(({ weight, stage }) => [weight, stage])).toEqual([
      [0, "Hear"],
      [undefined, undefined],
    ]);
  });
});

describe("The audits of a model", () => {
  it("are those of its own rows and practices", () => {
    const workbook = whole();
    const days = (model: "Maturity" | "Needs") =>
      workbook
        .audits(model)
        .map(({ scope, date }) => `${scope} ${new Date(date).toISOString().slice(0, 10)}`);
    expect(days("Maturity")).toEqual(["Zeta 2025-01-01"]);
    expect(days("Needs")).toEqual(["Alpha 2025-01-04"]);
  });

  it("of several scopes are asked for by one, the first in the alphabet being the example", () => {
    const audit = (scope: string) => ({ scope, date: 0, answers: new Map() });
    expect(() => chosenAudit([audit("Zeta"), audit("Alpha")], "Maturity")).toThrow(
      "The Audit tab holds Maturity audits of 2 scopes: Alpha and Zeta. Say which one, such as “scope=Alpha”.".replace(
        /[“”]/g,
        '"',
      ),
    );
  });
});

describe("The column that by names", () => {
  const log = (headers: string) => tableGrid(`${headers}\n2025-01-01 | Talk | Candidate | a | b`);
  const by = (headers: string, option: string) => refusal("DEVREL_DRQL", [log(headers), "", `by=${option}`]);

  it("is the one that reads so as it is written, where another is like it", () => {
    expect(by("Date | Activity | DRQL | Swag size | Swag-size", "swagsize")).toContain(
      "The option by names “swagsize”, but Activities has 2 such headers",
    );
    expect(() => by("Date | Activity | DRQL | Swag size | Swag-size", "swag-size")).toThrow("did not refuse");
  });

  it("is known by all of its header, brackets included", () => {
    expect(() => by("Date | Activity | DRQL | Ort [City] | b", "Ort-City")).toThrow("did not refuse");
  });

  it("is chosen from the headers that there are, and is none without one", () => {
    expect(by("Date | Activity | DRQL |  | b", "Shoe")).toContain("Choose one of: Date, Activity, DRQL, b.");
    expect(by("Date | Activity | DRQL |  | b", "!")).toContain("There is no column headed “!”.");
  });

  it("is named twice in the sentence of a funnel too", () => {
    const grid = [
      ["Date", "Activity", "Contact", "Tag", "tag"],
      ["2025-01-01", "Talk", "ann", "a", "b"],
    ];
    expect(refusal("DEVREL_FUNNEL", [grid, "", "", "by=Tag"])).toContain("The option by names “Tag”");
  });
});

describe("Who somebody is", () => {
  const contacts = (rows: string) =>
    model({ Contacts: `Contact | Name | Also known as\n${rows}` }).rows(CONTACTS);

  it("is nobody for a text that says nothing", () => {
    expect(whoIs(contacts("ann | Ann |"), "n/a")).toEqual({
      ids: [],
      names: [],
      rows: [],
      isInternal: false,
    });
  });

  it("has no name where none is written", () => {
    expect(whoIs(contacts("ann | |\nbob | Bob |"), "ann")).toMatchObject({ ids: ["ann"], names: [] });
  });

  it("is looked for among the first eight, by name or by address, rows without an id left out", () => {
    const many = Array.from({ length: 10 }, (_, index) => `ann${index} | Ann |`).join("\n");
    expect(contactsLike(contacts(` | Ann |\n${many}`), "ann").map(({ id }) => id)).toEqual(
      Array.from({ length: 8 }, (_, index) => `ann${index}`),
    );
    const known = contacts("ann@x.org | Ann |\nbob | Bob | mailto:b@x.org");
    expect(contactsLike(known, "mailto:ann@x.org")).toEqual([{ id: "ann@x.org", name: "Ann" }]);
    expect(contactsLike(known, "Ann")).toEqual([{ id: "ann@x.org", name: "Ann" }]);
  });
});
