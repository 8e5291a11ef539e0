/** Which milestones say nothing new, so that what was done once counts once. */
import { dayNumber } from "../reading/calendar";
import { MISSING } from "../reading/missing";

/** What a log says of its entries: its rows and, after these, milestones of one person each, or of nobody. */
interface Entries {
  times: Float64Array;
  activities: Int32Array;
  peopleOf(entry: number): readonly number[];
  /** People have numbers below this. */
  persons: number;
}

/**
 * The times of the entries, missing for milestones of nobody and for those that say nothing new: a row of the same person, activity and day
 * says it already, or another milestone, of which the earliest counts.
 */
export function withoutRepeated(
  { times, activities, peopleOf, persons }: Entries,
  firstMilestone: number,
): Float64Array {
  if (firstMilestone === times.length) return times;
  const kept = times.slice();
  const codes = [...new Set(activities.subarray(firstMilestone))];
  const placeOf = Int32Array.from({ length: Math.max(...codes) + 1 }, (_, code) => codes.indexOf(code));
  /** By activity and person the last milestone so far, by milestone the one before it; -1 for none. */
  const last = new Int32Array(codes.length * persons).fill(-1);
  const previous = new Int32Array(times.length - firstMilestone);
  /** The milestone of that day that still counts. */
  const found = (at: number, day: number): number => {
    let entry = last[at]!;
    while (entry >= 0 && dayNumber(kept[entry]!) !== day) entry = previous[entry - firstMilestone]!;
    return entry;
  };
  for (let entry = firstMilestone; entry < times.length; entry++) {
    const time = times[entry]!;
    const [person] = peopleOf(entry);
    if (person === undefined) kept[entry] = MISSING;
    else {
      const at = placeOf[activities[entry]!]! * persons + person;
      const same = found(at, dayNumber(time));
      if (same >= 0) kept[time < times[same]! ? same : entry] = MISSING;
      previous[entry - firstMilestone] = last[at]!;
      last[at] = entry;
    }
  }
  for (let entry = 0; entry < firstMilestone; entry++) {
    const place = placeOf[activities[entry]!] ?? -1;
    if (place < 0) continue;
    for (const person of peopleOf(entry)) {
      const same = found(place * persons + person, dayNumber(times[entry]!));
      if (same >= 0) kept[same] = MISSING;
    }
  }
  return kept;
}
