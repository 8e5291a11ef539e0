/** Reads a text that names one day, with or without a time, into local time. */

import { faults } from "../../problems/cellFaults";
import type { Fault } from "../../problems/problem";
import { dateText, dayExists, startOf, WEEKDAYS, weekdayOf } from "../calendar";
import type { Zone } from "../zone";
import { dayAndClock } from "./clock";
import { namedDays } from "./dateForms";

/** `Wed Nov 25 2026` */
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\.?,? /i;

/** Local time, the fault of having two readings, or undefined where the text names no day that there is. */
export function readWrittenDate(text: string, zone: Zone): number | Fault | undefined {
  const weekday = WEEKDAY.exec(text);
  const { day, time, offset } = dayAndClock(weekday ? text.slice(weekday[0].length) : text);
  if (Number.isNaN(time)) return undefined;
  const moments: number[] = [];
  for (const { year, month, day: of } of namedDays(day)) {
    const start = startOf(year, month, of);
    if (!dayExists(year, month, of) || (weekday && !isOn(weekday[1]!, start))) continue;
    moments.push(offset === undefined ? start + time : zone.local(start + time - offset));
  }
  const [one, other] = moments;
  if (one === undefined || other === undefined || one === other) return one;
  return faults.ambiguousDate(text, dateText(one), dateText(other));
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

function isOn(weekday: string, day: number): boolean {
  return WEEKDAYS[weekdayOf(day)]!.slice(0, 3).toLowerCase() === weekday.toLowerCase();
}
