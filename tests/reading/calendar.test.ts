// Weeks, months, quarters and years: where each begins and what it is called.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DAY,
  dateText,
  dayExists,
  daysBetween,
  HOUR,
  isBefore,
  isInCalendar,
  isWholeDay,
  MONTHS,
  nextPeriod,
  PERIODS,
  type Period,
  periodName,
  startOf,
  startOfDay,
  startOfPeriod,
  WEEKDAYS,
  weekdayOf,
} from "../../src/reading/calendar";

const at = (day: string) => Date.parse(`${day.includes("T") ? day : `${day}T00:00`}Z`);
const nameOf = (day: string, period: Period) => periodName(startOfPeriod(at(day), period), period);

describe("A day is in its period", () => {
  it.each([
    ["2020-12-31", "2020-W53", "a year of 53 weeks: its 31 December is a Thursday"],
    ["2021-01-03", "2020-W53", "the Sunday of that week"],
    ["2021-01-04", "2021-W01", "the Monday after"],
    ["2026-12-31", "2026-W53", "again a Thursday"],
    ["2027-01-03", "2026-W53", "the Sunday of that week"],
    ["2024-12-29", "2024-W52", "the Sunday before"],
    ["2024-12-30", "2025-W01", "its Thursday is 2 January 2025"],
    ["2023-01-01", "2022-W52", "a Sunday"],
    ["2025-07-11", "2025-W28", "a Friday in summer"],
    ["2025-07-13T23:59", "2025-W28", "the last minute of Sunday"],
    ["2025-07-14", "2025-W29", "Monday"],
    ["1970-01-01", "1970-W01", "where the computer's time begins"],
    ["1969-12-28", "1969-W52", "before that"],
  ])("%s is in week %s: %s", (day, week) => expect(nameOf(day, "week")).toBe(week));

  it.each([
    ["2025-01-01", "2025-01", "2025 Q1", "2025"],
    ["2025-03-31T23:59", "2025-03", "2025 Q1", "2025"],
    ["2025-04-01", "2025-04", "2025 Q2", "2025"],
    ["2025-06-30", "2025-06", "2025 Q2", "2025"],
    ["2025-09-30", "2025-09", "2025 Q3", "2025"],
    ["2025-10-01", "2025-10", "2025 Q4", "2025"],
    ["2024-02-29", "2024-02", "2024 Q1", "2024"],
    ["1969-12-31T12:00", "1969-12", "1969 Q4", "1969"],
    ["0099-05-01", "0099-05", "0099 Q2", "0099"],
  ])("%s is in %s, %s and %s", (day, month, quarter, year) => {
    expect(nameOf(day, "month")).toBe(month);
    expect(nameOf(day, "quarter")).toBe(quarter);
    expect(nameOf(day, "year")).toBe(year);
  });
});

describe("A year that does not start in January is named after both of its years, and so are its quarters", () => {
  it.each([
    ["April", "2025-03-31T23:59", "2024/25", "2024/25 Q4", "2025-01-01"],
    ["April", "2025-04-01", "2025/26", "2025/26 Q1", "2025-04-01"],
    ["February", "2025-01-31", "2024/25", "2024/25 Q4", "2024-11-01"],
    ["December", "2025-11-30", "2024/25", "2024/25 Q4", "2025-09-01"],
    ["October", "1999-12-31", "1999/00", "1999/00 Q1", "1999-10-01"],
    ["January", "2025-12-31", "2025", "2025 Q4", "2025-10-01"],
  ] as const)("from %s: %s is in %s and %s, which begins on %s", (month, day, year, quarter, begins) => {
    const start = startOfPeriod(at(day), "quarter", month);
    expect(periodName(startOfPeriod(at(day), "year", month), "year", month)).toBe(year);
    expect(periodName(start, "quarter", month)).toBe(quarter);
    expect(dateText(start)).toBe(begins);
  });

  it("months, weeks and days stay what they are", () => {
    for (const [period, name] of [
      ["month", "2025-03"],
      ["week", "2025-W14"],
      ["day", "2025-03-31"],
    ] as const)
      expect(periodName(startOfPeriod(at("2025-03-31T23:59"), period, "April"), period, "April")).toBe(name);
  });
});

describe("Periods", () => {
  it.each([
    ["week", "2024-12-30", "2025-01-06"],
    ["month", "2025-12-01", "2026-01-01"],
    ["month", "2024-02-01", "2024-03-01"],
    ["quarter", "2025-10-01", "2026-01-01"],
    ["year", "2024-01-01", "2025-01-01"],
    ["year", "2024-04-01", "2025-04-01"],
    ["day", "2024-02-28", "2024-02-29"],
  ] as const)("of a %s: after %s comes %s", (period, start, next) => {
    expect(dateText(nextPeriod(at(start), period))).toBe(next);
  });

  it("follow one another without a gap and never share a name", () => {
    for (const [period, month] of PERIODS.flatMap((each) => MONTHS.map((month) => [each, month] as const))) {
      const names = new Set<string>();
      let [start, count] = [startOfPeriod(at("2019-12-30"), period, month), 0];
      for (; start < at("2030-01-01"); count++) {
        const next = nextPeriod(start, period);
        expect(startOfPeriod(next - 1, period, month)).toBe(start);
        expect(startOfPeriod(next, period, month)).toBe(next);
        names.add(periodName(start, period, month));
        start = next;
      }
      expect(names.size).toBe(count);
    }
  });

  it("hold the days that they are asked for", () => {
    const local = fc.integer({ min: at("1900-01-01"), max: at("2100-01-01") });
    fc.assert(
      fc.property(local, fc.constantFrom(...PERIODS), (time, period) => {
        const start = startOfPeriod(time, period);
        expect(start % DAY === 0 && start <= time && time < nextPeriod(start, period)).toBe(true);
      }),
    );
  });
});

describe("Days", () => {
  it.each([
    [2024, 2, 29, true],
    [2025, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2025, 6, 31, false],
    [2025, 12, 31, true],
    [2025, 13, 1, false],
    [2025, 0, 1, false],
    [2025, 1, 0, false],
    [2025, 1, 366, false],
    [1, 1, 1, true],
    [0, 1, 1, false],
    [99, 1, 1, true],
    [9999, 12, 31, true],
    [10000, 1, 1, false],
  ])("%i-%i-%i exists: %s", (year, month, day, exists) => expect(dayExists(year, month, day)).toBe(exists));

  it("begin at midnight, also before 1970", () => {
    expect(dateText(startOfDay(at("1969-12-31T23:59")))).toBe("1969-12-31");
    expect(dateText(startOf(2025, 13, 1))).toBe("2026-01-01");
  });

  it.each([
    ["2025-07-11T00:00", "2025-07-11"],
    ["2025-07-11T14:30", "2025-07-11 14:30"],
    ["2025-07-11T14:30:05", "2025-07-11 14:30:05"],
    ["2025-07-11T14:30:05.250", "2025-07-11 14:30:05.250"],
    ["1969-12-31T23:00", "1969-12-31 23:00"],
  ])("%s is written as %s", (time, text) => expect(dateText(at(time))).toBe(text));
});

describe("A day without a time is the whole day", () => {
  it.each([
    ["2025-07-11T09:00", "2025-07-11T10:00", true],
    ["2025-07-11T10:00", "2025-07-11T09:00", false],
    ["2025-07-11T09:00", "2025-07-11T09:00", false],
    ["2025-07-11", "2025-07-11T23:59", false],
    ["2025-07-11", "2025-07-12", true],
    ["2025-07-11", "2025-07-12T00:01", true],
    ["2025-07-11T09:00", "2025-07-12", true],
    ["2025-07-11T09:00", "2025-07-11", false],
    ["2025-07-12", "2025-07-11T09:00", false],
  ])("so that %s is before %s: %s", (one, other, isEarlier) => {
    expect(isBefore(at(one), at(other))).toBe(isEarlier);
  });

  it.each([
    ["2025-07-11T06:00", "2025-07-12T18:00", 1.5],
    ["2025-07-11", "2025-07-12T18:00", 1],
    ["2025-07-11T18:00", "2025-07-12", 1],
    ["2025-07-11T23:00", "2025-07-11", 0],
    ["2025-07-12T06:00", "2025-07-11T18:00", -0.5],
  ])("so that from %s to %s it is %d days", (from, to, days) => {
    expect(daysBetween(at(from), at(to))).toBe(days);
  });

  it("and begins at midnight", () => {
    expect(["2025-07-11", "2025-07-11T00:01", "1969-12-31"].map(at).map(isWholeDay)).toEqual([
      true,
      false,
      true,
    ]);
  });
});

it.each([
  ["2025-07-11", "Friday"],
  ["2025-07-13T23:59", "Sunday"],
  ["2025-07-14", "Monday"],
  ["1970-01-01", "Thursday"],
  ["1969-12-28", "Sunday"],
])("%s is a %s", (day, name) => expect(WEEKDAYS[weekdayOf(at(day))]).toBe(name));

it("a day has 24 hours of 3600 seconds", () => {
  expect([HOUR, DAY]).toEqual([3_600_000, 24 * 3_600_000]);
});

it("the calendar has the years 1 to 9999 to their last moment", () => {
  const moments = [
    Date.parse("0001-01-01T00:00Z"),
    Date.parse("9999-12-31T23:59:59.999Z"),
    Date.parse("0000-12-31T23:59:59.999Z"),
    Date.UTC(10_000, 0, 1),
    Number.NaN,
  ];
  expect(moments.map(isInCalendar)).toEqual([true, true, false, false, false]);
});
