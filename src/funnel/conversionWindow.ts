/** The conversion window: how long after its first step a contact's later steps still count. */
import { DAY, isWholeDay } from "../reading/calendar";

const ANY_TIME = Number.POSITIVE_INFINITY;

/**
 * The last moment at which a step still counts; the window's end is included. Without a window, any later moment.
 * From a first step without a time whole days are counted, up to the end of the last one.
 */
export function windowEnd(firstStep: number, windowDays: number | undefined): number {
  if (windowDays === undefined) return ANY_TIME;
  if (!isWholeDay(firstStep)) return firstStep + windowDays * DAY;
  return firstStep + (Math.floor(windowDays) + 1) * DAY - 1;
}
