/** Dates long after all others: told where they stand, counted, and never what a default ends with. */
import { expect, test } from "vitest";
import { problemsOf } from "../../check/problemsOf";
import { askTable, refusal } from "../../functions/ask";
import { tableGrid } from "../../funnel/grids";

/** Five talks of early 2025, and one of this day. */
const talks = (odd: string) =>
  [
    "Date | Activity | Contact | DRQL",
    "2025-01-10 | Talk | ann | Candidate",
    "2025-01-20 | Talk | bob | Candidate",
    "2025-02-10 | Talk | cat | ",
    "2025-02-20 | SDK release | | ",
    `${odd} | Talk | dan | Candidate`,
    "2025-03-01 | Talk | eve | ",
  ].join("\n");
const JOURNEY =
  "Activity | Stage | By | Need\nTalk | Hear | Team | \nSDK release | Try | Team | Basic enablement";

const told = (odd: string, before: string) =>
  `: ${odd}: “${odd}” is more than a year later than all other dates, the last of which is ${before}. It counts, but no period that ends with the latest date reaches to it.`;

test("an activity of 2027 beside some of early 2025 is told; one of a year later is not", () => {
  expect(problemsOf("Activities", talks("2027-01-15"), JOURNEY)).toEqual([
    `6 Date${told("2027-01-15", "2025-03-01")}`,
  ]);
  expect(problemsOf("Activities", talks("2026-03-02"), JOURNEY)).toEqual([" : : No problems in 6 rows."]);
  expect(problemsOf("Activities", talks("2026-03-03"), JOURNEY)).toHaveLength(1);
});

test("one of 2205 is a year that nobody can have meant, and does not count", () => {
  expect(problemsOf("Activities", talks("2205-01-15"), JOURNEY)).toEqual([
    "6 Date: 2205-01-15: “2205-01-15” is outside the years 1970 to 2100, so it does not count as a date.",
  ]);
});

test("held events and milestones are told as well, planned events are not", () => {
  const events = (status: string) =>
    `Event | Start | Status\nA | 2025-01-01 | \nB | 2025-01-02 | \nC | 2025-01-03 | \nD | 2025-01-04 | \nE | 2027-06-01 | ${status}`;
  expect(problemsOf("Events", events("Held"))).toEqual([`6 Start${told("2027-06-01", "2025-01-04")}`]);
  expect(problemsOf("Events", events("Planned"))).toEqual([" : : No problems in 5 rows."]);
  const contacts =
    "Contact | Joined | Signed up\nann | 2025-01-01 | 2025-01-02\nbob | 2025-02-01 | \ncat | 2025-02-02 | 2052-02-03";
  expect(problemsOf("Contacts", contacts)).toEqual([`4 Signed up${told("2052-02-03", "2025-02-02")}`]);
});

test.each(["2027-01-15", "2099-01-15", "2205-01-15"])(
  "observed maturity and effort look back from the others, not from %s",
  (odd) => {
    const observed = askTable("DEVREL_MATURITY_OBSERVED", [tableGrid(talks(odd)), tableGrid(JOURNEY)]);
    expect(observed.find(([practice]) => practice === "advocacy.tools")?.[3]).toBe("1");
    const audit = tableGrid("Date | Model | Practice | Answer\n2025-01-01 | Needs | enablement.docs | Yes");
    const needs = askTable("DEVREL_NEEDS", [audit, tableGrid(talks(odd)), tableGrid(JOURNEY)]);
    expect(needs.find(([need]) => need === "Basic enablement")?.[4]).not.toBe("");
  },
);

test("cohorts and leads list the periods of the others, unless from or to ask for the odd one", () => {
  const activities = tableGrid(talks("2099-01-15"));
  const cohorts = (options: string) =>
    askTable("DEVREL_COHORTS", [activities, tableGrid(JOURNEY), "", `period=year; ${options}`]).slice(1);
  expect(cohorts("").map(([year, contacts]) => `${year}: ${contacts}`)).toEqual(["2025: 4"]);
  expect(cohorts("to=2099-12-31")).toHaveLength(75);
  expect(cohorts("from=2099-01-01").map(([year, contacts]) => `${year}: ${contacts}`)).toEqual(["2099: 1"]);
  const leads = (options: string) => askTable("DEVREL_DRQL", [activities, "", options]);
  const byMonth = leads("period=month; by=Kind");
  expect([byMonth[0], byMonth.at(-1)]).toEqual([
    ["Kind", "2025-01", "Total"],
    ["Total", "2", "3"],
  ]);
  expect(refusal("DEVREL_DRQL", [activities, "", "period=month; to=2099-12-31"])).toContain(
    "more than 600 months",
  );
});

test("a cohort is complete by the latest date of the others", () => {
  const ask = (options: string) =>
    askTable("DEVREL_COHORTS", [tableGrid(talks("2027-01-15")), tableGrid(JOURNEY), "", options]).slice(1);
  expect(ask("window=28").map((row) => `${row[0]} ${row.at(-1)}`)).toEqual([
    "2025-01 Yes",
    "2025-02 No",
    "2025-03 No",
  ]);
});
