/** A month, quarter or year up to some day, and the days of the one before it to compare with. */
import { DAY, MONTHS_IN, type Month, nextPeriod, startOf, startOfPeriod } from "./calendar";

/** Whole days, both included, as local times of their first moments. */
export interface Days {
  from: number;
  to: number;
}

export interface PeriodPair {
  now: Days;
  before: Days;
}

export const COMPARED_PERIODS = ["month", "quarter", "year"] as const;
export type ComparedPeriod = (typeof COMPARED_PERIODS)[number];

/** The period of that day up to it. A part of one is compared with as many days of the one before, a whole one with the whole one before. */
export function calendarPeriod(to: number, period: ComparedPeriod, yearStarts?: Month): PeriodPair {
  const from = startOfPeriod(to, period, yearStarts);
  const earlier = monthsBack(from, MONTHS_IN[period]);
  const isWhole = nextPeriod(from, period) === to + DAY;
  const until = isWhole ? from - DAY : Math.min(earlier + (to - from), from - DAY);
  return { now: { from, to }, before: { from: earlier, to: until } };
}

/** The first day of the month that lies so many months back. */
export function monthsBack(local: number, months: number): number {
  const date = new Date(local);
  return startOf(date.getUTCFullYear(), date.getUTCMonth() + 1 - months, 1);
}
