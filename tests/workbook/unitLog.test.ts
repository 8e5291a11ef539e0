/** The log of companies in place of people, milestones that say the same twice, and what each did in the order of time. */
import { describe, expect, it } from "vitest";
import { zone } from "../../src/reading/zone";
import { timelinesOf } from "../../src/workbook/timelines";
import { inBlocks, needRoom } from "../../src/workbook/valueBlocks";
import { workbookModel } from "../../src/workbook/workbookModel";
import { refusal } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

const model = (tabs: Record<string, string>) =>
  workbookModel(
    Object.fromEntries(Object.entries(tabs).map(([name, tab]) => [name, tableGrid(tab)])),
    zone("Etc/UTC"),
  );
const short = (times: Iterable<number>) =>
  [...times].map((time) => (Number.isNaN(time) ? "" : new Date(time).toISOString().slice(5, 10)));

describe("A log of companies", () => {
  const workbook = () =>
    model({
      Activities: `
        Date       | Activity | Contact
        2025-01-01 | Talk     | ann; cid
        2025-01-02 | Talk     | ann; bob; dan
        2025-01-03 | Talk     | cid
        2025-01-04 | Talk     | ann
        2025-01-05 | Talk     | eve`,
      Contacts: `
        Contact | Also known as | Company | Internal | Joined
        ann     | ann2          | Acme    |          | 2025-02-01
        dan     |               | Acme    |          | 2025-02-01
        bob     |               | Zero    |          | 2025-02-01
        cid     |               |         |          | 2025-02-02
                |               | Zero    |          |
        eve     |               | Acme    | yes      | 2025-02-03`,
    });

  it("has each company once, without contacts of none and without colleagues", () => {
    const { people, peopleOf } = workbook().log("Company");
    expect([0, 1, 2, 3, 4].map((entry) => peopleOf(entry).map(people.name))).toEqual([
      ["Acme"],
      ["Acme", "Zero"],
      [],
      ["Acme"],
      [],
    ]);
    expect(people.several("ann2; cid; bob").map(people.name)).toEqual(["Acme", "Zero"]);
    expect([...people.ofRow].map((unit) => (unit < 0 ? "" : people.name(unit)))).toEqual([
      "Acme",
      "Acme",
      "Zero",
      "",
      "",
      "",
    ]);
    const inPeople = workbook().log();
    const code = inPeople.rows.texts("contact").code("ann2");
    expect(people.name(workbook().log("Company").people.personOf(code))).toBe("Acme");
    expect(people.isInternal(1)).toBe(false);
  });

  it("counts a day on which two of one company joined once, and that of nobody's company not at all", () => {
    const whole = workbook();
    const before = short(whole.log().times);
    expect(short(whole.log("Company").times).slice(5)).toEqual(["02-01", "", "02-01", ""]);
    expect(short(whole.log().times)).toEqual(before);
    expect(before.slice(5)).toEqual(["02-01", "02-01", "02-01", "02-02"]);
  });

  it("names those whom it leaves out in order, and nobody who did nothing that counts", () => {
    const log = model({
      Activities:
        "Date | Activity | Contact\n2025-01-01 | Talk | zoe\n2025-01-02 | Talk | ann; amy\nsoon | Talk | eli",
      Contacts: "Contact | Company\nann | Acme\nbob |",
    }).log("Company");
    expect(log.leftOut()).toEqual({ column: "Company", contacts: ["amy", "zoe"], of: 3 });
  });

  it("is refused without contacts, and of two columns of one name", () => {
    const log = tableGrid("Date | Activity | Contact\n2025-01-01 | Talk | ann");
    expect(refusal("DEVREL_FUNNEL", [log, "", "", "unit=Company"])).toContain("The option unit");
    const contacts = tableGrid("Contact | Tag | tag\nann | a | b");
    expect(refusal("DEVREL_FUNNEL", [log, "", contacts, "unit=Tag"])).toContain(
      "The option unit names “Tag”",
    );
  });
});

describe("A milestone that says nothing new is left out", () => {
  const times = (activities: string, contacts: string) =>
    short(
      model({
        Activities: `Date | Activity | Contact\n${activities}`,
        Contacts: `Contact | Also known as | Joined | Built\n${contacts}`,
        Journey: "Activity | Stage\nBuilt | Use",
      }).logOrMilestones().times,
    );

  it("beside a row of the same person, activity and day, in whichever column", () => {
    const rows =
      "2025-01-05 | Built | ann\n2025-01-05 | Joined | bob\n2025-01-05 | Chat | ann; bob\n2025-01-06 | Chat | cid";
    const contacts =
      "ann | | 2025-01-05 | 2025-01-05\nbob | | 2025-01-05 | 2025-01-05\ncid | | 2025-01-06 | 2025-01-06";
    expect(times(rows, contacts).slice(4)).toEqual(["01-05", "", "01-06", "", "01-05", "01-06"]);
  });

  it("beside one of the same person in another row of Contacts, in whichever column; the first of two alike stays", () => {
    const contacts =
      "ann | bob | 2025-01-05 | 2025-01-07\nbob | | 2025-01-05 | 2025-01-07\ncid | | 2025-01-05 | 2025-01-07";
    expect(times("2025-01-01 | Chat | ann", contacts).slice(1)).toEqual([
      "01-05",
      "",
      "01-05",
      "01-07",
      "",
      "01-07",
    ]);
  });

  it("also where there are no activities", () => {
    const { times: found } = model({
      Contacts: "Contact | Also known as | Joined\nann | bob | 2025-01-05\nbob | | 2025-01-05",
    }).logOrMilestones();
    expect(short(found)).toEqual(["01-05", ""]);
  });
});

describe("What each did in the order of time", () => {
  const timelines = (rows: [string, string][]) => {
    const tab = rows.map(([day, contact]) => `${day} | Talk | ${contact}`).join("\n");
    const log = model({ Activities: `Date | Activity | Contact\n${tab}` }).log();
    const { starts, entries, times } = timelinesOf(log);
    const of = (name: string) => {
      const person = log.rows.texts("contact").code(name);
      const [from, to] = [starts[person]!, starts[person + 1]!];
      expect(short(times.subarray(from, to))).toEqual(
        [...entries.subarray(from, to)].map((entry) => rows[entry]![0].slice(5)),
      );
      return [...entries.subarray(from, to)];
    };
    return of;
  };

  it("is each contact's own rows, those of one moment in the order of the tab", () => {
    const of = timelines([
      ["2025-01-03", "ann"],
      ["2025-01-02", "bob"],
      ["2025-01-01", "ann; bob"],
      ["2025-01-03", "ann"],
      ["2025-01-03", ""],
      ["2025-01-02", "ann"],
      ["2025-01-01", "ann"],
    ]);
    expect(of("ann")).toEqual([2, 6, 5, 0, 3]);
    expect(of("bob")).toEqual([2, 1]);
  });

  it("is found for a tab with the latest on top as well", () => {
    const days = Array.from({ length: 100 }, (_, index) =>
      new Date(Date.UTC(2025, 0, 100 - index)).toISOString().slice(0, 10),
    );
    const of = timelines(
      days.flatMap((day): [string, string][] => [
        [day, "ann"],
        [day, "bob"],
      ]),
    );
    const backwards = Array.from({ length: 100 }, (_, index) => 198 - 2 * index);
    expect(of("ann")).toEqual(backwards);
    expect(of("bob")).toEqual(backwards.map((entry) => entry + 1));
  });
});

describe("A table in blocks", () => {
  const by = {
    title: "Channel",
    isOfContacts: false,
    codeAt: () => 0,
    firstOf: (code: number) => code,
    names: ["", "Mail", "Blog"],
    name: (code: number) => ["(none)", "Mail", "Blog"][code]!,
  };

  it("has the largest first, then by name, each row with its value", () => {
    const blocks = [
      { code: 0, contacts: 1, rows: [{ stage: "a" }] },
      { code: 1, contacts: 2, rows: [{ stage: "b" }, { stage: "c" }] },
      { code: 2, contacts: 2, rows: [{ stage: "d" }] },
    ];
    expect(inBlocks(by, blocks)).toEqual([
      { stage: "d", value: "Blog" },
      { stage: "b", value: "Mail" },
      { stage: "c", value: "Mail" },
      { stage: "a", value: "(none)" },
    ]);
    expect(inBlocks(undefined, blocks.slice(0, 1))).toEqual([{ stage: "a", value: "" }]);
  });

  it("is refused where it would have more than four million cells", () => {
    expect(() => needRoom(by, 4_000_000)).not.toThrow();
    expect(() => needRoom(undefined, 4_000_001)).not.toThrow();
    expect(() => needRoom(by, 4_000_001)).toThrow("Channel");
  });
});
