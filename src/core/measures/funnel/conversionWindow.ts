/** The conversion window: how long after its first step a contact's later steps still count. */
import { DAY } from "../../calendar";

/** The last moment at which a step still counts; the window's end is included. Without a window, any later moment. */
export function windowEnd(firstStep: number, windowDays: number | undefined): number {
  return windowDays === undefined ? Number.POSITIVE_INFINITY : firstStep + windowDays * DAY;
}
