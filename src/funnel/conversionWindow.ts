/** The conversion window: how long after its first step a contact's later steps still count. */
import { DAY } from "../reading/calendar";

const ANY_TIME = Number.POSITIVE_INFINITY;

/** The last moment at which a step still counts; the window's end is included. Without a window, any later moment. */
export function windowEnd(firstStep: number, windowDays: number | undefined): number {
  return windowDays === undefined ? ANY_TIME : firstStep + windowDays * DAY;
}
