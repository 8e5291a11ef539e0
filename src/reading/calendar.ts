/** Days, ISO weeks, months and quarters of local time (see zone.ts). */

export const DAY = 86_400_000;
export const HOUR = DAY / 24;

/** Kept, since a global is looked up anew each time where a script runs in a context of its own. */
const { floor } = Math;

export const PERIODS = ["month", "quarter", "year", "week", "day"] as const;
export type Period = (typeof PERIODS)[number];

export const MONTHS = [
  ...(["January", "February", "March", "April", "May", "June"] as const),
  ...(["July", "August", "September", "October", "November", "December"] as const),
] as const;
export type Month = (typeof MONTHS)[number];

/** How many months the longer periods have. */
export const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const;

export const WEEKDAYS = [
  ...(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const),
  ...(["Saturday", "Sunday"] as const),
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** How many days the day of a local time lies after 1 January 1970. */
export function dayNumber(local: number): number {
  return floor(local / DAY);
}

/** The first moment of that day. */
export function startOfDay(local: number): number {
  return floor(local / DAY) * DAY;
}

/** Whether a local time is a day without a time, as midnight is. */
export function isWholeDay(local: number): boolean {
  return local % DAY === 0;
}

/** Whether one local time is before another: a day without a time is neither before nor after the times of that day. */
export function isBefore(one: number, other: number): boolean {
  return one < other && !(other < one + DAY && isWholeDay(one));
}

/** How many days lie between two local times: whole ones where either is a day without a time. */
export function daysBetween(from: number, to: number): number {
  const areWhole = isWholeDay(from) || isWholeDay(to);
  return (areWhole ? startOfDay(to) - startOfDay(from) : to - from) / DAY;
}

/** The first moment of that calendar day; months count from 1 and may run over, as in `date(2025, 13, 1)`. */
export function startOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** Whether the calendar has such a day (no 31 June). */
export function dayExists(year: number, month: number, day: number): boolean {
  const date = new Date(startOf(year, month, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1 && year <= 9999;
}

/** The day from which Sheets counts the days of a date; it puts a time that has no day on it. */
export const SHEETS_EPOCH = startOf(1899, 12, 30);

const FIRST = startOf(1, 1, 1);
const LAST = startOf(10_000, 1, 1) - 1;

/** Whether a moment lies in the years 1 to 9999, which every part of the calendar can write; NaN does not. */
export function isInCalendar(moment: number): boolean {
  return moment >= FIRST && moment <= LAST;
}

/** The first moment of the period that holds this local time. Weeks start on Monday (ISO 8601), years and their quarters with that month. */
export function startOfPeriod(local: number, period: Period, yearStarts: Month = "January"): number {
  if (period === "day") return startOfDay(local);
  if (period === "week") return startOfDay(local) - weekdayOf(local) * DAY;
  const date = new Date(local);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const monthsIn = monthsInto(month, yearStarts);
  if (period === "year") return startOf(year, month - monthsIn, 1);
  if (period === "quarter") return startOf(year, month - (monthsIn % 3), 1);
  return startOf(year, month, 1);
}

/** The place of a local time's day in WEEKDAYS. */
export function weekdayOf(local: number): number {
  return (((dayNumber(local) + 3) % 7) + 7) % 7;
}

/** How many months lie between the start of a year and this month. */
function monthsInto(month: number, yearStarts: Month): number {
  return (month - 1 - MONTHS.indexOf(yearStarts) + 12) % 12;
}

/** The first moment of the period after the one that starts here. */
export function nextPeriod(start: number, period: Period): number {
  if (period === "day" || period === "week") return start + (period === "day" ? 1 : 7) * DAY;
  const date = new Date(start);
  return startOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + MONTHS_IN[period], 1);
}

/**
 * `2025-07-11`, `2025-07`, `2025 Q3`, `2025` or `2025-W28` (ISO week: the year is that of its Thursday). A year that does not start in
 * January is named after both of its years, `2025/26`, and so are its quarters.
 */
export function periodName(start: number, period: Period, yearStarts: Month = "January"): string {
  if (period === "day") return dateText(start);
  const date = new Date(period === "week" ? start + 3 * DAY : start);
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  if (period === "year" || period === "quarter") {
    const monthsIn = monthsInto(date.getUTCMonth() + 1, yearStarts);
    const yearName = nameOfYear(startOfPeriod(start, "year", yearStarts));
    return period === "year" ? yearName : `${yearName} Q${Math.floor(monthsIn / 3) + 1}`;
  }
  if (period === "month") return `${year}-${String(date.getUTCMonth() + 1).padStart(2, "0")}`;
  const week = Math.floor((date.getTime() - startOf(date.getUTCFullYear(), 1, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

function nameOfYear(start: number): string {
  const date = new Date(start);
  const year = date.getUTCFullYear();
  const name = String(year).padStart(4, "0");
  return date.getUTCMonth() === 0 ? name : `${name}/${String((year + 1) % 100).padStart(2, "0")}`;
}

/** `2025-07-11`, or `2025-07-11 14:30` where there is a time of day. */
export function dateText(local: number): string {
  const iso = new Date(local).toISOString();
  const day = iso.slice(0, iso.indexOf("T"));
  if (local % DAY === 0) return day;
  const time = iso.slice(iso.indexOf("T") + 1, -1);
  return `${day} ${time.endsWith(":00.000") ? time.slice(0, 5) : time.replace(/\.000$/, "")}`;
}
