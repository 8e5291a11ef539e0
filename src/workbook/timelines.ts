/** What each contact did in the order of time, side by side in flat columns. */
import { isMissing } from "../reading/missing";
import { type ActivityLog, NOBODY } from "./activityLog";

/** Shifting neighbours one by one is quickest up to here; a long slice in another order would take too many. */
const MOST_STEPS = 1000;

/** Person p's activities stand at `starts[p]` up to, not including, `starts[p + 1]`. */
export interface Timelines {
  starts: Int32Array;
  /** Entries of the log. */
  entries: Int32Array;
  times: Float64Array;
}

/** Sorts the log by person, then by time. Entries that do not count, or name nobody, take no part. */
export function timelinesOf(log: ActivityLog): Timelines {
  const { who, peopleOf } = log;
  const people = log.persons;
  const starts = new Int32Array(people + 1);
  for (let entry = 0; entry < log.entries; entry++) {
    const person = who[entry]!;
    if (isMissing(log.times[entry]!)) continue;
    if (person > NOBODY) starts[person + 1]!++;
    else if (person < NOBODY) for (const each of peopleOf(entry)) starts[each + 1]!++;
  }
  for (let person = 0; person < people; person++) starts[person + 1]! += starts[person]!;

  const next = starts.slice();
  const size = starts[people]!;
  const entries = new Int32Array(size);
  const times = new Float64Array(size);
  for (let entry = 0; entry < log.entries; entry++) {
    const person = who[entry]!;
    const time = log.times[entry]!;
    if (isMissing(time)) continue;
    if (person > NOBODY) {
      const at = next[person]!++;
      entries[at] = entry;
      times[at] = time;
    } else if (person < NOBODY)
      for (const each of peopleOf(entry)) {
        const at = next[each]!++;
        entries[at] = entry;
        times[at] = time;
      }
  }
  for (let person = 0; person < people; person++)
    sortByTime(entries, times, starts[person]!, starts[person + 1]!);
  return { starts, entries, times };
}

/** Most sheets are kept nearly in order of time, so most slices need no sorting, and most others a few steps. */
function sortByTime(entries: Int32Array, times: Float64Array, start: number, end: number): void {
  let steps = 0;
  for (let i = start + 1; i < end; i++) {
    const time = times[i]!;
    if (times[i - 1]! <= time) continue;
    const entry = entries[i]!;
    let to = i;
    for (; to > start && times[to - 1]! > time; to--) {
      times[to] = times[to - 1]!;
      entries[to] = entries[to - 1]!;
    }
    times[to] = time;
    entries[to] = entry;
    steps += i - to;
    if (steps > MOST_STEPS) {
      sortLongSlice(entries, times, start, end);
      return;
    }
  }
}

function sortLongSlice(entries: Int32Array, times: Float64Array, start: number, end: number): void {
  const order = Array.from({ length: end - start }, (_, i) => start + i).sort(
    (a, b) => times[a]! - times[b]!,
  );
  const sortedTimes = order.map((at) => times[at]!);
  const sortedEntries = order.map((at) => entries[at]!);
  times.set(sortedTimes, start);
  entries.set(sortedEntries, start);
}
