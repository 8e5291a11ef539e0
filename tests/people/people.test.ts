/** DEVREL_PEOPLE by hand, against the Orbit model's published examples, and against the slow oracle on random workbooks. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fading } from "../../src/people/love";
import { tabs } from "../community/randomTabs";
import { ask, askTable, lines, refusal } from "../functions/ask";
import { randomRuns } from "../functions/randomCases";
import { tableGrid } from "../funnel/grids";
import { peopleOracle } from "./peopleOracle";

const people = (activities: string, journey = "", contacts = "", options = "") =>
  askTable("DEVREL_PEOPLE", [
    tableGrid(activities),
    journey && tableGrid(journey),
    contacts && tableGrid(contacts),
    options,
  ]);
/** One column of the result, by contact. */
const columnOf = (table: string[][], title: string) =>
  Object.fromEntries(table.slice(1).map((row) => [row[0], row[table[0]!.indexOf(title)]]));

describe("The Orbit model, version 1 (orbit-love/orbit-model, README at aefd46b)", () => {
  const journey = `
    Activity      | By        | Weight
    Attended      | Community | 1
    Gave talk     | Community | 3
    Pull request  | Community | 1
    Forum answer  | Community | 3
    Merged change | Community | 3`;

  it("love fades by a tenth with each calendar month: Jennifer 3.729, Terrence 0.81, Marie 5.4", () => {
    const activities = `
      Date       | Activity      | Contact
      2019-11-14 | Attended      | Jennifer
      2020-02-11 | Gave talk     | Jennifer
      2019-12-21 | Pull request  | Terrence
      2020-01-14 | Forum answer  | Marie
      2020-01-20 | Merged change | Marie`;
    expect(columnOf(people(activities, journey, "", "as of=2020-02-20"), "Love")).toEqual({
      Jennifer: "3.729",
      Terrence: "0.81",
      Marie: "5.4",
    });
  });

  it("counts twelve months, the day's own included: the first day of the twelfth counts, the day before does not", () => {
    const activities = `
      Date       | Activity  | Contact
      2019-03-01 | Gave talk | in
      2019-02-28 | Gave talk | out`;
    const love = columnOf(people(activities, journey, "", "as of=2020-02-20"), "Love");
    expect(love).toEqual({ in: String(Math.round(3 * 0.9 ** 11 * 1e4) / 1e4), out: "0" });
  });

  it("keeps all of a weight to the end of the day that is asked about, and nothing of the next one", () => {
    const kept = fading(Date.parse("2020-02-20"));
    expect(kept(Date.parse("2020-02-20T23:59Z"))).toBe(1);
    expect(kept(Date.parse("2020-02-21"))).toBe(0);
  });

  it("gravity is love times reach: 12, 18, 21, 20 and 2, in all 73", () => {
    const members = [
      ["ann", 2, 6],
      ["bob", 6, 3],
      ["cid", 7, 3],
      ["dan", 4, 5],
      ["eve", 2, 1],
    ] as const;
    const activities = members.map(([name]) => `2020-02-01 | Did ${name} | ${name}`);
    const steps = members.map(([name, love]) => `Did ${name} | Community | ${love}`);
    const contacts = members.map(([name, , reach]) => `${name} | ${reach}`);
    const gravity = columnOf(
      people(
        ["Date | Activity | Contact", ...activities].join("\n"),
        ["Activity | By | Weight", ...steps].join("\n"),
        ["Contact | Reach", ...contacts].join("\n"),
      ),
      "Gravity",
    );
    expect(gravity).toEqual({ ann: "12", bob: "18", cid: "21", dan: "20", eve: "2" });
    expect(Object.values(gravity).reduce<number>((sum, each) => sum + Number(each), 0)).toBe(73);
  });

  it("the reach of somebody with 2-5k followers (2), an active blog (1) and a project with 500 stars (3) is theirs to add up: Avery 6", () => {
    const found = people(
      "Date | Activity | Contact\n2020-02-01 | Talk | Avery",
      "",
      "Contact | Reach\nAvery | 6",
    );
    expect(columnOf(found, "Reach")).toEqual({ Avery: "6" });
  });

  it("a weight below zero is a problem of the Journey tab and counts as none given: 1", () => {
    const found = people(
      "Date | Activity | Contact\n2020-02-01 | Talk | ann",
      "Activity | By | Weight\nTalk | Community | -1",
    );
    expect(columnOf(found, "Love")).toEqual({ ann: "1" });
    expect(columnOf(found, "Orbit level")).toEqual({ ann: "2" });
  });

  it("levels by love: 1 from 1.5, 2 from 1, 3 from 0.5, else 4; decimal fractions are exact", () => {
    const loves = { a: 1.5, b: 1.49, c: 1, d: 0.99, e: 0.5, f: 0.49 };
    const activities = Object.keys(loves).map((name) => `2020-02-01 | Did ${name} | ${name}`);
    const steps = Object.entries(loves).map(([name, love]) => `Did ${name} | Community | ${love}`);
    // 0.1 + 0.2 + 0.2 is a little more than 0.5, 0.3 + 0.1 + 0.1 a little less, in the arithmetic of computers.
    const parts = [0.3, 0.1, 0.1].map((part, at) => [
      `2020-02-01 | Part ${at} | g`,
      `Part ${at} | Community | ${part}`,
    ]);
    const found = people(
      ["Date | Activity | Contact", ...activities, ...parts.map(([row]) => row)].join("\n"),
      ["Activity | By | Weight", ...steps, ...parts.map(([, step]) => step)].join("\n"),
    );
    expect(columnOf(found, "Orbit level")).toEqual({
      a: "1",
      b: "2",
      c: "2",
      d: "3",
      e: "3",
      f: "4",
      g: "3",
    });
  });
});

describe("DEVREL_PEOPLE", () => {
  const activities = `
    Date       | Activity  | Contact      | DRQL
    2025-01-10 | Talk      | ada; ben     |
    2025-01-20 | Signed up | ada          |
    2025-02-01 | Post      | ada@x; cleo  |
    2025-02-11 | Call      | ada          | Beta tester
    2025-02-12 | Call      | boss; ben    | Beta tester
    soon       | Post      | ben          | Beta tester
    2025-03-03 | Unknown   | dan          |`;
  const journey = `
    Activity  | Stage | By        | Weight | Worth
    Talk      | Hear  | Team      | 5      | 900
    Signed up | Try   | Community |        |
    Post      | Tell  | Community | 4      | 300
    Call      | Try   | Team      |        |`;
  const contacts = `
    Contact | Also known as | Internal | Champion | Reach
    ada     | ada@x         |          |          |
    ada@x   |               |          | yes      | 2
    ben     |               |          | no       | n/a
    boss    |               | yes      | yes      | 9
    eve     |               |          | yes      | 9`;

  it("says where each contact stands, the most gravity first: what a team did brings no love, what several made is shared", () => {
    // Ada's love: 1 × 0.81 + 4 × 0.9; Cleo's: 4 × 0.9. Of the post, worth 300, each made half.
    expect(people(activities, journey, contacts)).toEqual(
      lines(`
        Contact | Stage | First activity | Last activity | Activities | Love | Reach | Gravity | Orbit level | Champion | DRQLs | Worth
        ada     | Tell  | 2025-01-10     | 2025-02-11    | 4          | 4.41 | 2     | 8.82    | 1           | Yes      | 1     | 150
        cleo    | Tell  | 2025-02-01     | 2025-02-01    | 1          | 3.6  | 1     | 3.6     | 1           | No       | 0     | 150
        ben     | Try   | 2025-01-10     | 2025-02-12    | 2          | 0    | 1     | 0       | 4           | No       | 1     | 0
        dan     |       | 2025-03-03     | 2025-03-03    | 1          | 0    | 1     | 0       | 4           | No       | 0     | 0`),
    );
  });

  it("as of an earlier day knows nothing later", () => {
    const found = people(activities, journey, contacts, "as of=2025-02-01");
    expect(found.slice(1).map((row) => row.slice(0, 6))).toEqual(
      lines(`
        ada  | Tell | 2025-01-10 | 2025-02-01 | 3 | 4.9
        cleo | Tell | 2025-02-01 | 2025-02-01 | 1 | 4
        ben  | Hear | 2025-01-10 | 2025-01-10 | 1 | 0`),
    );
    expect(columnOf(found, "DRQLs")).toEqual({ ada: "0", cleo: "0", ben: "0" });
  });

  it("as of a day does not know the next one", () => {
    const found = people(
      "Date | Activity | Contact | DRQL\n2025-02-01 | Call | ada | Beta tester\n2025-02-02 | Call | ada | Beta tester",
      journey,
      "",
      "as of=2025-02-01",
    );
    expect(columnOf(found, "Activities")).toEqual({ ada: "1" });
    expect(columnOf(found, "DRQLs")).toEqual({ ada: "1" });
  });

  it("with equal gravity the most love comes first, then the most activities, then the name; a reach of 0 is one", () => {
    const found = people(
      `
      Date       | Activity | Contact
      2025-02-03 | Call     | dan; cleo; ben
      2025-02-01 | Call     | dan; cleo; ben
      2025-02-02 | Call     | cleo
      2025-02-02 | Post     | ada`,
      journey,
      "Contact | Reach\nada | 0\n | 5",
    );
    expect(found.slice(1).map((row) => row.slice(0, 8))).toEqual(
      lines(`
        ada  | Tell | 2025-02-02 | 2025-02-02 | 1 | 4 | 0 | 0
        cleo | Try  | 2025-02-01 | 2025-02-03 | 3 | 0 | 1 | 0
        ben  | Try  | 2025-02-01 | 2025-02-03 | 2 | 0 | 1 | 0
        dan  | Try  | 2025-02-01 | 2025-02-03 | 2 | 0 | 1 | 0`),
    );
  });

  it("leaves blank what no column tells: champion, DRQLs, worth", () => {
    const found = people("Date | Activity | Contact\n2025-01-10 | Talk | ada");
    expect(found[1]?.slice(9)).toEqual(["", "", ""]);
  });

  it("an odd date long after all others counts, but love does not reach to it", () => {
    const rows = [1, 2, 3, 4, 5].map((day) => `2025-01-0${day} | Post | ada`);
    const found = people(
      ["Date | Activity | Contact", ...rows, "2029-01-01 | Post | ada"].join("\n"),
      journey,
    );
    expect(found[1]?.slice(3, 6)).toEqual(["2029-01-01", "6", "20"]);
  });

  it("with unit=Company counts companies: the first reach of one, a champion in it", () => {
    const found = people(
      "Date | Activity | Contact\n2025-01-10 | Post | ada; ben\n2025-01-11 | Post | cleo",
      journey,
      "Contact | Company | Champion | Reach\nada | Acme | | 3\nben | Acme | yes | 2\ncleo | |",
      "unit=Company",
    );
    expect(found.slice(1)).toEqual(
      lines("Acme | Tell | 2025-01-10 | 2025-01-10 | 1 | 4 | 3 | 12 | 1 | Yes | | 300"),
    );
  });

  it("says so where the log can name nobody", () => {
    expect(refusal("DEVREL_PEOPLE", [tableGrid("Date | Activity\n2025-01-10 | Talk")])).toMatch(
      /^Activities needs a column headed “Contact”/,
    );
  });
});

it("agrees with the oracle on random workbooks; gravity is love times reach, and the stage is the funnel's", () => {
  const asOf = fc.constantFrom("", "as of=2025-02-01", "as of=2025-01-31");
  fc.assert(
    fc.property(tabs, asOf, ({ activities, journey, contacts, ...rest }, options) => {
      const table = ask("DEVREL_PEOPLE", [activities, journey, contacts, options]) as unknown[][];
      const expected = peopleOracle(
        { activities, journey, contacts, ...rest },
        options.slice("as of=".length),
      );
      expect(
        table
          .slice(1)
          .map(([contact]) => String(contact).toLowerCase())
          .sort(),
      ).toEqual(expected.map(({ contact }) => contact).sort());
      const funnel = new Map(
        (ask("DEVREL_JOURNEYS", [activities, journey, contacts]) as unknown[][]).map(([contact, stage]) => [
          contact,
          stage,
        ]),
      );
      for (const row of table.slice(1)) {
        const [contact, stage, first, last, count, love, reach, gravity, , champion, drqls, worth] = row;
        const told = expected.find((each) => each.contact === String(contact).toLowerCase())!;
        expect({ stage, first: Number(first), last: Number(last), count, reach, champion, drqls }).toEqual({
          stage: told.stage,
          first: told.first,
          last: told.last,
          count: told.activities,
          reach: told.reach,
          champion: told.champion,
          drqls: told.drqls,
        });
        expect(love).toBeCloseTo(told.love, 9);
        expect(gravity).toBeCloseTo(Number(love) * Number(reach), 9);
        if (told.worth === "") expect(worth).toBe("");
        else expect(worth).toBeCloseTo(told.worth, 9);
        if (options === "") expect(funnel.get(contact) ?? "").toBe(stage);
      }
    }),
    randomRuns("People against the oracle"),
  );
});
