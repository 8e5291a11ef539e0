// The DRQL tally over fourteen leads, worked out by hand.
import { describe, expect, it } from "vitest";
import { askTable, lines, refusal } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

/**
 * Days to answer: row 4 2, row 5 10, row 6 4, row 9 30, row 10 none (answered before passed), row 12 0.
 * The status of row 13 cannot be read, so it counts in Total only.
 * Not leads: row 16 has no DRQL, row 17 no date, row 18 no activity.
 */
const ACTIVITIES = tableGrid(`
  Date       | Activity | DRQL             | DRQL status | Passed on  | Answered on | Region
  2025-01-05 | Talk     | Case study       |             |            |             | North
  2025-01-31 | Talk     | guest  WRITER    | Passed      | 2025-02-01 |             | north
  2025-02-01 | Talk     | Case study       | Accepted    | 2025-02-01 | 2025-02-03  | South
  2025-02-28 | Call     | Co-marketing     | Declined    | 2025-03-01 | 2025-03-11  |
  2025-03-01 | Call     | Beta tester      | acted-on    | 2025-03-01 | 2025-03-05  | South
  2025-03-15 | Call     | Beta tester      | Identified  |            |             | North
  2025-03-31 | Call     | Feature request  | Passed      | 2025-04-02 |             | North
  2025-05-01 | Call     | Alpha tester     | Accepted    | 2025-05-01 | 2025-05-31  | East
  2025-05-02 | Call     | Demo request     | Declined    | 2025-05-10 | 2025-05-09  | #N/A
  2025-12-29 | Call     | Podcast guest    | Accepted    |            |             | East
  2025-12-31 | Call     | Collaboration    | Accepted    | 2026-01-02 | 2026-01-02  | East
  2026-01-01 | Talk     | Candidate        | maybe       |            |             | #N/A
  2026-01-04 | Talk     | Candidate        | Passed      | 2026-01-05 |             | West
  2026-01-05 | Talk     | podcast guest    |             |            |             | West
  2025-06-01 | Talk     |                  | Accepted    | 2025-06-01 | 2025-06-02  | West
             | Talk     | Candidate        | Accepted    |            |             | West
  2025-06-01 |          | Candidate        | Accepted    |            |             | West`);

const tally = (options = "", kinds: unknown = "") => askTable("DEVREL_DRQL", [ACTIVITIES, kinds, options]);
const COLUMNS =
  "Identified | Passed | Accepted | Declined | Acted on | Total | Acceptance rate | Median days to answer";

describe("DEVREL_DRQL", () => {
  it("tallies every team in the order of the kinds, unknown kinds after them, and a total", () => {
    expect(tally()).toEqual(
      lines(`
        Team                  | ${COLUMNS}
        Marketing             | 1 | 1 | 1 | 1 | 0 | 4  | 0.5    | 6
        Product & Engineering | 1 | 1 | 1 | 0 | 1 | 4  | 1      | 17
        Sales                 | 0 | 0 | 0 | 1 | 0 | 1  | 0      |
        Business Development  | 0 | 0 | 1 | 0 | 0 | 1  | 1      | 0
        Recruiting            | 0 | 1 | 0 | 0 | 0 | 2  |        |
        (unknown)             | 1 | 0 | 1 | 0 | 0 | 2  | 1      |
        Total                 | 3 | 3 | 4 | 2 | 1 | 14 | 0.7143 | 4`),
    );
  });

  it("tallies by kind, also those without a lead", () => {
    expect(tally("by=kind")).toEqual(
      lines(`
        Kind             | ${COLUMNS}
        Case study       | 1 | 0 | 1 | 0 | 0 | 2  | 1      | 2
        Guest writer     | 0 | 1 | 0 | 0 | 0 | 1  |        |
        Co-marketing     | 0 | 0 | 0 | 1 | 0 | 1  | 0      | 10
        Alpha tester     | 0 | 0 | 1 | 0 | 0 | 1  | 1      | 30
        Beta tester      | 1 | 0 | 0 | 0 | 1 | 2  | 1      | 4
        Product feedback | 0 | 0 | 0 | 0 | 0 | 0  |        |
        Feature request  | 0 | 1 | 0 | 0 | 0 | 1  |        |
        Demo request     | 0 | 0 | 0 | 1 | 0 | 1  | 0      |
        Proof of concept | 0 | 0 | 0 | 0 | 0 | 0  |        |
        Partnership      | 0 | 0 | 0 | 0 | 0 | 0  |        |
        Collaboration    | 0 | 0 | 1 | 0 | 0 | 1  | 1      | 0
        Candidate        | 0 | 1 | 0 | 0 | 0 | 2  |        |
        (unknown)        | 1 | 0 | 1 | 0 | 0 | 2  | 1      |
        Total            | 3 | 3 | 4 | 2 | 1 | 14 | 0.7143 | 4`),
    );
  });

  it("has no row for unknown kinds where there are none", () => {
    expect(tally("to=2025-03-31").map(([team]) => team)).toEqual([
      "Team",
      "Marketing",
      "Product & Engineering",
      "Sales",
      "Business Development",
      "Recruiting",
      "Total",
    ]);
  });

  it("counts no lead whose activity or kind shows an error or nothing but spaces", () => {
    const grid = tableGrid(`
      Date       | Activity | DRQL
      2025-01-05 | Talk     | Candidate
      2025-01-06 | #REF!    | Candidate
      2025-01-07 | Talk     | #N/A`);
    grid.push([new Date("2025-01-08"), "\u00a0", "Candidate"], [new Date("2025-01-09"), "Talk", "  "]);
    expect(askTable("DEVREL_DRQL", [grid, "", ""]).at(-1)?.[6]).toBe("1");
  });

  it("tallies by any column, largest first, then by name, blanks and errors as (none)", () => {
    expect(tally("by=REGION").map((row) => [row[0], row[6], row[7]])).toEqual(
      lines(`
        Region | Total | Acceptance rate
        North  | 4     |
        (none) | 3     | 0
        East   | 3     | 1
        South  | 2     | 1
        West   | 2     |
        Total  | 14    | 0.7143`),
    );
  });

  it("has no row for (none) where no lead is blank in the column", () => {
    expect(tally("by=Region; status=Passed").map((row) => [row[0], row[6]])).toEqual(
      lines(`
        Region | Total
        North  | 2
        West   | 1
        Total  | 3`),
    );
  });

  it("takes the team's own kinds, in their order; the first row of a kind counts", () => {
    const kinds = tableGrid(`
      Kind          | Team
      Candidate     | People
      Podcast guest | Media
      candidate     | Sales
      Beta tester   | Media
      Case study    |`);
    expect(tally("", kinds).map((row) => [row[0], row[6]])).toEqual(
      lines(`
        Team      | Total
        People    | 2
        Media     | 4
        (unknown) | 8
        Total     | 14`),
    );
    expect(tally("by=Kind", kinds).map(([kind]) => kind)).toEqual([
      "Kind",
      "Candidate",
      "Podcast guest",
      "Beta tester",
      "(unknown)",
      "Total",
    ]);
  });
});

describe("With a period, there is one column for each, oldest first, those without a lead included", () => {
  it("by years that start in April, named by the month, three letters of it or its number", () => {
    for (const april of ["April", "apr", "4"]) {
      const [header, ...rows] = tally(`period=year; year starts=${april}`);
      expect(header).toEqual(["Team", "2024/25", "2025/26", "Total"]);
      expect(rows.at(-1)).toEqual(["Total", "7", "7", "14"]);
    }
  });

  it("by day", () => {
    const [header, ...rows] = tally("period=day; from=2025-05-01; to=2025-05-02");
    expect(header).toEqual(["Team", "2025-05-01", "2025-05-02", "Total"]);
    expect(rows.at(-1)).toEqual(["Total", "1", "1", "2"]);
  });

  it("by quarter", () => {
    expect(tally("period=quarter")).toEqual(
      lines(`
        Team                  | 2025 Q1 | 2025 Q2 | 2025 Q3 | 2025 Q4 | 2026 Q1 | Total
        Marketing             | 4       | 0       | 0       | 0       | 0       | 4
        Product & Engineering | 3       | 1       | 0       | 0       | 0       | 4
        Sales                 | 0       | 1       | 0       | 0       | 0       | 1
        Business Development  | 0       | 0       | 0       | 1       | 0       | 1
        Recruiting            | 0       | 0       | 0       | 0       | 2       | 2
        (unknown)             | 0       | 0       | 0       | 1       | 1       | 2
        Total                 | 7       | 2       | 0       | 2       | 3       | 14`),
    );
  });

  it.each([
    ["year", "2025 11 | 2026 3"],
    [
      "month",
      "2025-01 2 | 2025-02 2 | 2025-03 3 | 2025-04 0 | 2025-05 2 | 2025-06 0 | 2025-07 0 | 2025-08 0 | 2025-09 0 | 2025-10 0 | 2025-11 0 | 2025-12 2 | 2026-01 3",
    ],
  ])("by %s", (period, expected) => {
    const [header, ...rows] = tally(`period=${period}`);
    const total = rows.at(-1)!;
    expect(
      header!
        .slice(1, -1)
        .map((name, index) => `${name} ${total[index + 1]}`)
        .join(" | "),
    ).toBe(expected);
    expect(total.at(-1)).toBe("14");
  });

  it("by ISO week: 29 December to 4 January are the first week of 2026", () => {
    const [header, ...rows] = tally("period=week; from=2025-12-28");
    expect(header).toEqual(["Team", "2026-W01", "2026-W02", "Total"]);
    expect(rows.at(-1)).toEqual(["Total", "4", "1", "5"]);
  });

  it("of no leads there is the total alone", () => {
    expect(tally("period=month; from=2030-01-01; by=Region")).toEqual(lines("Region | Total\nTotal | 0"));
  });

  it("of more than 600 weeks there is a sentence that names the odd dates", () => {
    const odd = [...ACTIVITIES, [new Date("2052-01-01"), "Talk", "Candidate"]];
    expect(refusal("DEVREL_DRQL", [odd, "", "period=week; to=2052-12-31"])).toBe(
      "The leads are dated from 2025-01-05 to 2052-01-01, which is more than 600 weeks. Mend the odd date, or narrow it with from and to.",
    );
    expect(askTable("DEVREL_DRQL", [odd, "", "period=week; to=2026-12-31"])[0]).toHaveLength(56);
    expect(askTable("DEVREL_DRQL", [odd, "", "period=year; to=2052-12-31"])[0]).toHaveLength(30);
  });

  it("ends before an odd date far behind all activities, which is in the total", () => {
    const odd = [...ACTIVITIES, [new Date("2052-01-01"), "Talk", "Candidate"]];
    const [header, ...rows] = askTable("DEVREL_DRQL", [odd, "", "period=year"]);
    expect(header).toEqual(["Team", "2025", "2026", "Total"]);
    expect(rows.at(-1)).toEqual(["Total", "11", "3", "15"]);
  });

  it("of exactly 600 months there is still a table", () => {
    const months = tableGrid(
      "Date | Activity | DRQL\n2000-01-31 | Talk | Candidate\n2049-12-01 | Talk | Candidate",
    );
    expect(askTable("DEVREL_DRQL", [months, "", "period=month"])[0]).toHaveLength(602);
    const oneMore = [...months, [new Date("2050-01-01"), "Talk", "Candidate"]];
    expect(refusal("DEVREL_DRQL", [oneMore, "", "period=month"])).toContain("more than 600 months");
  });
});

describe("With compare, the period up to as of stands beside as many days of the one before", () => {
  const COMPARED = "Leads | Leads before | Accepted | Accepted before | Rate | Rate before | Change";

  it("1 April to 2 May beside 1 January to 1 February, by team", () => {
    expect(tally("compare=quarter; as of=2025-05-02")).toEqual(
      lines(`
        Team                  | ${COMPARED}
        Marketing             | 0 | 3 | 0 | 1 |     | 1 | -1
        Product & Engineering | 1 | 0 | 1 | 0 | 1   |   |
        Sales                 | 1 | 0 | 0 | 0 | 0   |   |
        Business Development  | 0 | 0 | 0 | 0 |     |   |
        Recruiting            | 0 | 0 | 0 | 0 |     |   |
        Total                 | 2 | 3 | 1 | 1 | 0.5 | 1 | -0.3333`),
    );
  });

  it("the last day before it is 1 February, not the 2nd; acted on counts as accepted", () => {
    expect(tally("compare=quarter; as of=2025-05-01").at(-1)!.slice(1, 3)).toEqual(["1", "2"]);
    expect(tally("compare=month; as of=2025-03-31").at(-1)).toEqual([
      "Total",
      "3",
      "2",
      "1",
      "1",
      "1",
      "0.5",
      "0.5",
    ]);
  });

  it("a whole quarter stands beside a whole one, though it has fewer days", () => {
    const rows = tableGrid(`
      Date       | Activity | DRQL
      2024-12-31 | Talk     | Candidate
      2025-03-31 | Talk     | Candidate`);
    const total = (options: string) => askTable("DEVREL_DRQL", [rows, "", options]).at(-1)!.slice(1, 3);
    expect(total("compare=quarter")).toEqual(["1", "1"]);
    expect(total("compare=quarter; as of=2025-03-30")).toEqual(["0", "0"]);
    expect(total("compare=year")).toEqual(["1", "0"]);
    // From April 2024 on, beside the year before; from 1 February on, beside 1 November to 29 December.
    expect(total("compare=year; year starts=April")).toEqual(["2", "0"]);
    expect(total("compare=quarter; year starts=February")).toEqual(["1", "0"]);
  });

  it("by any column, with values of either stretch, and with a status", () => {
    expect(tally("by=Region; compare=quarter; as of=2025-05-02").map((row) => row.slice(0, 3))).toEqual(
      lines(`
        Region | Leads | Leads before
        (none) | 1     | 0
        East   | 1     | 0
        North  | 0     | 2
        South  | 0     | 1
        Total  | 2     | 3`),
    );
    expect(tally("status=Accepted; compare=quarter; as of=2025-05-02").at(-1)!.slice(1, 3)).toEqual([
      "1",
      "1",
    ]);
  });

  it.each(["period=month", "from=2025-01-01", "to=2025-01-01"])("not together with %s", (other) => {
    expect(refusal("DEVREL_DRQL", [ACTIVITIES, "", `compare=month; ${other}`])).toBe(
      `The options compare and ${other.split("=")[0]} both choose the days. Leave one of them out; with compare, as of says the last day.`,
    );
  });
});

describe("The options narrow the leads", () => {
  it.each([
    ["from=2025-02-28", 11],
    ["from=2025-03-01", 10],
    ["to=2025-02-28", 4],
    ["to=2025-02-27", 3],
    ["from=2025-05-01; to=2025-05-02", 2],
    ["from=2025-06-01; to=2025-06-01", 0],
    ["status=identified", 3],
    ["status=Acted on", 1],
    ["status=accepted; from=2025-05-01", 3],
  ])("%s leaves %d", (options, total) => expect(tally(options).at(-1)?.[6]).toBe(String(total)));

  it("and leave rates and medians blank where nothing was answered", () => {
    expect(tally("status=passed").at(-1)).toEqual(["Total", "0", "3", "0", "0", "0", "3", "", ""]);
  });

  it("the day of to counts up to its last minute", () => {
    const late = [
      ["Date", "Activity", "DRQL"],
      ["2025-01-31 23:59", "Talk", "Candidate"],
    ];
    expect(askTable("DEVREL_DRQL", [late, "", "to=2025-01-31"]).at(-1)?.[6]).toBe("1");
    expect(askTable("DEVREL_DRQL", [late, "", "to=2025-01-30"]).at(-1)?.[6]).toBe("0");
  });

  it.each([
    [
      "status=maybe",
      "The option status is “maybe”, but it should be Identified, Passed, Accepted, Declined or Acted on.",
    ],
    ["period=hour", "The option period is “hour”, but it should be month, quarter, year, week or day."],
    [
      "period=year; year starts=Spring",
      "The option year starts is “Spring”, but it should be January, February, March, April, May, June, July, August, September, October or 2 more.",
    ],
    ["by=Colour", "There is no column headed “Colour”. Choose one of: Date, Activity, DRQL,"],
    ["from=2025-02-01; to=2025-01-01", "The option from (2025-02-01) is later than to (2025-01-01)."],
  ])("%s is refused", (options, sentence) => {
    expect(refusal("DEVREL_DRQL", [ACTIVITIES, "", options])).toContain(sentence);
  });
});

describe("A row of ours beside a value of the same name", () => {
  const totals = (...args: unknown[]) =>
    askTable("DEVREL_DRQL", args)
      .slice(1)
      .map((row) => [row[0], row[6]]);
  const leads = (values: readonly string[], kind = "Beta tester") => [
    ["Date", "Activity", "DRQL", "Channel"],
    ...values.map((value) => ["2025-01-01", "Workshop", kind, value]),
  ];

  it("is called otherwise: rows without a value", () => {
    expect(totals(leads(["", "(none)", "(None)"]), "", "by=Channel")).toEqual([
      ["(None)", "2"],
      ["(no value)", "1"],
      ["Total", "3"],
    ]);
    expect(totals(leads(["", "(none)", "(no value)"]), "", "by=Channel")).toEqual([
      ["(no value)", "1"],
      ["(no value) 2", "1"],
      ["(none)", "1"],
      ["Total", "3"],
    ]);
  });

  it("is called otherwise: the total", () => {
    const kinds = tableGrid("Kind | Team\nBeta tester | total\nCandidate | Recruiting");
    expect(totals(leads(["", ""]), kinds)).toEqual([
      ["total", "2"],
      ["Recruiting", "0"],
      ["All", "2"],
    ]);
  });

  it("is called otherwise: kinds that are not in the table", () => {
    const kinds = tableGrid("Kind | Team\n(unknown) | (Unknown)\nCandidate | Recruiting");
    const rows = [...leads([""], "(unknown)"), ...leads(["", ""]).slice(1)];
    expect(totals(rows, kinds)).toEqual([
      ["(Unknown)", "1"],
      ["Recruiting", "0"],
      ["(not in the table)", "2"],
      ["Total", "3"],
    ]);
    expect(totals(rows, kinds, "by=Kind")).toEqual([
      ["(unknown)", "1"],
      ["Candidate", "0"],
      ["(not in the table)", "2"],
      ["Total", "3"],
    ]);
  });
});

describe("The median days to answer", () => {
  it("count whole days over a change of the clock and where a date has no time, parts of days where both have one", () => {
    const passed = new Date("2025-03-08T05:00Z");
    const answered = new Date("2025-03-10T04:00Z");
    const table = askTable(
      "DEVREL_DRQL",
      [
        [
          ["Date", "Activity", "DRQL", "Passed on", "Answered on"],
          [passed, "Talk", "Candidate", passed, answered],
          [passed, "Talk", "Candidate", "2025-03-08 06:00", "2025-03-08 18:00"],
          [passed, "Talk", "Candidate", "2025-03-08 14:30", "2025-03-08"],
        ],
      ],
      "America/New_York",
    );
    expect(table.at(-1)?.[8], "the middle of 2 days, half a day and none").toBe("0.5");
  });

  it("take a time at the very change of the clock as what the clock shows then", () => {
    const before = new Date("2025-03-30T00:30Z");
    const change = new Date("2025-03-30T01:00Z");
    const lead = ["2025-03-30", "Talk", "Candidate", before, change];
    const range = [["Date", "Activity", "DRQL", "Passed on", "Answered on"], lead, lead];
    const table = askTable("DEVREL_DRQL", [range], "Europe/Berlin");
    expect(table.at(-1)?.[8], "from 01:30 to 03:00 are 1.5 of 24 hours").toBe("0.0625");
  });
});
