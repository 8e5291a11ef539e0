/** Reads a text that names one day, with or without a time, into local time. */

import { faults } from "../../problems/cellFaults";
import type { Fault } from "../../problems/problem";
import { dateText, dayExists, startOf, weekdayOf } from "../calendar";
import type { Zone } from "../zone";
import { weekdayNamed } from "./calendarNames";
import { dayAndClock } from "./clock";
import { dayIfYearFirst, namedDays } from "./dateForms";

/** `Wed Nov 25 2026`, `Freitag, 14. März 2025` */
const FIRST_WORD = /^([\p{L}-]{2,15})\.?,? /u;

/** Local time, the fault of having two readings, or undefined where the text names no day that there is. */
export function readWrittenDate(text: string, zone: Zone): number | Fault | undefined {
  const { day, time, offset } = dayAndClock(text);
  if (Number.isNaN(time)) return undefined;
  const moments: number[] = [];
  for (const start of writtenDays(day))
    moments.push(offset === undefined ? start + time : zone.local(start + time - offset));
  const yearFirst = dayIfYearFirst(day);
  if (yearFirst)
    return faults.yearFirstOrLast(
      text,
      dateText(startOf(yearFirst.year, yearFirst.month, yearFirst.day) + time),
    );
  const [one, other] = moments;
  if (other === undefined || one === other) return one;
  return faults.ambiguousDate(text, dateText(one!), dateText(other));
}

/** The days of the calendar that a text may name; one of the week before it is obeyed. */
function writtenDays(text: string): number[] {
  const [start, word] = FIRST_WORD.exec(text) ?? [];
  const weekday = word === undefined ? Number.NaN : weekdayNamed(word);
  const days = (of: string) =>
    namedDays(of).flatMap(({ year, month, day }) =>
      dayExists(year, month, day) ? [startOf(year, month, day)] : [],
    );
  // `mar` is a month and, elsewhere, a Tuesday.
  const found = days(text);
  if (found.length > 0 || Number.isNaN(weekday)) return found;
  return days(text.slice(start!.length)).filter((day) => weekdayOf(day) + 1 === weekday);
}

/** Whether the day or the month stands first in a date written in numbers of which only one order names a day: 0 or 1; undefined for any other text. */
export function writtenOrder(text: string): 0 | 1 | undefined {
  const [dayFirst, monthFirst] = namedDays(dayAndClock(text).day);
  if (!dayFirst || !monthFirst) return undefined;
  const [isDayFirst, isMonthFirst] = [dayFirst, monthFirst].map(({ year, month, day }) =>
    dayExists(year, month, day),
  );
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? 0 : 1;
}
