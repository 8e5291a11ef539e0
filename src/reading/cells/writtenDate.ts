/** Reads a text that names one day, with or without a time, into local time. */

import { faults } from "../../problems/cellFaults";
import type { Fault } from "../../problems/problem";
import { dateText, dayExists, startOf } from "../calendar";
import type { Zone } from "../zone";
import { dayAndClock } from "./clock";
import { namedDays } from "./dateForms";

/** `Wed Nov 25 2026`: the name of the weekday says nothing that the rest does not. */
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;

/** Local time, the fault of having two readings, or undefined where the text names no day that there is. */
export function readWrittenDate(text: string, zone: Zone): number | Fault | undefined {
  const { day, time, offset } = dayAndClock(text.replace(WEEKDAY, ""));
  if (Number.isNaN(time) || mayBeginWithYear(day)) return undefined;
  const moments = namedDays(day)
    .filter(({ year, month, day: of }) => dayExists(year, month, of))
    .map(({ year, month, day: of }) => startOf(year, month, of) + time)
    .map((clock) => (offset === undefined ? clock : zone.local(clock - offset)));
  const [one, other] = new Set(moments);
  if (one === undefined || other === undefined) return one;
  return faults.ambiguousDate(text, dateText(one), dateText(other));
}

/** `25-07-11` may be of 2025, as dates with hyphens mostly begin with the year: too many readings to offer. */
function mayBeginWithYear(day: string): boolean {
  const [, year, month, of] = /^(\d\d)-(\d{1,2})-(\d{1,2})$/.exec(day) ?? [];
  return of?.length === 2 && dayExists(2000 + Number(year), Number(month), Number(of));
}
