/** The forms in which texts name a day, as data: each says where its year, month and day stand. */

import { dayExists } from "../calendar";
import { monthNamed } from "./calendarNames";

/** What may be a month's name, in whatever language, as part of a pattern. */
export const MONTH = "\\p{L}{3,10}\\.?";

const NAMED_MONTH = `(?<month>${MONTH})`;
const DAY = "(?<day>\\d{1,2})";
const YEAR = "(?<year>\\d{4})";
/** Two digits are a year of this century, and stand last. */
const LAST_YEAR = "(?<year>\\d{4}|\\d{2})";
/** What stands behind a day's number: 1st, 1er, 1º, 1. */
export const ORDINAL = "(?:st|nd|rd|th|er|\\.?[º°])?\\.?";
/** `14 de marzo de 2025` */
const OF = "(?:of |de |del )?";

/** The forms with one reading. After a month and a day two digits are no year: `Mar 12-13` names two days. */
export const ONE_READING = [
  // 2025-07-11, 2025/7/11, 2014.3.15
  `${YEAR}[-/.](?<month>\\d{1,2})[-/.]${DAY}`,
  // 20241126, as analytics tools write it; other numbers of eight digits are numbers
  "(?<year>19[7-9]\\d|20\\d\\d|2100)(?<month>\\d\\d)(?<day>\\d\\d)",
  // 11 Jul 2025, 11-Jul-25, 11/jul/2025, 11. Juli 2025, 11th of July 2025, 11 de julio de 2025
  `${DAY}${ORDINAL}[ /.-]?${OF}${NAMED_MONTH}[ ,/-] ?${OF}${LAST_YEAR}`,
  // July 11, 2025, Jul 11 2025, July 11th, 2025
  `${NAMED_MONTH}[ -]${DAY}(?:st|nd|rd|th)?[ ,-] ?${YEAR}`,
  // 2025 Jul 11, 2025-Jul-11
  `${YEAR}[ -]${NAMED_MONTH}[ -]${DAY}`,
  // 2025年3月14日, 2025年3月14日(金), 2025년 3월 14일
  `${YEAR} ?[年년] ?(?<month>\\d{1,2}) ?[月월] ?${DAY} ?[日号號일](?: ?[(（]\\p{L}[)）])?`,
].map((form) => new RegExp(`^${form}$`, "iu"));

/** `03/04/2025` and `3.4.25`: the day may stand first, or the month. */
export const DIGITS_ONLY = /^(?<first>\d{1,2})(?<sign>[/.-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})$/;

/** `4Q20`, `2025-07`: texts in numbers that name a month, a quarter or a year. */
const PERIOD = /^(\d{4}|q[1-4][ /-]?\d{2,4}|[1-4]q ?\d{2,4}|\d{4}[ -]?q[1-4]|\d{4}-\d{1,2})$/i;
/** `July 2025`, `Juli`, `mars de 2025` */
const MONTH_AND_YEAR = new RegExp(`^(?<month>${MONTH})(?: ${OF}\\d{2,4})?$`, "iu");

/** Whether a text names a month, a quarter or a year. */
export function namesPeriod(text: string): boolean {
  const month = MONTH_AND_YEAR.exec(text)?.groups?.month;
  return PERIOD.test(text) || (month !== undefined && !Number.isNaN(monthNamed(month)));
}

/** A day as a text names it, whether or not the calendar has it. */
export interface NamedDay {
  year: number;
  month: number;
  day: number;
}

/** Every way to read a text as a day: none, one, or of digits alone day first and then month first. */
export function namedDays(text: string): NamedDay[] {
  for (const form of ONE_READING) {
    const parts = form.exec(text)?.groups;
    if (parts) return [{ year: yearOf(parts.year!), month: monthOf(parts.month!), day: Number(parts.day) }];
  }
  const parts = DIGITS_ONLY.exec(text)?.groups;
  if (!parts || dayIfYearFirst(text)) return [];
  const [first, second, year] = [Number(parts.first), Number(parts.second), yearOf(parts.year!)];
  return [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ];
}

/** The day that `25-07-11` is if it begins with the year, as dates with hyphens mostly do; it may end with it too, so it is never read. */
export function dayIfYearFirst(text: string): NamedDay | undefined {
  const [, digits, month, day] = /^(\d\d)-(\d{1,2})-(\d\d)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const named = { year: yearOf(digits), month: Number(month), day: Number(day) };
  return dayExists(named.year, named.month, named.day) ? named : undefined;
}

function yearOf(digits: string): number {
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

function monthOf(text: string): number {
  return Number(text) || monthNamed(text);
}
