/** DEVREL_LIFECYCLE by hand and against a published example. */
import { describe, expect, it } from "vitest";
import { askTable, lines } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

const HEADER = ["Date", "Activity", "Contact"];
const ask = (rows: unknown[][], options = "", contacts: unknown = "") =>
  askTable("DEVREL_LIFECYCLE", [[HEADER, ...rows], "", contacts, options]);

describe("Published examples", () => {
  /** One organisation, first seen on the 9th; two of its people take turns. */
  const days = [9, 11, 12, 13, 15, 17, 18, 19];
  const rows = days.map((day) => [
    new Date(Date.UTC(2020, 0, day)),
    "Visited booth",
    day % 2 ? "one" : "two",
  ]);
  const contacts = tableGrid("Contact | Company\none | Acme\ntwo | Acme");
  const table = () => ask(rows, "period=day; unit=Company", contacts).slice(1);

  it("PostHog, test_lifecycle_query_runner.py, test_lifecycle_query_group_0: one organisation by day", () => {
    const lines = table();
    const daysWith = (column: number) =>
      lines.filter((row) => row[column] === "1").map(([day]) => Number(day!.slice(-2)));
    expect([1, 2, 3, 4].map(daysWith)).toEqual([
      [9],
      [12, 13, 18, 19],
      [11, 15, 17],
      // Published as -1 each: here dormant contacts are counted, not subtracted.
      [10, 14, 16],
    ]);
    expect(lines).toHaveLength(11);
  });

  it("Amplitude's Pulse of these sums is 1.33", () => {
    const [fresh, resurrected, dormant] = [1, 3, 4].map((column) =>
      table().reduce((sum, row) => sum + Number(row[column]), 0),
    );
    expect((fresh! + resurrected!) / dormant!).toBeCloseTo(1.33, 2);
  });
});

describe("DEVREL_LIFECYCLE by hand", () => {
  /** Ann: January, February, April. Bob: January, and a talk of ours in February, which is not his doing. Cid: March. */
  const rows = tableGrid(`
    2025-01-05 | Asked question  | Ann
    2025-01-20 | Attended meetup | Bob
    2025-02-03 | Asked question  | Ann
    2025-02-20 | Conference talk | Bob
    2025-03-09 | First app       | Cid
    2025-04-10 | First app       | Ann`);

  it("new, returning, resurrected and dormant; what is not over has no dormant ones yet", () => {
    expect(ask(rows)).toEqual(
      lines(`
        Month   | New | Returning | Resurrected | Dormant | Pulse
        2025-01 | 2   | 0         | 0           | 0       |
        2025-02 | 0   | 1         | 0           | 1       | 0
        2025-03 | 1   | 0         | 0           | 1       | 1
        2025-04 | 0   | 0         | 1           |         |`),
    );
    expect(ask(rows, "as of=2025-05-31").slice(-2)).toEqual(
      lines(`
        2025-04 | 0 | 0 | 1 | 1 | 1
        2025-05 | 0 | 0 | 0 | 1 | 0`),
    );
  });

  it("from and to choose the months that are shown, whole ones, and make nobody new", () => {
    expect(ask(rows, "from=2025-02-15; to=2025-03-10").slice(1)).toEqual(
      lines(`
        2025-02 | 0 | 1 | 0 | 1 | 0
        2025-03 | 1 | 0 | 0 | 1 | 1`),
    );
    // Ann's April is behind the last month.
    expect(ask(rows, "to=2025-03-31").slice(1)).toEqual(
      lines(`
        2025-01 | 2 | 0 | 0 | 0 |
        2025-02 | 0 | 1 | 0 | 1 | 0
        2025-03 | 1 | 0 | 0 | 1 | 1`),
    );
    expect(ask(rows, "from=2026-01-01")).toHaveLength(1);
    expect(ask(rows, "to=2024-01-01")).toHaveLength(1);
  });

  it("a long log by day can be looked at a part at a time", () => {
    const years = [["2020-01-01", "First app", "Old"], ...rows.map(([day, ...rest]) => [day, ...rest])];
    expect(ask(years, "period=day; from=2025-04-10").slice(1)).toEqual([
      ["2025-04-10", "0", "0", "1", "0", ""],
    ]);
  });

  it("many contacts of one value take no more room than one", () => {
    const days = Array.from({ length: 1700 }, (_, contact) => [
      new Date(Date.UTC(2024, 0, 1 + (contact % 600))),
      "First app",
      `dev${contact}`,
    ]);
    expect(ask(days, "by=Activity; period=day")).toHaveLength(1 + 600);
  });

  it("Pulse is new and resurrected over dormant", () => {
    // In February Ann, Bob and Cid come for the first time; in March they stay away, Eve is back from January and Dan is new.
    const three = tableGrid(`
      2025-01-01 | First app | Eve
      2025-02-01 | First app | Ann
      2025-02-01 | First app | Bob
      2025-02-01 | First app | Cid
      2025-03-01 | First app | Eve
      2025-03-31 | First app | Dan`);
    expect(ask(three).at(-1)).toEqual(["2025-03", "1", "0", "1", "3", "0.6667"]);
  });

  it("names the column after the period", () => {
    expect(ask(rows, "period=quarter; year starts=April").map((row) => row.slice(0, 4))).toEqual(
      lines(`
        Quarter    | New | Returning | Resurrected
        2024/25 Q4 | 3   | 0         | 0
        2025/26 Q1 | 0   | 1         | 0`),
    );
  });

  it("only the header where the community did nothing", () => {
    expect(ask(tableGrid("2025-02-20 | Conference talk | Bob"))).toHaveLength(1);
  });
});
