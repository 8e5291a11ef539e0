/** The forms in which texts name a day, as data: each says where its year, month and day stand. */

import { dayExists } from "../calendar";

export const MONTHS_IN_SHORT = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

/** A month's English name or its short form, as part of a pattern. */
export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

const NAMED_MONTH = `(?<month>${MONTH})`;
const DAY = "(?<day>\\d{1,2})";
const YEAR = "(?<year>\\d{4})";
/** Two digits are a year of this century, and stand last. */
const LAST_YEAR = "(?<year>\\d{4}|\\d{2})";

/** The forms with one reading. After a month and a day two digits are no year: `Mar 12-13` names two days. */
export const ONE_READING = [
  // 2025-07-11, 2025/7/11, 2014.3.15
  `${YEAR}[-/.](?<month>\\d{1,2})[-/.]${DAY}`,
  // 20241126, as analytics tools write it; other numbers of eight digits are numbers
  "(?<year>19[7-9]\\d|20\\d\\d|2100)(?<month>\\d\\d)(?<day>\\d\\d)",
  // 11 Jul 2025, 11-Jul-25, 11. July 2025, 11th of July 2025
  `${DAY}(?:st|nd|rd|th|\\.)?(?: of)?[ -]${NAMED_MONTH}[ ,-] ?${LAST_YEAR}`,
  // July 11, 2025, Jul 11 2025, July 11th, 2025
  `${NAMED_MONTH}[ -]${DAY}(?:st|nd|rd|th)?[ ,-] ?${YEAR}`,
  // 2025 Jul 11, 2025-Jul-11
  `${YEAR}[ -]${NAMED_MONTH}[ -]${DAY}`,
].map((form) => new RegExp(`^${form}$`, "i"));

/** `03/04/2025` and `3.4.25`: the day may stand first, or the month. */
export const DIGITS_ONLY = /^(?<first>\d{1,2})(?<sign>[/.-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})$/;

/** `4Q20`, `2025-07`, `July 2025`: texts that name a month, a quarter or a year. */
export const PERIOD = new RegExp(
  `^(\\d{4}|q[1-4][ /-]?\\d{2,4}|[1-4]q ?\\d{2,4}|\\d{4}[ -]?q[1-4]|${MONTH} \\d{2,4}|\\d{4}-\\d{1,2}|${MONTH})$`,
  "i",
);

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
  if (!parts || mayBeginWithYear(parts)) return [];
  const [first, second, year] = [Number(parts.first), Number(parts.second), yearOf(parts.year!)];
  return [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ];
}

/** `25-07-11` may be of 2025, as dates with hyphens mostly begin with the year: too many readings to offer. */
function mayBeginWithYear({ sign, first, second, year }: Record<string, string>): boolean {
  return sign === "-" && first!.length === 2 && dayExists(yearOf(first!), Number(second), Number(year));
}

function yearOf(digits: string): number {
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

/** Of a name the first three letters tell the month. */
function monthOf(text: string): number {
  return Number(text) || MONTHS_IN_SHORT.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}
