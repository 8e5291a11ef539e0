/** Since when each person belongs to the community. */
import { MISSING } from "../reading/missing";
import { type ActivityLog, NOBODY } from "../workbook/activityLog";

/** By person the local time of its Joined in Contacts, the earliest of several, else of its first activity; NaN where there is neither. */
export function memberSince(log: ActivityLog): Float64Array {
  const { contacts, people, persons, times, who } = log;
  const joined = new Float64Array(persons).fill(Number.POSITIVE_INFINITY);
  const first = new Float64Array(persons).fill(Number.POSITIVE_INFINITY);
  const dates = contacts?.dates("joined") ?? [];
  for (let row = 0; row < dates.length; row++) {
    const person = people.ofRow[row]!;
    if (person >= 0 && !people.isInternal(person) && dates[row]! < joined[person]!)
      joined[person] = dates[row]!;
  }
  for (let entry = 0; entry < log.entries; entry++) {
    const person = who[entry]!;
    const time = times[entry]!;
    if (person > NOBODY) {
      if (time < first[person]!) first[person] = time;
    } else for (const each of log.peopleOf(entry)) if (time < first[each]!) first[each] = time;
  }
  for (let person = 0; person < persons; person++) {
    if (joined[person] === Number.POSITIVE_INFINITY) joined[person] = first[person]!;
    if (joined[person] === Number.POSITIVE_INFINITY) joined[person] = MISSING;
  }
  return joined;
}
