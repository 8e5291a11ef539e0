/** DEVREL_RETENTION by hand and against published examples. */
import { describe, expect, it } from "vitest";
import { cellsOf } from "../../src/retention/cohortShares";
import { askTable, lines, refusal } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

const DAY = 86_400_000;
const HEADER = ["Date", "Activity", "Contact"];
const JUNE_10 = Date.UTC(2020, 5, 10);

/** A row for each day, counted from 10 June 2020, on which somebody did something. */
const rowsOf = (days: Record<string, readonly number[]>, activity = "Visited booth") =>
  Object.entries(days).flatMap(([person, all]) =>
    all.map((day) => [new Date(JUNE_10 + day * DAY), activity, person]),
  );
const ask = (rows: unknown[][], options = "", journey: unknown = "", contacts: unknown = "") =>
  askTable("DEVREL_RETENTION", [[HEADER, ...rows], journey, contacts, options]);

describe("Published examples", () => {
  it("PostHog, test_retention_query_runner.py, test_day_interval: recurring retention by day, counts as shares", () => {
    const contacts = tableGrid("Contact | Also known as\nperson1 | alias1\nperson2 |");
    const rows = rowsOf({ person1: [0, 1, 2, 5, 6], alias1: [5], person2: [1, 2, 3, 6] });
    const table = ask(rows, "period=day; kind=recurring; as of=2020-06-20", "", contacts);
    const counts = [
      [1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0],
      [2, 2, 1, 0, 1, 2, 0, 0, 0, 0],
      [2, 1, 0, 1, 2, 0, 0, 0, 0],
      [1, 0, 0, 1, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
      [1, 1, 0, 0, 0, 0],
      [2, 0, 0, 0, 0],
    ];
    // The published table goes on with empty days to the last; ours ends with the last cohort.
    const shown = counts.map((row) =>
      row.map((count) => (row[0] === 0 ? "" : String(Math.round((count / row[0]!) * 1e4) / 1e4))),
    );
    expect(table.slice(1, -1).map(([, , ...shares]) => shares)).toEqual(
      shown.map((row) => [...row, ...Array(11 - row.length).fill("")]),
    );
    expect(table.slice(1, -1).map(([day, contacts]) => [day, Number(contacts)])).toEqual(
      counts.map(([size], day) => [`2020-06-${10 + day}`, size]),
    );
    expect(table[0]!.slice(0, 4)).toEqual(["Cohort", "Contacts", "Period 0", "Period 1"]);
  });

  it("Amplitude, retention-analysis-calculation.md: 6,594 of 9,644 on day 3, 6,633 on or after it", () => {
    const people = Array.from({ length: 9644 }, (_, person) => `p${person}`);
    const days = (person: number) => (person < 6594 ? [0, 3] : person < 6633 ? [0, 5] : [0]);
    const rows = rowsOf(Object.fromEntries(people.map((id, person) => [id, days(person)])));
    const day3 = (counts: string) => ask(rows, `period=day; counts=${counts}`)[1]![5];
    expect([day3("on"), day3("on or after")]).toEqual(["0.6837", "0.6878"]);
  });

  it("the same, all users: 55,752 of 137,586 (a sixth of each); a cohort that has not had the time is in neither number", () => {
    const early = Object.fromEntries(
      Array.from({ length: 22_931 }, (_, person) => [`p${person}`, person < 9292 ? [0, 3] : [0]]),
    );
    const late = Object.fromEntries(Array.from({ length: 500 }, (_, person) => [`late${person}`, [3]]));
    const all = ask(rowsOf({ ...early, ...late }), "period=day").at(-1)!;
    expect(all).toEqual(["All", "23431", "1", "0", "0", "0.4052"]);
  });
});

describe("DEVREL_RETENTION by hand", () => {
  /** Ann comes in January, February and April, Bob in January and March, Cid in March; the talk is the team's own doing. */
  const rows = tableGrid(`
    2025-01-05 | Asked question  | Ann
    2025-01-20 | Attended meetup | Bob
    2025-02-03 | Asked question  | Ann
    2025-02-20 | Conference talk | Bob
    2025-03-09 | First app       | Bob
    2025-03-31 | Attended meetup | Cid
    2025-04-10 | First app       | Ann`);

  it("the share that came again so many months later; the running month is blank, and All counts only who had the time", () => {
    expect(ask(rows)).toEqual(
      lines(`
        Cohort  | Contacts | Period 0 | Period 1 | Period 2 | Period 3
        2025-01 | 2        | 1        | 0.5      | 0.5      |
        2025-02 | 0        |          |          |          |
        2025-03 | 1        | 1        |          |          |
        All     | 3        | 1        | 0.5      | 0.5      |`),
    );
  });

  it("a period is over on its last day, not before", () => {
    const april = (asOf: string) => ask(rows, `as of=${asOf}`)[1]!.at(-1);
    expect([april("2025-04-29"), april("2025-04-30")]).toEqual(["", "0.5"]);
    expect(ask(rows, "as of=2025-05-31").at(-1)).toEqual(["All", "3", "1", "0.3333", "0.3333", "0.5", "0"]);
  });

  it("on or after counts who came in that month or any later one", () => {
    expect(ask(rows, "counts=on or after; as of=2025-04-30").slice(1)).toEqual(
      lines(`
        2025-01 | 2 | 1 | 1 | 1 | 0.5
        2025-02 | 0 |   |   |   |
        2025-03 | 1 | 1 | 0 |   |
        All     | 3 | 1 | 0.6667 | 1 | 0.5`),
    );
  });

  it("what happened after as of is not known yet", () => {
    expect(ask(rows, "as of=2025-02-28")).toEqual(
      lines(`
        Cohort  | Contacts | Period 0 | Period 1
        2025-01 | 2        | 1        | 0.5
        All     | 2        | 1        | 0.5`),
    );
    // Cid comes on the very next day.
    expect(ask(rows, "as of=2025-03-30").slice(1)).toEqual(
      lines(`
        2025-01 | 2 | 1 | 0.5 |
        All     | 2 | 1 | 0.5 |`),
    );
    // Bob comes back on the very next day.
    expect(ask(rows, "counts=on or after; as of=2025-03-08").slice(1)).toEqual(
      lines(`
        2025-01 | 2 | 1 | 0.5 |
        All     | 2 | 1 | 0.5 |`),
    );
  });

  it("what a contact did before it began is no return", () => {
    const early = tableGrid(`
      2025-01-05 | Asked question | Ann
      2025-02-03 | First app      | Ann
      2025-03-09 | Asked question | Ann`);
    expect(ask(early, "start=First app; as of=2025-03-31").slice(1)).toEqual(
      lines(`
        2025-02 | 1 | 1 | 1
        All     | 1 | 1 | 1`),
    );
  });

  it("room is asked for all the shares that cohorts can have: from the first to the last of them, each up to the last period", () => {
    // Of ten periods cohorts in the fourth, the fifth and the sixth, with up to seven shares each.
    expect(cellsOf([5, 3], 10)).toBe(3 * 7);
  });

  it("recurring puts a contact into the cohort of every month in which it came", () => {
    expect(ask(rows, "kind=recurring; as of=2025-04-30").map((row) => row.slice(0, 5))).toEqual(
      lines(`
        Cohort  | Contacts | Period 0 | Period 1 | Period 2
        2025-01 | 2        | 1        | 0.5      | 0.5
        2025-02 | 1        | 1        | 0        | 1
        2025-03 | 2        | 1        | 0        |
        2025-04 | 1        | 1        |          |
        All     | 6        | 1        | 0.2      | 0.6667`),
    );
  });

  it("start and return name an activity, else a stage, also one of the team's activities", () => {
    expect(ask(rows, "start=Attended meetup; return=Adoption; as of=2025-04-30")).toEqual(
      lines(`
        Cohort  | Contacts | Period 0 | Period 1 | Period 2 | Period 3
        2025-01 | 1        | 1        | 0        | 1        | 0
        2025-02 | 0        |          |          |          |
        2025-03 | 1        | 1        | 0        |          |
        All     | 2        | 1        | 0        | 1        | 0`),
    );
    expect(ask(rows, "start=conference TALK")[1]!.slice(0, 4)).toEqual(["2025-02", "1", "1", "1"]);
    expect(ask(rows, "start=Went live")).toEqual([["Cohort", "Contacts", "Period 0"]]);
  });

  it("from and to choose cohorts; a contact's first start is the first of all, whatever they say", () => {
    expect(ask(rows, "from=2025-02-01").map((row) => row.slice(0, 3))).toEqual(
      lines(`
        Cohort  | Contacts | Period 0
        2025-03 | 1        | 1
        All     | 1        | 1`),
    );
    expect(ask(rows, "kind=recurring; from=2025-02-01; to=2025-02-28").at(-1)).toEqual([
      "All",
      "1",
      "1",
      "0",
      "",
    ]);
  });

  it("quarters of a year that starts in February", () => {
    expect(ask(rows, "period=quarter; year starts=February; as of=2025-04-30").slice(1)).toEqual(
      lines(`
        2024/25 Q4 | 2 | 1 | 1
        2025/26 Q1 | 1 | 1 |
        All        | 3 | 1 | 1`),
    );
  });

  it("a milestone of Contacts counts, colleagues do not, and companies may take the place of people", () => {
    const contacts = tableGrid(`
      Contact | Company | Internal | First app
      Ann     | Acme    |          |
      Bob     | Acme    |          | 2025-02-10
      Cid     | Birch   | TRUE     |`);
    expect(ask(rows, "", "", contacts).slice(1, -1)).toEqual(lines("2025-01 | 2 | 1 | 1 | 0.5 |"));
    expect(ask(rows, "unit=Company", "", contacts).slice(1, -1)).toEqual(lines("2025-01 | 1 | 1 | 1 | 1 |"));
  });

  it("only the header where nobody began", () => {
    expect(ask(tableGrid("2025-02-20 | Conference talk | Bob"))).toEqual([
      ["Cohort", "Contacts", "Period 0"],
    ]);
  });
});

describe("DEVREL_RETENTION says what is wrong", () => {
  it.each([
    [
      "start=Atended meetup",
      "The option start names “Atended meetup”, which is not known. Did you mean Attended meetup?",
    ],
    ["return=Nowhere", "The option return names “Nowhere”, which is not known. Choose from: "],
    ["kind=second", "The option kind is “second”, but it should be first or recurring."],
    ["from=2025-02-01; to=2025-01-01", "The option from (2025-02-01) is later than to (2025-01-01)."],
    [
      "period=day; as of=2030-01-01",
      "The starts are dated from 2025-01-01 to 2030-01-01, which is more than 600 days. Mend the odd date, or narrow it with from and to.",
    ],
  ])("%s", (options, sentence) => {
    const rows = [[new Date("2025-01-01"), "Attended meetup", "Ann"]];
    expect(refusal("DEVREL_RETENTION", [[HEADER, ...rows], "", "", options])).toContain(sentence);
  });

  it.each(["DEVREL_RETENTION", "DEVREL_LIFECYCLE"])("%s needs a Contact column", (name) => {
    expect(refusal(name, [tableGrid("Date | Activity\n2025-01-01 | First app")])).toMatch(
      /^Activities needs a column headed “Contact”/,
    );
  });
});
