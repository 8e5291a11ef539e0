// Reporting periods by hand: which days each has, and which days it is compared with.
import { describe, expect, it } from "vitest";
import { daysText, periodsUpTo } from "../../src/pages/periodPair";
import type { ReportingPeriodName } from "../../src/pages/source";

const local = (text: string) => Date.parse(`${text}Z`);
const periods = (to: string, name: ReportingPeriodName, baseline?: string) => {
  const { now, before } = periodsUpTo(local(`${to}T00:00`), name, baseline ? local(baseline) : undefined);
  return [daysText(now), daysText(before)];
};

describe("a reporting period", () => {
  it.each([
    ["This month", "2025-12-19", "2025-12-01 to 2025-12-19", "2025-11-01 to 2025-11-19"],
    ["This month", "2025-03-30", "2025-03-01 to 2025-03-30", "2025-02-01 to 2025-02-28"],
    ["This month", "2025-02-28", "2025-02-01 to 2025-02-28", "2025-01-01 to 2025-01-31"],
    ["This month", "2025-01-01", "2025-01-01 to 2025-01-01", "2024-12-01 to 2024-12-01"],
    ["This quarter", "2025-05-10", "2025-04-01 to 2025-05-10", "2025-01-01 to 2025-02-09"],
    ["This quarter", "2025-03-31", "2025-01-01 to 2025-03-31", "2024-10-01 to 2024-12-31"],
    ["Last 90 days", "2025-12-19", "2025-09-21 to 2025-12-19", "2025-06-23 to 2025-09-20"],
  ] as const)("%s, up to %s: %s, after %s", (name, to, now, before) => {
    expect(periods(to, name)).toEqual([now, before]);
  });

  it.each([
    ["This quarter", "April", "2025-05-10", "2025-04-01 to 2025-05-10", "2025-01-01 to 2025-02-09"],
    ["This quarter", "February", "2025-04-30", "2025-02-01 to 2025-04-30", "2024-11-01 to 2025-01-31"],
    ["This year", "January", "2025-03-10", "2025-01-01 to 2025-03-10", "2024-01-01 to 2024-03-09"],
    ["This year", "April", "2025-03-31", "2024-04-01 to 2025-03-31", "2023-04-01 to 2024-03-31"],
    ["This month", "April", "2025-03-10", "2025-03-01 to 2025-03-10", "2025-02-01 to 2025-02-10"],
  ] as const)("%s of a year that starts in %s, up to %s: %s, after %s", (name, month, to, now, before) => {
    const pair = periodsUpTo(local(`${to}T00:00`), name, undefined, month);
    expect([daysText(pair.now), daysText(pair.before)]).toEqual([now, before]);
  });

  it("since the baseline begins on its day and is compared with as many days before", () => {
    expect(periods("2025-12-10", "Since baseline", "2025-12-01T09:30")).toEqual([
      "2025-12-01 to 2025-12-10",
      "2025-11-21 to 2025-11-30",
    ]);
  });

  it("is one day where the baseline is later than the latest activity, and 90 days where there is none", () => {
    expect(periods("2025-12-10", "Since baseline", "2025-12-24T09:30")[0]).toBe("2025-12-10 to 2025-12-10");
    expect(periods("2025-12-10", "Since baseline")).toEqual(periods("2025-12-10", "Last 90 days"));
  });
});
