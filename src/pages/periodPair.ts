/** The reporting period and the one before it, to compare with. */
import { DAY, dateText, type Month, startOfDay } from "../reading/calendar";
import { calendarPeriod, type Days, type PeriodPair } from "../reading/calendarPeriod";
import type { ReportingPeriodName } from "./source";

/** The period up to `to`; of a month, quarter or year, the same days of the one before. Without a baseline, 90 days stand in. */
export function periodsUpTo(
  to: number,
  name: ReportingPeriodName,
  baseline: number | undefined,
  yearStarts?: Month,
): PeriodPair {
  if (name === "This month") return calendarPeriod(to, "month");
  if (name === "This quarter") return calendarPeriod(to, "quarter", yearStarts);
  if (name === "This year") return calendarPeriod(to, "year", yearStarts);
  const since = name === "Since baseline" && baseline !== undefined ? startOfDay(baseline) : to - 89 * DAY;
  const from = Math.min(since, to);
  return { now: { from, to }, before: { from: from - (to - from) - DAY, to: from - DAY } };
}

/** As the options of a custom function. */
export function asOptions({ from, to }: Days): string {
  return `from=${dateText(from)}; to=${dateText(to)}`;
}

/** For people: `2025-12-01 to 2025-12-19`. */
export function daysText({ from, to }: Days): string {
  return `${dateText(from)} to ${dateText(to)}`;
}
