/** Reads a date cell, or text that can be read as one day in one way only, into local time. */

import { faults } from "../../problems/cellFaults";
import type { Fault } from "../../problems/problem";
import { DAY, dateText, dayExists, isInCalendar, startOf } from "../calendar";
import { MISSING } from "../missing";
import type { Zone } from "../zone";
import { isErrorCell } from "./errorCell";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const TIME = "(?:[T ,]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?";
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})${TIME}$`, "i");
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]${MONTH}[ ,-]\\s*(\\d{4})${TIME}$`, "i");
const MONTH_FIRST = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${TIME}$`, "i");
const DIGITS_ONLY = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const PERIOD = new RegExp(
  `^(\\d{4}|q[1-4][ /-]?\\d{2,4}|[1-4]q ?\\d{2,4}|\\d{4}[ -]?q[1-4]|${MONTH} \\d{2,4}|\\d{4}-\\d{1,2}|${MONTH})$`,
  "i",
);

/** The day on which Sheets puts a time that has no day. */
const NO_DAY = startOf(1899, 12, 30);

/** After this instant no cell can be a time without a day, in whatever zone. */
export const TIMES_END = NO_DAY + 2 * DAY;

function isTimeOnly(local: number): boolean {
  return local >= NO_DAY && local < NO_DAY + DAY;
}

/** `1:1` for a cell that shows the time 01:01 without a day; "" for a date. */
export function timeText(cell: Date, zone: Zone): string {
  const instant = cell.getTime();
  const local = isInCalendar(instant) ? zone.local(instant) : MISSING;
  const minutes = Math.floor((local - NO_DAY) / 60_000);
  return isTimeOnly(local) ? `${Math.floor(minutes / 60)}:${minutes % 60}` : "";
}

/**
 * Local time of a cell, or the fault of what it holds. A blank cell is NaN.
 * Text is read only where one reading exists: `2025-07-11`, `2025-07-11 14:30`, `11 Jul 2025`, `July 11, 2025`.
 */
export function readDate(value: unknown, zone: Zone): number | Fault {
  if (value === "" || value == null) return MISSING;
  if (typeof value === "object" && typeof (value as Date).getTime === "function") {
    const instant = (value as Date).getTime();
    if (!isInCalendar(instant)) return faults.notADate("Invalid date");
    const local = zone.local(instant);
    return isTimeOnly(local) ? faults.timeNotDate() : local;
  }
  if (typeof value === "number") return faults.numberNotDate(value);
  const text = String(value).replace(/\s+/g, " ").trim();
  if (text === "") return MISSING;
  return isErrorCell(text) ? faults.errorCell(text) : readDateText(text, zone);
}

function readDateText(text: string, zone: Zone): number | Fault {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return moment(text, yearFirst[1], yearFirst[2], yearFirst[3], yearFirst.slice(4), zone);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst)
    return moment(text, dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], dayFirst.slice(4), zone);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst)
    return moment(text, monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], monthFirst.slice(4), zone);
  const digits = DIGITS_ONLY.exec(text);
  if (digits) return digitsOnly(text, Number(digits[1]), Number(digits[3]), digits[4]!);
  return PERIOD.test(text) ? faults.periodNotDate(text) : faults.notADate(text);
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf(name!.slice(0, 3).toLowerCase()) + 1);
}

function moment(
  text: string,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hour = "0", minute = "0", second = "0", offset]: (string | undefined)[],
  zone: Zone,
): number | Fault {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (!dayExists(Number(year), Number(month), Number(day)) || h > 23 || m > 59 || s > 59)
    return faults.notADate(text);
  const clock = startOf(Number(year), Number(month), Number(day)) + ((h * 60 + m) * 60 + s) * 1000;
  return offset ? zone.local(clock - offsetOf(offset)) : clock;
}

function offsetOf(text: string): number {
  if (/z/i.test(text)) return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text.startsWith("-") ? -minutes : minutes) * 60_000;
}

/** `13/04/2025` has one reading; `03/04/2025` has two, and `13/04/25` more. */
function digitsOnly(text: string, first: number, second: number, yearText: string): number | Fault {
  const year = Number(yearText.length === 2 ? `20${yearText}` : yearText);
  const readings = [
    { month: second, day: first },
    { month: first, day: second },
  ].filter(({ month, day }) => dayExists(year, month, day));
  const days = [...new Set(readings.map(({ month, day }) => startOf(year, month, day)))];
  if (days.length === 0) return faults.notADate(text);
  if (yearText.length === 4 && days.length === 1) return days[0]!;
  if (days.length === 2) return faults.ambiguousDate(text, dateText(days[0]!), dateText(days[1]!));
  return faults.notADate(text);
}
