/** DEVREL_COMMUNITY by hand, against published examples, and against the slow oracle on random workbooks. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, askTable, lines, refusal } from "../functions/ask";
import { randomRuns } from "../functions/randomCases";
import { tableGrid } from "../funnel/grids";
import { communityOracle } from "./communityOracle";
import { tabs } from "./randomTabs";

const HEADER =
  "Month | Members | New | Growth | Active | Events | Attendees | Community activities | Champions' share | Half of it by | Worth";
const CONTACTS = `
  Contact | Joined     | Champion | Internal
  ada     | 2025-01-05 | yes      |
  ben     | 2025-02-01 |          |
  boss    | 2025-01-01 | yes      | yes
  cleo    |            |          |`;
const ACTIVITIES = `
  Date       | Activity | Contact
  2025-01-10 | Talk     | cleo
  2025-02-03 | Post     | ada; ben
  2025-02-04 | Answer   | ada
  2025-02-05 | Answer   | boss
  2025-02-06 | Answer   |
  2025-04-09 | Answer   | dan
  2025-04-10 | Knitting | ada`;
const JOURNEY = `
  Activity | By        | Worth
  Talk     | Team      | 900
  Post     | Community | 300
  Answer   | Community | 20`;
const EVENTS = `
  Event  | Start      | Attendees | Status
  Summit | 2025-01-20 | 100       |
  Meetup | 2025-02-20 |           | Held
  Camp   | 2025-02-21 | 30        | Held
  Later  | 2025-04-01 | 70        | Planned
  Other  | 2025-04-02 | ?         | Held`;
const community = (
  options = "",
  contacts = CONTACTS,
  activities = ACTIVITIES,
  journey = JOURNEY,
  events = EVENTS,
) =>
  askTable("DEVREL_COMMUNITY", [
    tableGrid(contacts),
    ...[activities, journey, events].map((tab) => tab && tableGrid(tab)),
    options,
  ]);

describe("DEVREL_COMMUNITY", () => {
  it("says of each month who belongs, who is new, who did what, and what that was worth", () => {
    // Cleo belongs since her first activity, Dan too. Of February's two activities that name somebody Ada did 1½.
    expect(community()).toEqual(
      lines(`
        ${HEADER}
        2025-01 | 2 | 2 |        | 0 | 1 | 100 | 0 |      |   | 0
        2025-02 | 3 | 1 | 0.5    | 2 | 2 | 30  | 3 | 0.75 | 1 | 340
        2025-03 | 3 | 0 | 0      | 0 | 0 | 0   | 0 |      |   | 0
        2025-04 | 4 | 1 | 0.3333 | 1 | 1 |     | 1 | 0    | 1 | 20`),
    );
  });

  it("leaves blank what no range tells: without activities, events, champions or worth", () => {
    const joined = "Contact | Joined\nada | 2025-01-05\nben | 2025-02-01";
    expect(community("", joined, "", "", "")).toEqual(
      lines(`
        ${HEADER}
        2025-01 | 1 | 1 |   | | | | | | |
        2025-02 | 2 | 1 | 1 | | | | | | |`),
    );
    const [, , , , april] = community(
      "",
      "Contact | Joined\nada | 2025-01-05",
      ACTIVITIES,
      "Activity | By\nAnswer | Community",
      "Event | Start\nX | 2025-04-02",
    );
    expect(april).toEqual(lines("2025-04 | 5 | 1 | 0.25 | 1 | 1 | | 1 | | 1 |")[0]);
  });

  it("a milestone is a first activity too: who signed up without a date of joining belongs from then on", () => {
    const contacts = "Contact | Joined | Signed up\nada | | 2025-02-05\nben | 2025-03-01 | 2025-01-01";
    expect(
      community("", contacts, "", "", "")
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual(lines("2025-01 | 0 | 0\n2025-02 | 1 | 1\n2025-03 | 2 | 1"));
  });

  it("as of an earlier day knows nothing later", () => {
    expect(community("as of=2025-02-03").slice(1)).toEqual(
      lines(`
        2025-01 | 2 | 2 |     | 0 | 1 | 100 | 0 |     |   | 0
        2025-02 | 3 | 1 | 0.5 | 2 | 0 | 0   | 1 | 0.5 | 1 | 300`),
    );
  });

  it("shows the periods from and to some days; who joined before them still belongs", () => {
    expect(
      community("from=2025-02-15; to=2025-03-31")
        .slice(1)
        .map((row) => row.slice(0, 4)),
    ).toEqual(lines("2025-02 | 3 | 1 | 0.5\n2025-03 | 3 | 0 | 0"));
    expect(community("period=quarter; year starts=February").map((row) => row.slice(0, 3))).toEqual(
      lines("Quarter | Members | New\n2024/25 Q4 | 2 | 2\n2025/26 Q1 | 4 | 2"),
    );
  });

  it("a date of joining long after all others stretches no list, and makes nobody a member yet", () => {
    const contacts = `Contact | Joined\n${[1, 2, 3, 4, 5].map((at) => `p${at} | 2025-01-0${at}`).join("\n")}\nodd | 2035-01-01`;
    expect(
      community("", contacts, "", "", "")
        .slice(1)
        .map((row) => row.slice(0, 2)),
    ).toEqual([["2025-01", "5"]]);
  });

  it("with unit=Company counts companies", () => {
    const contacts =
      "Contact | Joined | Company\nada | 2025-01-05 | Acme\nben | 2025-02-01 | ACME\ncid | 2025-02-01 |";
    expect(
      community("unit=Company", contacts, "", "", "")
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual(lines("2025-01 | 1 | 1\n2025-02 | 1 | 0"));
  });

  it("by company: the one with most members first, not with most contacts; who joined and did nothing belongs too", () => {
    // Of Acme's three contacts one ever came; Birch's two joined, and did nothing.
    const contacts = tableGrid(`
      Contact | Company | Joined
      ada     | Acme    | 2025-01-05
      amy     | Acme    |
      art     | Acme    |
      ben     | Birch   | 2025-01-07
      bob     | Birch   | 2025-02-01`);
    const activities = tableGrid("Date | Activity | Contact\n2025-02-03 | Answer | ada");
    const journey = tableGrid("Activity | By\nAnswer | Community");
    expect(
      askTable("DEVREL_COMMUNITY", [contacts, activities, journey, "", "by=Company"])
        .slice(1)
        .map((row) => [...row.slice(0, 4), row[5], row[8]]),
    ).toEqual(
      lines(`
        Birch | 2025-01 | 1 | 1 | 0 | 0
        Birch | 2025-02 | 2 | 1 | 0 | 0
        Acme  | 2025-01 | 1 | 1 | 0 | 0
        Acme  | 2025-02 | 1 | 0 | 1 | 1`),
    );
  });

  it("by channel: that of a contact's first activity by the community, in whatever order the rows stand; of several that day the first in the alphabet", () => {
    // ada came by Mail in January, ben by Blog or Forum, and what the team did before is not what brought him.
    const contacts = tableGrid("Contact\nada\nben");
    const activities = tableGrid(`
      Date       | Activity | Contact | Channel
      2025-02-10 | Answer   | ada     | Blog
      2025-01-10 | Answer   | ada     | Mail
      2025-01-12 | Answer   | ben     | Forum
      2025-01-12 | Answer   | ben     | Blog
      2025-01-01 | Talk     | ben     | Conference`);
    const journey = tableGrid("Activity | By\nAnswer | Community\nTalk | Team");
    expect(
      askTable("DEVREL_COMMUNITY", [contacts, activities, journey, "", "by=Channel"])
        .slice(1)
        .map((row) => [...row.slice(0, 4), row[5], row[8]]),
    ).toEqual(
      lines(`
        Blog | 2025-01 | 1 | 1 | 1 | 2
        Blog | 2025-02 | 1 | 0 | 0 | 0
        Mail | 2025-01 | 1 | 1 | 1 | 1
        Mail | 2025-02 | 1 | 0 | 1 | 1`),
    );
  });

  it("refuses more values than a table holds blocks for", () => {
    // 700 contacts, each with 600 days of ten figures.
    const contacts = Array.from({ length: 700 }, (_, at) => [`p${at}`, `company ${at}`, "2024-01-01"]);
    expect(
      refusal("DEVREL_COMMUNITY", [
        [["Contact", "Company", "Joined"], ...contacts],
        "",
        "",
        "",
        "by=Company; period=day; as of=2025-08-22",
      ]),
    ).toMatch(/^The option by names “Company”, which has more values than one table holds blocks for\./);
  });

  it("has no rows where nothing is dated", () => {
    expect(community("", "Contact\nada", "", "", "")).toEqual(lines(HEADER));
  });

  it("refuses dates the wrong way round", () => {
    expect(
      refusal("DEVREL_COMMUNITY", [tableGrid(CONTACTS), "", "", "", "from=2025-03-01; to=2025-01-01"]),
    ).toBe("The option from (2025-03-01) is later than to (2025-01-01). Swap them, or leave one out.");
  });
});

it("half of 1000, 202, 90, 33, 332, 343, 42 and 433 activities was done by 2 (CHAOSS, contributor-absence-factor.md)", () => {
  const counts = [1000, 202, 90, 33, 332, 343, 42, 433];
  const rows = counts.flatMap((count, at) =>
    Array.from({ length: count }, () => ["2025-01-01", "Answered question", `p${at}`]),
  );
  const [, january] = askTable("DEVREL_COMMUNITY", [
    tableGrid("Contact\np0"),
    [["Date", "Activity", "Contact"], ...rows],
  ]);
  expect(january?.slice(7, 10)).toEqual(["2475", "", "2"]);
});

it("agrees with the oracle on random workbooks", () => {
  const asOf = fc.constantFrom("", "as of=2025-02-01", "as of=2025-01-31");
  fc.assert(
    fc.property(tabs, asOf, (workbook, options) => {
      const { activities, journey, contacts, events } = workbook;
      const [, ...rows] = ask("DEVREL_COMMUNITY", [
        contacts,
        activities,
        journey,
        events,
        options,
      ]) as unknown[][];
      const expected = communityOracle(workbook, options.slice("as of=".length)).map((row) =>
        Object.values(row),
      );
      const rounded = (table: unknown[][]) =>
        table.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(9)) : cell)));
      expect(rounded(rows)).toEqual(rounded(expected));
    }),
    randomRuns("The community against the oracle"),
  );
});

it("broken down by company agrees with the oracle on random workbooks", () => {
  let blocks = 0;
  fc.assert(
    fc.property(tabs, (workbook) => {
      const { activities, journey, contacts, events } = workbook;
      const [header, ...rows] = ask("DEVREL_COMMUNITY", [
        contacts,
        activities,
        journey,
        events,
        "by=Company",
      ]) as unknown[][];
      const rounded = (cell: unknown) => (typeof cell === "number" ? Number(cell.toFixed(9)) : cell);
      const places = [...header!.keys()].filter(
        (at) => !["Events", "Attendees"].includes(String(header![at])),
      );
      for (const company of ["", "acme", "orbit"]) {
        const found = rows
          .filter(([name]) => String(name).toLowerCase() === (company || "(none)"))
          .map((row) => places.slice(1).map((at) => rounded(row[at])));
        const expected = communityOracle(workbook, "", company).map(({ events: _, attendees: __, ...row }) =>
          Object.values(row).map(rounded),
        );
        expect(found).toEqual(expected);
        if (found.length > 0) blocks++;
      }
    }),
    randomRuns("The community by company against the oracle"),
  );
  expect(blocks).toBeGreaterThan(500);
});
