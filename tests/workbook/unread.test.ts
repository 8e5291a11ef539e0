/** How many of the rows that a figure rests on cannot be read. */
import { describe, expect, it } from "vitest";
import { zone } from "../../src/reading/zone";
import { ACTIVITIES } from "../../src/tabs/activities";
import type { AUDIT } from "../../src/tabs/audit";
import { CONTACTS } from "../../src/tabs/contacts";
import { EVENTS } from "../../src/tabs/events";
import { DEEDS, HELD, LEAD_KINDS, LEAD_STATUSES, STEPS } from "../../src/workbook/basis";
import { areAll, areMany, areMost, isTold, unreadIn } from "../../src/workbook/unread";
import { workbookModel } from "../../src/workbook/workbookModel";
import { tableGrid } from "../funnel/grids";

const model = (tabs: Record<string, string>) =>
  workbookModel(
    Object.fromEntries(Object.entries(tabs).map(([name, tab]) => [name, tableGrid(tab)])),
    zone("Etc/UTC"),
  );

const TABS = {
  Activities: `
    Date       | Activity | Contact | DRQL      | DRQL status | Notes
    2025-01-01 | Talk     | ann     | Candidate | Accepted    |
    soon       | Talk     | bob     | Candidate | maybe       |
    2025-03-01 | Lunch    | cid     | Gift      | so so       |
               |          |         |           |             |
               | Talk     |         | n/a       |             |
    bad        | Lunch    | ann     |           | maybe       | #N/A
    #REF!      | #N/A     | #N/A    | #N/A      |             | fine
               | Lunch    | dan     |           | maybe       |`,
  Journey: "Activity | Stage\nTalk | Hear",
  Events: "Event | Start | Status\nA | 2025-01-01 | held\nB | soon | held\nC | 2025-03-01 | perhaps",
};
const inSpring = (local: number) => local >= Date.parse("2025-02-01");
const short = (found: ReturnType<typeof unreadIn>) =>
  found.map(({ rows, unread, by }) => [rows, unread, ...by.map((each) => `${each.name} ${each.rows}`)]);

describe("Rows that cannot be read", () => {
  it("are those of which any column cannot be, or is empty where it must not be", () => {
    expect(short(unreadIn(model(TABS), DEEDS))).toEqual([[7, 6, "date 5", "activity 4"]]);
  });

  it("are looked for among the rows that say something in a column", () => {
    expect(short(unreadIn(model(TABS), STEPS))).toEqual([[5, 4, "date 3", "activity 3"]]);
    expect(short(unreadIn(model(TABS), LEAD_STATUSES))).toEqual([[3, 2, "status 2"]]);
    expect(short(unreadIn(model(TABS), LEAD_KINDS))).toEqual([[3, 1, "drql 1"]]);
  });

  it("are told by the columns in which there are any", () => {
    const basis = { table: ACTIVITIES, reads: ["contact", "link"] };
    expect(short(unreadIn(model(TABS), basis))).toEqual([[7, 1, "contact 1"]]);
  });

  it("of some days are those dated so; a date that cannot be read may belong there", () => {
    expect(short(unreadIn(model(TABS), DEEDS, inSpring))).toEqual([
      [7, 5, "date 5"],
      [1, 1, "activity 1"],
    ]);
    expect(short(unreadIn(model(TABS), LEAD_STATUSES, inSpring))).toEqual([[1, 1, "status 1"]]);
    expect(short(unreadIn(model(TABS), { table: ACTIVITIES, reads: ["date"] }, inSpring))).toEqual([
      [7, 5, "date 5"],
    ]);
  });

  it("of a tab without a column of dates are looked for in all of it", () => {
    expect(short(unreadIn(model(TABS), HELD, inSpring))).toEqual([[3, 2, "start 1", "status 1"]]);
  });

  it("are told of no tab that is not there, or that cannot be read at all", () => {
    expect(unreadIn(model(TABS), { table: CONTACTS, reads: ["contact"] })).toEqual([]);
    expect(unreadIn(model({ Activities: "Date | Mood" }), DEEDS)).toEqual([]);
  });

  it("are told to be unknown to the built-in journey where there is no Journey tab", () => {
    const [own] = unreadIn(model(TABS), DEEDS);
    expect(own!.isByBuiltIn).toBe(false);
    const { Activities, Events } = TABS;
    const [builtIn] = unreadIn(model({ Activities, Events }), DEEDS);
    expect(builtIn).toMatchObject({ rows: 7, unread: 6, isByBuiltIn: true });
    expect(unreadIn(model({ Activities, Events }), LEAD_STATUSES)[0]!.isByBuiltIn).toBe(false);
  });
});

describe("A figure", () => {
  it.each([
    [10, 0, false, false, false],
    [10, 1, false, false, false],
    [10, 2, true, false, false],
    [10, 5, true, false, false],
    [10, 6, true, true, false],
    [10, 10, true, true, true],
    [0, 0, false, false, false],
  ])(
    "that rests on %d rows, %d of them unread, says so: %s; is no rate: %s; is none at all: %s",
    (rows, unread, many, most, all) => {
      const found = { basis: DEEDS, rows, unread, by: [], isByBuiltIn: false };
      expect([areMany(found), areMost(found), areAll(found)]).toEqual([many, most, all]);
      expect(isTold(found)).toBe(many);
    },
  );

  it("says so of however few where something becomes of them, or the built-in journey does not know them", () => {
    const found = { basis: DEEDS, rows: 100, unread: 1, by: [], isByBuiltIn: false };
    expect(isTold({ ...found, isByBuiltIn: true })).toBe(true);
    expect(isTold({ ...found, basis: LEAD_STATUSES })).toBe(true);
    expect(isTold({ ...found, basis: LEAD_STATUSES, unread: 0 })).toBe(false);
  });
});

describe("What cannot be read of a column", () => {
  const marks = (
    table: typeof ACTIVITIES | typeof EVENTS | typeof AUDIT | typeof CONTACTS,
    name: string,
    tabs: Record<string, string> = TABS,
  ) => {
    const workbook = model(tabs);
    return [workbook.filled(table as never, name), workbook.unread(table as never, name)].map((each) =>
      each.join(""),
    );
  };

  it("of texts are errors; of words that a tab lists, those that it does not", () => {
    expect(marks(ACTIVITIES, "contact")).toEqual(["11100101", "00000010"]);
    expect(marks(ACTIVITIES, "notes")).toEqual(["00000010", "00000100"]);
    expect(marks(ACTIVITIES, "activity")).toEqual(["11101101", "00110111"]);
    expect(marks(ACTIVITIES, "drql")).toEqual(["11100000", "00100010"]);
    const kinds = { ...TABS, "DRQL kinds": "Kind | Team\ngift | Sales" };
    expect(marks(ACTIVITIES, "drql", kinds)).toEqual(["11100000", "11000010"]);
  });

  it("of dates and choices are those that are none", () => {
    expect(marks(ACTIVITIES, "date")).toEqual(["11100110", "01011111"]);
    expect(marks(ACTIVITIES, "status")).toEqual(["11100101", "01100101"]);
    expect(marks(EVENTS, "status")).toEqual(["111", "001"]);
  });

  it("of a column that the tab does not have are none, and none is filled", () => {
    expect(marks(ACTIVITIES, "event")).toEqual(["00000000", "00000000"]);
  });

  it("of ids is no example of the template", () => {
    const examples = { Contacts: "Contact | Name\nExample: ann | Ann\nbob | Bob\n#N/A | Cid" };
    expect(marks(CONTACTS, "contact", examples)).toEqual(["010", "001"]);
  });

  it("of another tab's activities and names is nothing but errors", () => {
    expect(marks(EVENTS, "event")).toEqual(["111", "000"]);
  });

  it("is all known where the tab that lists its words cannot be read", () => {
    const { Activities } = TABS;
    expect(marks(ACTIVITIES, "activity", { Activities, Journey: "Mood\ngood" })[1]).toBe("00010010");
    expect(marks(ACTIVITIES, "drql", { Activities, "DRQL kinds": "Mood\ngood" })[1]).toBe("00000010");
  });
});
