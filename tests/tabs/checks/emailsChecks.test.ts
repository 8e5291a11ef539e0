/** What CHECK finds in Emails. */
import { expect, it } from "vitest";
import { problemsOf } from "../../check/problemsOf";

const HEADER = "Sent | Subject | Delivered | Campaign | Opened | Clicked | Unsubscribed";

it("finds more people than an e-mail reached, dates and numbers that cannot be read, and rows entered twice", () => {
  expect(
    problemsOf(
      "Emails",
      `${HEADER}
       2025-03-03 | Hello | 100 | News | 120 | 100 | 101
       2025-03-04 | Hello | many | News | 1 | 1 | 1
       4Q25       | Hello | 100 | News | 1 | 1 | 1
       2025-03-05 |       | 100 | News | 1 | 1 | 1
       2025-03-06 | Bye   | -5  | News |   |   |
       2025-03-07 | Hi    | 9   | News | 1 | 1 | 1
       2025-03-07 | Hi    | 9   | News | 1 | 1 | 1`,
    ).map((problem) => problem.replace(/(\.).*/, "$1")),
  ).toEqual([
    "2 Opened: 120: Opened is 120, more than the 100 delivered, so this e-mail is left out of that rate.",
    "2 Unsubscribed: 101: Unsubscribed is 101, more than the 100 delivered, so this e-mail is left out of that rate.",
    "3 Delivered: many: “many” is not a number.",
    "4 Sent: 4Q25: “4Q25” names a period, not a day.",
    "5 Subject: : Subject is empty, so this row is not counted.",
    "6 Delivered: -5: -5 is below zero.",
    "8 Sent: 2025-03-07: This row says the same as row 7, cell for cell.",
  ]);
});

it("finds a campaign that looks mistyped and a date long after all others", () => {
  const rows = Array.from(
    { length: 6 },
    (_, row) => `2025-03-0${row + 1} | S${row} | 100 | Newsletter | 1 | 1 | 1`,
  );
  const found = problemsOf(
    "Emails",
    [HEADER, ...rows, "2029-03-07 | Late | 100 | Newslettre | 1 | 1 | 1"].join("\n"),
  );
  expect(found.map((problem) => problem.slice(0, 30))).toEqual([
    expect.stringMatching(/^8 Sent: 2029-03-07/),
    expect.stringMatching(/^8 Campaign: Newslettre/),
  ]);
});
