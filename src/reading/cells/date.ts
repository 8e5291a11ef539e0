/** Reads a date cell, or text that can be read as one day in one way only, into local time. */

import { faults } from "../../problems/cellFaults";
import type { Fault } from "../../problems/problem";
import { DAY, dateText, isInCalendar, SHEETS_EPOCH, startOf } from "../calendar";
import { MISSING } from "../missing";
import type { Zone } from "../zone";
import { namesPeriod } from "./dateForms";
import { errorFault } from "./errorCell";
import { readSpan, type Span } from "./span";
import { readWrittenDate } from "./writtenDate";

const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;
export const FIRST_MOMENT = startOf(FIRST_YEAR, 1, 1);
export const END_OF_TIMES = startOf(LAST_YEAR + 1, 1, 1);

/** Whether a local time lies in the years of which dates count: nobody did DevRel in others, so a date there is mistyped. */
export function isOfOurTimes(local: number): boolean {
  return local >= FIRST_MOMENT && local < END_OF_TIMES;
}

function isTimeOnly(local: number): boolean {
  return local >= SHEETS_EPOCH && local < SHEETS_EPOCH + DAY;
}

/** `1:1` for a cell that shows the time 01:01 without a day; "" for a date. */
export function timeText(cell: Date, zone: Zone): string {
  const instant = cell.getTime();
  const local = isInCalendar(instant) ? zone.local(instant) : MISSING;
  const minutes = Math.floor((local - SHEETS_EPOCH) / 60_000);
  return isTimeOnly(local) ? `${Math.floor(minutes / 60)}:${minutes % 60}` : "";
}

/**
 * Local time of a cell, or the fault of what it holds. A blank cell is NaN.
 * Text is read only where one reading exists, in every form of dateForms.ts; a zone that it names is obeyed.
 */
export function readDate(value: unknown, zone: Zone): number | Fault {
  const read = readAnyDate(value, zone);
  const isOdd = typeof read === "number" && !Number.isNaN(read) && !isOfOurTimes(read);
  return isOdd ? faults.oddYear(dateText(read), FIRST_YEAR, LAST_YEAR) : read;
}

/** The same, but a text that names several days in a row is the first of them. */
export function readFirstDay(value: unknown, zone: Zone): number | Fault {
  const span = spanOf(value, zone);
  return span ? span.start : readDate(value, zone);
}

/** The last of several days in a row that a text names; NaN for every other cell. */
export function readLastDay(value: unknown, zone: Zone): number {
  return spanOf(value, zone)?.end ?? MISSING;
}

function spanOf(value: unknown, zone: Zone): Span | undefined {
  const span = typeof value === "string" ? readSpan(plain(value), zone) : undefined;
  return span && isOfOurTimes(span.start) && isOfOurTimes(span.end) ? span : undefined;
}

/** Reads a date of any year, as in an option: `from=1900-01-01` says "from the beginning". */
export function readAnyDate(value: unknown, zone: Zone): number | Fault {
  if (value == null) return MISSING;
  if (typeof (value as Date).getTime === "function") {
    const instant = (value as Date).getTime();
    if (!isInCalendar(instant)) return faults.notADate("Invalid date");
    const local = zone.local(instant);
    return isTimeOnly(local) ? faults.timeNotDate() : local;
  }
  if (typeof value === "number") {
    // 20241126 is a day also where Sheets made a number of it.
    return readWrittenDate(String(value), zone) ?? faults.numberNotDate(value);
  }
  const text = plain(value);
  if (text === "") return MISSING;
  const read = errorFault(text) ?? readWrittenDate(text, zone);
  if (read !== undefined) return read;
  if (namesPeriod(text)) return faults.periodNotDate(text);
  const span = readSpan(text, zone);
  return span ? faults.periodNotDate(text, dateText(span.start)) : faults.notADate(text);
}

/** The text of a cell with single spaces, without the marks that nobody sees and copied texts have. */
function plain(value: unknown): string {
  const text = String(value).trim();
  return UNUSUAL.test(text) ? text.normalize("NFC").replace(UNSEEN, "").replace(/\s+/g, " ").trim() : text;
}

const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** Beside visible characters and single spaces. */
const UNUSUAL = /[^\x20-\x7e]| {2}/;
