// Cells that cannot be read: each kind of problem once, with its exact cell.
import { describe, expect, it } from "vitest";
import { askTable } from "../functions/ask";
import { problemRows, problemsOf } from "./problemsOf";

const NONE = (rows: string) => [` : : No problems in ${rows}.`];

describe("DEVREL_CHECK names the cell that cannot be read", () => {
  it("in Activities", () => {
    const grid = [
      ["", "", "", "", ""],
      ["Cost", "Date", "Activity", "DRQL status", "DRQL", "Mood"],
      [10, "03/04/2025", "Talk", "", "", ""],
      ["1,200", "4Q20", "Talk", "", "", ""],
      [-5, "2025-01-01", "Talk", "", "", ""],
      ["a lot", "soon", "#N/A", "", "", "#REF!"],
      ["", 45849, "Talk", "Perhaps", "Candidate", ""],
      ["", "", "", "", "", ""],
      [new Date("2025-01-01"), "2025-01-01", "Talk", "Passed", "", ""],
      ["", "", "Talk", "", "", ""],
      ["", "2025-01-01", "", "", "", "sunny"],
      ["", "", "", "", "", "sunny"],
    ];
    expect(problemsOf("Activities", grid)).toEqual([
      "3 Date: 03/04/2025: “03/04/2025” is text that could be 2025-04-03 or 2025-03-04.",
      "4 Cost: 1,200: “1,200” is text that could be 1200 or 1.2.",
      "4 Date: 4Q20: “4Q20” names a period, not a day.",
      "5 Cost: -5: -5 is below zero.",
      "6 Cost: a lot: “a lot” is not a number.",
      "6 Date: soon: “soon” is not a date.",
      "6 Activity: #N/A: The cell shows the error #N/A.",
      "6 Mood: #REF!: The cell shows the error #REF!.",
      "7 Date: 45849: The cell holds the number 45849, not a date.",
      "7 DRQL status: Perhaps: “Perhaps” is not one of the choices, so this lead counts in Total only.",
      "9 Cost: 2025-01-01: The cell holds a date where a number belongs.",
      "9 DRQL status: Passed: There is a DRQL status but no DRQL, so this is not counted as a lead.",
      "10 Date: : Date is empty, so this row is not counted.",
      "11 Activity: : Activity is empty, so this row is not counted.",
      "12 Date: : Date is empty, so this row is not counted.",
      "12 Activity: : Activity is empty, so this row is not counted.",
    ]);
  });

  it("in the headers that the team chose", () => {
    const grid = [
      ["When", "What"],
      ["soon", ""],
    ];
    expect(problemRows("Activities", grid).map(([, column]) => column)).toEqual(["When", "What"]);
  });

  it("in yes/no columns and those with choices", () => {
    expect(
      problemsOf(
        "Contacts",
        "Contact | Partner | Internal | NPS\nann | maybe | #REF! | 11\nbob | x | 0 | 10\ncid | | | -1\n | yes | |",
      ),
    ).toEqual([
      "2 Partner: maybe: “maybe” is neither yes nor no.",
      "2 Internal: #REF!: The cell shows the error #REF!.",
      "2 NPS: 11: 11 is outside the scale from 0 to 10.",
      "4 NPS: -1: -1 is below zero.",
      "5 Contact: : Contact is empty, so this row is not counted.",
    ]);
    expect(
      problemsOf(
        "Audit",
        "Date | Model | Practice | Answer | Target\n2025-01-01 | Portl | portal.blog | Sometimes | Maybe\n2025-01-01 | Needs | | #N/A |",
      ).map((problem) => problem.split(": ", 2).join(" ")),
    ).toEqual(["2 Model Portl", "2 Answer Sometimes", "2 Target Maybe", "3 Practice ", "3 Answer #N/A"]);
    expect(
      problemsOf(
        "Journey",
        "Activity | By | Reach | Purpose | Need | Weight\nTalk | Us | 1:2 | Fun | Food | heavy",
      ).map((problem) => problem.split(":", 1)[0]),
    ).toEqual(["2 By", "2 Reach", "2 Purpose", "2 Need", "2 Weight"]);
  });

  it("and says of each how to mend it, in a sentence", () => {
    const rows = problemRows(
      "Activities",
      "Date | Activity | Cost | DRQL status\nsoon | | a lot | Perhaps\n03/04/2025 | Talk | -1 | Passed",
    );
    expect(rows).toHaveLength(8);
    for (const row of rows) expect(row[4]).toMatch(/^[A-Z].{10,}\.$/);
    expect(rows[3]?.[4]).toBe("Type Identified, Passed, Accepted, Declined or Acted on.");
  });
});

describe("A clean tab has no problems", () => {
  it.each([
    [
      "Activities",
      "Date | Activity | Contact | DRQL | DRQL status\n2025-01-01 | Talk | ann | Candidate | Passed\n2025-01-02 | Talk | | |",
      "2 rows",
    ],
    [
      "Events",
      "Event | Start | End | Online\nDevConf | 2025-01-01 | 2025-01-01 | yes\nDevConf | 2025-02-01 | | no",
      "2 rows",
    ],
    ["Contacts", "Contact | Name | Company\nann@x.example | Ann | X\nbob@x.example | Bob | X", "2 rows"],
    ["Journey", "Activity | Stage\nTalk | Awareness\nWalk | Try", "2 rows"],
    ["DRQL kinds", "Kind | Team\nTester | Product", "1 row"],
    ["Audit", "Date | Model | Practice | Answer", "0 rows"],
    [
      "KPIs",
      "Stage | KPI | Value | Target | Baseline\nTry | Visits | -1 | 3 | 2\ntry | Trials | 1 | |",
      "2 rows",
    ],
  ])("%s", (table, tab, rows) => expect(problemsOf(table, tab)).toEqual(NONE(rows)));

  it("also with blank rows in it, which are not counted", () => {
    const grid = [
      ["Date", "Activity"],
      ["", ""],
      ["2025-01-01", "Talk"],
      ["", " "],
      ["2025-01-02", "Talk"],
      ...Array(1000).fill(["", ""]),
    ];
    expect(problemsOf("Activities", grid)).toEqual(NONE("2 rows"));
  });
});

describe("Twenty thousand problems", () => {
  it("are listed in seconds, in the order of the rows", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [`soon ${index}`, "Talk", "a lot"]);
    const begin = performance.now();
    const problems = problemRows("Activities", [["Date", "Activity", "Cost"], ...rows]);
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(problems).toHaveLength(20_000);
    expect(problems.map(([row]) => Number(row))).toEqual(
      Array.from({ length: 20_000 }, (_, index) => 2 + (index >> 1)),
    );
  });
});

describe("A cell that Sheets made a date or a time of", () => {
  const time = (hours: number, minutes: number) => new Date(Date.UTC(1899, 11, 30, hours, minutes));

  it("is no day where it shows a time only", () => {
    const tab = [
      ["Date", "Activity"],
      [time(13, 37), "Talk"],
      [time(9, 0), "Talk"],
      ["2025-01-01", "Talk"],
    ];
    expect(problemsOf("Activities", tab)).toEqual([
      "2 Date: 1899-12-30 13:37: The cell holds a time without a day.",
      "3 Date: 1899-12-30 09:00: The cell holds a time without a day.",
    ]);
    const activities = [
      ["Date", "Activity", "Contact"],
      [time(13, 37), "Conference talk", "ann"],
      [time(13, 38), "Conference talk", "ann"],
      ["2025-01-01", "Conference talk", "ann"],
    ];
    expect(
      askTable("DEVREL_COHORTS", [activities])
        .slice(1)
        .map(([month]) => month),
    ).toEqual(["2025-01"]);
  });

  it("is neither yes nor no, and says so in plain words", () => {
    expect(
      problemsOf("Contacts", [
        ["Contact", "Internal"],
        ["ann", new Date("2025-01-01")],
      ]),
    ).toEqual(["2 Internal: 2025-01-01: The cell holds a date or a time where yes or no belongs."]);
  });

  it("is the reach 1:1 where it was typed as that, and 11 is not", () => {
    const tab = [
      ["Activity", "Reach"],
      ["Call", time(1, 1)],
      ["Chat", time(1, 2)],
      ["Mail", 11],
    ];
    expect(problemsOf("Journey", tab)).toEqual([
      "3 Reach: 1899-12-30 01:02: The cell holds a date or a time where 1:1, 1:few, 1:few:many or 1:many belongs.",
      "4 Reach: 11: “11” is not one of the choices, so it counts as empty.",
    ]);
  });
});
