/** A calendar for oracles, which numbers days and periods and shares no code with the add-on's. */

export const DAY = 86_400_000;

/** The number of the day. */
export const dayOf = (at: number) => Math.floor(at / DAY);

/** The number of the period that holds a day; neighbouring periods have neighbouring numbers. */
export function periodOf(day: number, period: string, firstMonth = 1): number {
  const [year, month] = new Date(day * DAY).toISOString().split("-").map(Number) as [number, number];
  const months = year * 12 + month - firstMonth;
  if (period === "month") return months;
  if (period === "quarter") return Math.floor(months / 3);
  if (period === "year") return Math.floor(months / 12);
  return period === "week" ? Math.floor((day + 3) / 7) : day;
}

/** Whether the day is the last of its period. */
function endsPeriod(day: number, period: string, firstMonth = 1): boolean {
  return periodOf(day, period, firstMonth) !== periodOf(day + 1, period, firstMonth);
}

/** The last period of which every day is over when that day is. */
export function lastPeriodOver(day: number, period: string, firstMonth = 1): number {
  return periodOf(day, period, firstMonth) - (endsPeriod(day, period, firstMonth) ? 0 : 1);
}

/** Whether one moment is before another; midnight is a day without a time, before or after nothing on that day. */
export function isEarlier(one: number, other: number): boolean {
  if (one % DAY === 0 || other % DAY === 0) return dayOf(one) < dayOf(other);
  return one < other;
}

/** Days from one moment to another, whole ones where either has no time. */
export function daysFrom(one: number, other: number): number {
  if (one % DAY === 0 || other % DAY === 0) return dayOf(other) - dayOf(one);
  return (other - one) / DAY;
}
