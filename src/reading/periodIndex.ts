/** Finds which of many periods holds a moment, without asking the calendar: for loops over many rows. */
import { DAY, nextPeriod, type Period } from "./calendar";

/** The place of a local time's period among these, which follow one another; -1 where it lies in none of them, or is missing. */
export function periodIndex(starts: readonly number[], period: Period): (local: number) => number {
  const [first = 0] = starts;
  const end = starts.length > 0 ? nextPeriod(starts[starts.length - 1]!, period) : first;
  const byDay = new Int32Array((end - first) / DAY);
  starts.forEach((start, index) => {
    byDay.fill(index, (start - first) / DAY);
  });
  const days = byDay.length;
  return (local) => {
    const day = (local - first) / DAY;
    return day >= 0 && day < days ? byDay[day | 0]! : -1;
  };
}
