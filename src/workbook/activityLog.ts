/** What happened: the Activities range read together with the Journey and Contacts ranges, as columns for every measure. */

import { namesSeveral } from "../reading/cells/ids";
import type { Interner } from "../reading/interner";
import { isMissing, MISSING } from "../reading/missing";
import type { Rows, TextColumn } from "../reading/rows";
import type { ACTIVITIES } from "../tabs/activities";
import type { JourneyPlan, Step } from "./journeyPlan";
import { type Milestone, milestonesOf } from "./milestones";
import { type ContactRows, type People, readPeople } from "./people";

export type ActivityRows = Rows<typeof ACTIVITIES.columns>;

/** The log's entries are the rows of Activities and, after these, the milestones; columns have one value for each entry. */
export interface ActivityLog {
  rows: ActivityRows;
  contacts: ContactRows | undefined;
  plan: JourneyPlan;
  people: People;
  /** People have numbers below this; not every number is somebody's. */
  persons: number;
  /** How many entries there are. */
  entries: number;
  /** Local times; NaN for a row that does not count. */
  times: Float64Array;
  /** Codes of `activity`. */
  activities: Int32Array;
  activity: Interner;
  /** The developer: a person, NOBODY, or a negative number below it for several (see `peopleOf`). Colleagues are left out. */
  who: Int32Array;
  peopleOf(entry: number): readonly number[];
  /** Whether a row names somebody, colleagues included. */
  namesAnybody(row: number): boolean;
  /** The milestone of an entry, undefined for a row of Activities. */
  milestone(entry: number): Milestone | undefined;
  /** The journey's step of an activity code, undefined where the journey does not know it. */
  step(activity: number): Step | undefined;
}

export const NOBODY = -1;

/** Puts the log together from what was read. */
export function activityLog(
  rows: ActivityRows,
  plan: JourneyPlan,
  contacts: ContactRows | undefined,
): ActivityLog {
  rows.readTogether("date", "activity", "contact");
  const activity = rows.texts("activity");
  const contact = rows.texts("contact");
  const people = readPeople(contacts, contact);
  const { whoOf, groups } = developersOf(contact, people);
  const milestones = contacts ? milestonesOf(contacts, people, plan) : [];
  const { count } = rows;
  const entries = count + milestones.length;
  const times = new Float64Array(entries);
  const who = new Int32Array(entries);
  const dates = rows.dates("date");
  const counted = rows.counted();
  for (let row = 0; row < count; row++) {
    times[row] = counted[row] === 1 ? dates[row]! : MISSING;
    who[row] = whoOf[contact.codes[row]!]!;
  }
  const activities = milestones.length === 0 ? activity.codes : new Int32Array(entries);
  if (milestones.length > 0) activities.set(activity.codes);
  milestones.forEach((milestone, index) => {
    times[count + index] = milestone.time;
    activities[count + index] = activity.code(milestone.activity);
    who[count + index] = milestone.person;
  });
  const steps = activity.keys.map((key) => plan.byKey.get(key));
  return {
    rows,
    contacts,
    plan,
    people,
    persons: contact.names.length,
    entries,
    times,
    activities,
    activity,
    who,
    peopleOf: (entry) => {
      const person = who[entry]!;
      return person >= 0 ? [person] : (groups[NOBODY - 1 - person] ?? []);
    },
    namesAnybody: (row) => contact.codes[row] !== 0,
    milestone: (entry) => milestones[entry - count],
    step: (code) => steps[code],
  };
}

/** The log without what happened after that day; its last moment is not part of it. */
export function logBefore(log: ActivityLog, moment: number): ActivityLog {
  return { ...log, times: log.times.map((time) => (time >= moment ? MISSING : time)) };
}

/** Whether an entry counts. */
export function isCounted({ times }: ActivityLog, entry: number): boolean {
  return !isMissing(times[entry]!);
}

/** For each code of the Contact column whom it names: a person, NOBODY, or NOBODY - 1 - i for the i-th group. */
function developersOf({ names, keys }: TextColumn, people: People) {
  const columnCodes = names.length;
  const whoOf = new Int32Array(columnCodes).fill(NOBODY);
  const groups: number[][] = [];
  for (let code = 1; code < columnCodes; code++) {
    if (!namesSeveral(keys[code]!)) {
      const person = people.personOf(code);
      if (!people.isInternal(person)) whoOf[code] = person;
      continue;
    }
    const developers = people.several(names[code]!).filter((person) => !people.isInternal(person));
    const [first = NOBODY] = developers;
    whoOf[code] = developers.length > 1 ? NOBODY - groups.push(developers) : first;
  }
  return { whoOf, groups };
}
