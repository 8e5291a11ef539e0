/** The reporting period and the one before it, to compare with. */
import { DAY, dateText, nextPeriod, startOf, startOfDay, startOfPeriod } from "../reading/calendar";
import type { ReportingPeriodName } from "./source";

/** Whole days, both included, as local times of their first moments. */
export interface Days {
  from: number;
  to: number;
}

export interface PeriodPair {
  now: Days;
  before: Days;
}

/** The period up to `to`; of a month or quarter, the same days of the one before. Without a baseline, 90 days stand in. */
export function periodsUpTo(to: number, name: ReportingPeriodName, baseline: number | undefined): PeriodPair {
  if (name === "This month") return calendarPeriod(to, "month");
  if (name === "This quarter") return calendarPeriod(to, "quarter");
  const since = name === "Since baseline" && baseline !== undefined ? startOfDay(baseline) : to - 89 * DAY;
  const from = Math.min(since, to);
  return { now: { from, to }, before: { from: from - (to - from) - DAY, to: from - DAY } };
}

/** A whole month is compared with the whole month before, a part of it with as many days. */
function calendarPeriod(to: number, unit: "month" | "quarter"): PeriodPair {
  const from = startOfPeriod(to, unit);
  const earlier = monthsBack(from, unit === "month" ? 1 : 3);
  const isWhole = nextPeriod(from, unit) === to + DAY;
  const until = isWhole ? from - DAY : Math.min(earlier + (to - from), from - DAY);
  return { now: { from, to }, before: { from: earlier, to: until } };
}

/** The first day of the month that lies so many months back. */
export function monthsBack(local: number, months: number): number {
  const date = new Date(startOfPeriod(local, "month"));
  return startOf(date.getUTCFullYear(), date.getUTCMonth() + 1 - months, 1);
}

/** As the options of a custom function. */
export function asOptions({ from, to }: Days): string {
  return `from=${dateText(from)}; to=${dateText(to)}`;
}

/** For people: `2025-12-01 to 2025-12-19`. */
export function daysText({ from, to }: Days): string {
  return `${dateText(from)} to ${dateText(to)}`;
}
