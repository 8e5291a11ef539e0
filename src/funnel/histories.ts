/** Each contact's activities in the order of time, side by side in flat columns. */
import { isMissing } from "../reading/missing";
import type { ActivityLog } from "../workbook/activityLog";

/** Shifting neighbours one by one is quickest up to here; a long slice in another order would take too many. */
const MOST_STEPS = 1000;

/**
 * Person p's activities stand at `starts[p]` up to, not including, `starts[p + 1]`.
 * `rows` names the Activities row, or -1 - i for milestone i of the log.
 */
export interface Histories {
  people: number;
  starts: Int32Array;
  times: Float64Array;
  activities: Int32Array;
  rows: Int32Array;
}

/** Sorts the log by person, then by time. Rows without a date, an activity or a contact take no part. */
export function historiesOf(log: ActivityLog): Histories {
  const { peopleOf, milestones } = log;
  const people = log.people.names.length;
  const activityOf = log.activity.codes;
  const timeOf = log.times;
  /** Per row the code of its Contact cell, 0 where the row does not count. */
  const contacts = log.contact.codes.slice();
  const starts = new Int32Array(people + 1);
  for (let row = 0; row < contacts.length; row++) {
    if (activityOf[row] === 0 || isMissing(timeOf[row]!)) contacts[row] = 0;
    const named = peopleOf[contacts[row]!]!;
    for (let i = 0; i < named.length; i++) starts[named[i]! + 1]!++;
  }
  for (const { person } of milestones) starts[person + 1]!++;
  for (let person = 0; person < people; person++) starts[person + 1]! += starts[person]!;

  const next = starts.slice();
  const size = starts[people]!;
  const times = new Float64Array(size);
  const activities = new Int32Array(size);
  const rows = new Int32Array(size);
  for (let row = 0; row < contacts.length; row++) {
    const named = peopleOf[contacts[row]!]!;
    for (let i = 0; i < named.length; i++) {
      const at = next[named[i]!]!++;
      times[at] = timeOf[row]!;
      activities[at] = activityOf[row]!;
      rows[at] = row;
    }
  }
  milestones.forEach(({ person, time, activity }, milestone) => {
    const at = next[person]!++;
    times[at] = time;
    activities[at] = activity;
    rows[at] = -1 - milestone;
  });
  const histories = { people, starts, times, activities, rows };
  for (let person = 0; person < people; person++) sortByTime(histories, starts[person]!, starts[person + 1]!);
  return histories;
}

/** Most sheets are kept nearly in order of time, so most slices need no sorting, and most others a few steps. */
function sortByTime(histories: Histories, start: number, end: number): void {
  const { times, activities, rows } = histories;
  let steps = 0;
  for (let i = start + 1; i < end; i++) {
    const time = times[i]!;
    if (times[i - 1]! <= time) continue;
    const activity = activities[i]!;
    const row = rows[i]!;
    let to = i;
    for (; to > start && times[to - 1]! > time; to--) {
      times[to] = times[to - 1]!;
      activities[to] = activities[to - 1]!;
      rows[to] = rows[to - 1]!;
    }
    times[to] = time;
    activities[to] = activity;
    rows[to] = row;
    steps += i - to;
    if (steps > MOST_STEPS) {
      sortLongSlice(histories, start, end);
      return;
    }
  }
}

function sortLongSlice({ times, activities, rows }: Histories, start: number, end: number): void {
  const order = Array.from({ length: end - start }, (_, i) => start + i).sort(
    (a, b) => times[a]! - times[b]!,
  );
  const [sortedTimes, sortedActivities, sortedRows] = [times, activities, rows].map((column) =>
    order.map((at) => column[at]!),
  );
  times.set(sortedTimes!, start);
  activities.set(sortedActivities!, start);
  rows.set(sortedRows!, start);
}
