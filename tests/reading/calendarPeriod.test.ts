/** A period up to some day, and the days before it that it is compared with. */
import { expect, it } from "vitest";
import { dateText } from "../../src/reading/calendar";
import { calendarPeriod, monthsBack } from "../../src/reading/calendarPeriod";

it.each([
  ["a quarter's first 45 days", "2025-05-15", "quarter", "2025-04-01", "2025-01-01", "2025-02-14"],
  ["a quarter's first days", "2025-01-10", "quarter", "2025-01-01", "2024-10-01", "2024-10-10"],
  ["a whole quarter", "2025-06-30", "quarter", "2025-04-01", "2025-01-01", "2025-03-31"],
  ["a month's first day", "2025-03-01", "month", "2025-03-01", "2025-02-01", "2025-02-01"],
  ["more days than the month before has", "2025-03-30", "month", "2025-03-01", "2025-02-01", "2025-02-28"],
  ["a whole short month", "2025-02-28", "month", "2025-02-01", "2025-01-01", "2025-01-31"],
  ["a year's first 192 days", "2025-07-11", "year", "2025-01-01", "2024-01-01", "2024-07-10"],
  ["a whole year", "2025-12-31", "year", "2025-01-01", "2024-01-01", "2024-12-31"],
] as const)("%s up to %s (%s from %s) is beside %s to %s", (_, to, period, from, earlier, until) => {
  const { now, before } = calendarPeriod(Date.parse(to), period);
  const days = [now.from, now.to, before.from, before.to].map(dateText);
  expect(days).toEqual([from, to, earlier, until]);
});

it("a year that starts in April is compared with one that does too", () => {
  const { now, before } = calendarPeriod(Date.parse("2025-05-01"), "year", "April");
  const days = [now.from, now.to, before.from, before.to].map(dateText);
  expect(days).toEqual(["2025-04-01", "2025-05-01", "2024-04-01", "2024-05-01"]);
});

it.each([
  ["2025-03-31", 1, "2025-02-01"],
  ["2025-01-15", 12, "2024-01-01"],
  ["2025-01-15", 0, "2025-01-01"],
])("from %s %d months back is the month of %s", (day, months, first) => {
  expect(dateText(monthsBack(Date.parse(day), months))).toBe(first);
});
