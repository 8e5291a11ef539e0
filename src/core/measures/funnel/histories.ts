/** Each contact's activities in the order of time, side by side in flat columns. */
import type { ActivityLog } from "../activityLog";

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
  const people = log.people.names.length;
  const starts = new Int32Array(people + 1);
  eachEntry(log, (person) => {
    starts[person + 1]!++;
  });
  for (let person = 0; person < people; person++) starts[person + 1]! += starts[person]!;

  const next = starts.slice();
  const size = starts[people]!;
  const histories = {
    people,
    starts,
    times: new Float64Array(size),
    activities: new Int32Array(size),
    rows: new Int32Array(size),
  };
  eachEntry(log, (person, time, activity, row) => {
    const at = next[person]!++;
    histories.times[at] = time;
    histories.activities[at] = activity;
    histories.rows[at] = row;
  });
  for (let person = 0; person < people; person++) sortByTime(histories, starts[person]!, starts[person + 1]!);
  return histories;
}

function eachEntry(
  log: ActivityLog,
  visit: (person: number, time: number, activity: number, row: number) => void,
): void {
  const { times, peopleOf, milestones } = log;
  const activities = log.activity.codes;
  const contacts = log.contact.codes;
  for (let row = 0; row < times.length; row++) {
    const contact = contacts[row]!;
    const time = times[row]!;
    if (contact === 0 || activities[row] === 0 || Number.isNaN(time)) continue;
    const named = peopleOf[contact]!;
    for (let i = 0; i < named.length; i++) visit(named[i]!, time, activities[row]!, row);
  }
  for (let i = 0; i < milestones.length; i++) {
    const { person, time, activity } = milestones[i]!;
    visit(person, time, activity, -1 - i);
  }
}

/** Most sheets are kept in order of time, so most slices need no sorting. */
function sortByTime({ times, activities, rows }: Histories, start: number, end: number): void {
  let sorted = true;
  for (let i = start + 1; i < end && sorted; i++) sorted = times[i - 1]! <= times[i]!;
  if (sorted) return;
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
