/** DEVREL_MIX by hand, and against the slow oracle on random workbooks. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resultOf } from "../../src/app/callFunction";
import { mixOf } from "../../src/mix/mix";
import { zone } from "../../src/reading/zone";
import { workbookModel } from "../../src/workbook/workbookModel";
import { tabs } from "../community/randomTabs";
import { ask, askTable, lines, refusal } from "../functions/ask";
import { randomRuns } from "../functions/randomCases";
import { tableGrid } from "../funnel/grids";
import { mixOracle } from "./mixOracle";

const ACTIVITIES = tableGrid(`
  Date       | Activity        | Owner        | Worked with        | Channel
  2025-01-10 | Conference talk | Grace        |                    | Stage
  2025-01-20 | Blog post       | grace        | Marketing          |
  2025-02-01 | Demo            | Sam          | Sales; Product     |
  2025-02-11 | User interview  | Grace; Sam   | Product            |
  2025-03-03 | Webinar         |              | n/a                |
  2025-03-04 | First app       | Grace        | Sales              |
  2025-03-05 | Knitting        | Grace        | Sales              |
  soon       | Webinar         | Grace        | Sales              |`);
const mix = (options = "", tab: unknown = ACTIVITIES) => askTable("DEVREL_MIX", [tab, "", options]);

describe("DEVREL_MIX", () => {
  it("shares the team's activities out among the purposes, beside the survey of 2019 (32, 33, 13, 9, 13 %)", () => {
    expect(mix()).toEqual(
      lines(`
        Purpose    | Activities | Share | Survey 2019
        Awareness  | 2          | 0.4   | 0.32
        Engagement | 1          | 0.2   | 0.33
        Sales      | 1          | 0.2   | 0.13
        Feedback   | 1          | 0.2   | 0.09
        Other      | 0          | 0     | 0.13`),
    );
  });

  it("by department worked with: several in a cell share equally, one row for none, last", () => {
    expect(mix("by=Worked with")).toEqual(
      lines(`
        Worked with | Activities | Share
        Product     | 1.5        | 0.3
        Marketing   | 1          | 0.2
        Sales       | 0.5        | 0.1
        (none)      | 2          | 0.4`),
    );
  });

  it("by owner, however the name is written; what developers did is nobody's work", () => {
    expect(mix("by=Owner")).toEqual(
      lines(`
        Owner  | Activities | Share
        Grace  | 2.5        | 0.5
        Sam    | 1.5        | 0.3
        (none) | 1          | 0.2`),
    );
  });

  it("by reach and by need, in their order, all of them", () => {
    expect(mix("by=reach").map((row) => row.slice(0, 2))).toEqual(
      lines("Reach | Activities\n1:1 | 1\n1:few | 1\n1:few:many | 0\n1:many | 3"),
    );
    expect(mix("by=Need").slice(1)).toEqual(
      lines(`
        Basic enablement    | 0 | 0
        Community           | 0 | 0
        Education           | 1 | 0.2
        Expanded enablement | 1 | 0.2
        In person           | 1 | 0.2
        (none)              | 2 | 0.4`),
    );
  });

  it("with a period, the shares in each one that there is, blank where the team did nothing", () => {
    const without = ACTIVITIES.filter(([, activity]) => activity !== "Demo" && activity !== "User interview");
    expect(mix("by=Owner; period=month", without)).toEqual(
      lines(`
        Owner  | Activities | 2025-01 | 2025-02 | 2025-03 | Share
        Grace  | 2          | 1       |         | 0       | 0.6667
        (none) | 1          | 0       |         | 1       | 0.3333`),
    );
    expect(mix("period=year; year starts=February")[0]?.slice(2, 4)).toEqual(["2024/25", "2025/26"]);
  });

  it("shows activities instead of shares: one with several departments counts under each, once in the total", () => {
    expect(mix("by=Worked with; period=month; show=activities")).toEqual(
      lines(`
        Worked with | Activities | 2025-01 | 2025-02 | 2025-03 | Share
        Product     | 2          | 0       | 2       | 0       | 0.4
        Marketing   | 1          | 1       | 0       | 0       | 0.2
        Sales       | 1          | 0       | 1       | 0       | 0.2
        (none)      | 2          | 1       | 0       | 1       | 0.4
        Total       | 5          | 2       | 2       | 1       | 1`),
    );
    expect(mix("show=activities").at(-1)).toEqual(["Total", "5", "1", ""]);
  });

  it("holds parts of activities and shares, or whole numbers of activities", () => {
    const held = (options: string) =>
      resultOf("DEVREL_MIX", [ACTIVITIES, "", `by=Owner; period=year; ${options}`], {
        timeZone: () => "Etc/UTC",
      }).holds;
    expect(held("show=shares")).toEqual(["text", "score", "rate", "rate"]);
    expect(held("show=activities")).toEqual(["text", "count", "count", "rate"]);
  });

  it("shows of several spellings the first in the alphabet, in whichever order; a comma is part of a name", () => {
    const owners = (...cells: string[]) =>
      mix("by=Owner", [
        ["Date", "Activity", "Owner"],
        ...cells.map((cell) => ["2025-01-01", "Webinar", cell]),
      ])
        .slice(1)
        .map((row) => row.slice(0, 2));
    const once = lines("Grace | 1.5\nSam, Jr. | 0.5");
    expect(owners("Grace", "grace; Sam, Jr.")).toEqual(once);
    expect(owners("grace; Sam, Jr.", "Grace")).toEqual(once);
  });

  it("marks the row of those that say nothing, and no other", () => {
    const log = workbookModel({ Activities: ACTIVITIES }, zone("Etc/UTC")).log();
    const options = { by: "Owner", show: "shares", "year starts": "January" } as const;
    const { rows, total } = mixOf(log, { ...options, period: undefined, from: undefined, to: undefined });
    expect(rows.map(({ group, isNone }) => [group, isNone])).toEqual([
      ["Grace", false],
      ["Sam", false],
      ["(none)", true],
    ]);
    expect(total.isNone).toBe(false);
  });

  it("of more than 600 days there is a sentence that names the first and the last", () => {
    const tab = tableGrid("Date | Activity\n2020-01-01 | Webinar\n2025-01-01 | Webinar");
    expect(refusal("DEVREL_MIX", [tab, "", "period=day"])).toBe(
      "The activities are dated from 2020-01-01 to 2025-01-01, which is more than 600 days. Mend the odd date, or narrow it with from and to.",
    );
  });

  it("takes only activities from and to those days", () => {
    expect(
      mix("from=2025-01-20; to=2025-02-01")
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(["1", "0", "1", "0", "0"]);
  });

  it("has no shares where the team did nothing", () => {
    const tab = tableGrid("Date | Activity\n2025-01-01 | First app");
    expect(mix("", tab)[1]).toEqual(["Awareness", "0", "", "0.32"]);
    expect(mix("by=Activity", tab)).toEqual([["Activity", "Activities", "Share"]]);
  });

  it("keeps its own label for none apart from a value of that name", () => {
    const tab = tableGrid("Date | Activity | Owner\n2025-01-01 | Webinar | (none)\n2025-01-01 | Webinar |");
    expect(
      mix("by=Owner", tab)
        .slice(1)
        .map(([owner]) => owner),
    ).toEqual(["(none)", "(no value)"]);
  });

  it("says so where a column is not there", () => {
    expect(refusal("DEVREL_MIX", [ACTIVITIES, "", "by=Mood"])).toBe(
      "There is no column headed “Mood”. Choose one of: Date, Activity, Owner, Worked with, Channel.",
    );
  });
});

it("agrees with the oracle on random workbooks, and its shares sum to 1", () => {
  const by = fc.constantFrom("Purpose", "Reach", "Need", "Owner", "Worked with");
  fc.assert(
    fc.property(tabs, by, (workbook, column) => {
      const table = ask("DEVREL_MIX", [
        workbook.activities,
        workbook.journey,
        `by=${column}; period=month`,
      ]) as unknown[][];
      const header = table[0]!.map(String);
      const { mix: expected, sum } = mixOracle(workbook, column);
      const found = new Map(table.slice(1).map((row) => [String(row[0]).toLowerCase(), row]));
      for (const [name, row] of found) {
        expect(row[1]).toBeCloseTo(expected.get(name) ?? 0, 9);
        const share = row[header.indexOf("Share")];
        if (sum === 0) expect(share).toBe("");
        else expect(share).toBeCloseTo((expected.get(name) ?? 0) / sum, 9);
        for (const [at, title] of header.entries()) {
          const [, year, month] = /^(\d{4})-(\d\d)$/.exec(title) ?? [];
          if (!year) continue;
          const inMonth = mixOracle(workbook, column, Number(year) * 12 + Number(month) - 1);
          if (inMonth.sum === 0) expect(row[at]).toBe("");
          else expect(row[at]).toBeCloseTo((inMonth.mix.get(name) ?? 0) / inMonth.sum, 9);
        }
      }
      expect([...expected.keys()].filter((name) => !found.has(name))).toEqual([]);
      const shares = [...found.values()].map((row) => Number(row[header.indexOf("Share")]));
      if (sum > 0) expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(1, 9);
    }),
    randomRuns("The mix against the oracle"),
  );
});

it("agrees with the oracle on numbers of activities, month by month, each once in the total", () => {
  fc.assert(
    fc.property(tabs, fc.constantFrom("Owner", "Worked with", "Need"), (workbook, column) => {
      const options = `by=${column}; period=month; show=activities`;
      const [header, ...rows] = ask("DEVREL_MIX", [
        workbook.activities,
        workbook.journey,
        options,
      ]) as unknown[][];
      const months = header!.slice(2, -1).map((title) => String(title).split("-").map(Number));
      const numbers = months.map(([year, month]) => year! * 12 + month! - 1);
      const all = [undefined, ...numbers].map((month) => mixOracle(workbook, column, month, true));
      const total = rows.pop()!;
      expect(total.slice(0, -1)).toEqual(["Total", ...all.map(({ sum }) => sum)]);
      for (const [name, ...counts] of rows)
        expect(counts.slice(0, -1)).toEqual(all.map(({ mix }) => mix.get(String(name).toLowerCase()) ?? 0));
    }),
    randomRuns("Numbers of activities against the oracle"),
  );
});
