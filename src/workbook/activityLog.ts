/** What happened: the Activities range read together with the Journey and Contacts ranges, as columns for every measure. */

import { namesSeveral } from "../reading/cells/ids";
import type { Interner } from "../reading/interner";
import { isMissing, MISSING } from "../reading/missing";
import { needColumn } from "../reading/neededColumn";
import type { Rows, TextColumn } from "../reading/rows";
import type { ACTIVITIES } from "../tabs/activities";
import type { JourneyPlan, Step } from "./journeyPlan";
import { type Milestone, milestoneAt, milestonesOf } from "./milestones";
import { type ContactRows, type People, readPeople } from "./people";
import { withoutRepeated } from "./repeatedMilestones";

export type ActivityRows = Rows<typeof ACTIVITIES.columns>;

/** The log's entries are the rows of Activities and, after these, the milestones by column; columns have one value for each entry. */
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
  /** Whom it leaves out since it counts something in place of contacts, such as companies; undefined where it counts contacts. */
  leftOut(): WithoutUnit | undefined;
}

/** Contacts without a value in the column that a log counts in place of contacts. */
export interface WithoutUnit {
  /** The title of that column. */
  column: string;
  /** Their names, in order; those alone who did something that counts. */
  contacts: readonly string[];
  /** How many contacts there are, they among them. */
  of: number;
}

/** Nobody, or only colleagues. People have numbers above it. */
export const NOBODY = 0;

/** Puts the log together from what was read. */
export function activityLog(
  rows: ActivityRows,
  plan: JourneyPlan,
  contacts: ContactRows | undefined,
): ActivityLog {
  const activity = rows.texts("activity");
  const contact = rows.texts("contact");
  const people = readPeople(contacts, contact);
  const { named, groups } = developersOf(contact, people, contacts !== undefined);
  const { count } = rows;
  const milestones = contacts ? milestonesOf(contacts, people, plan) : [];
  const entries = milestones.reduce((sum, column) => sum + column.rows.length, count);
  const times = withRoom(countedTimes(rows), entries);
  const activities = withRoom(activity.codes, entries);
  const who = withRoom(named, entries);
  let entry = count;
  for (const column of milestones) {
    const code = activity.code(column.activity);
    for (const row of column.rows) {
      times[entry] = column.times[row]!;
      activities[entry] = code;
      who[entry++] = people.ofRow[row]!;
    }
  }
  const peopleOf = peopleReader(who, groups);
  const persons = contact.names.length;
  const steps = activity.keys.map((key) => plan.byKey.get(key));
  return {
    rows,
    contacts,
    plan,
    people,
    persons,
    entries,
    times: withoutRepeated({ times, activities, peopleOf, persons }, count),
    activities,
    activity,
    who,
    peopleOf,
    namesAnybody: (row) => contact.codes[row] !== 0,
    milestone: (entry) => (entry < count ? undefined : milestoneAt(milestones, entry - count)),
    step: (code) => steps[code],
    leftOut: () => undefined,
  };
}

/** Reads whom an entry means: nobody, one person, or for -1 - i those of the i-th group. */
export function peopleReader(
  who: Int32Array,
  groups: readonly (readonly number[])[],
): (entry: number) => readonly number[] {
  return (entry) => {
    const person = who[entry]!;
    if (person < NOBODY) return groups[-1 - person]!;
    return person === NOBODY ? [] : [person];
  };
}

/** The log without what happened after that day; its last moment is not part of it. */
export function logBefore(log: ActivityLog, moment: number): ActivityLog {
  return { ...log, times: log.times.map((time) => (time >= moment ? MISSING : time)) };
}

/** @throws LedgerError where the log can name nobody: the range has no Contact column, and no milestones stand beside it */
export function needPeople({ rows, entries }: ActivityLog): void {
  if (entries === rows.count) needColumn(rows, "contact");
}

/** Whether an entry counts. */
export function isCounted({ times }: ActivityLog, entry: number): boolean {
  return !isMissing(times[entry]!);
}

/** The dates of the rows that count. The column as it was read serves, unless a row with a date does not count. */
export function countedTimes(rows: ActivityRows): Float64Array {
  const dates = rows.dates("date");
  const counted = rows.counted();
  let times = dates;
  for (let row = counted.indexOf(0); row >= 0; row = counted.indexOf(0, row + 1)) {
    if (isMissing(dates[row]!)) continue;
    if (times === dates) times = dates.slice();
    times[row] = MISSING;
  }
  return times;
}

/** The column with room for so many entries; the very same column where it has that already. */
function withRoom<C extends Float64Array | Int32Array>(column: C, entries: number): C {
  if (column.length === entries) return column;
  const longer = new (column.constructor as new (length: number) => C)(entries);
  longer.set(column);
  return longer;
}

/**
 * For each row whom its Contact cell names: a person, NOBODY, or -1 - i for the i-th group. People have the codes of their ids,
 * so the column as it was read serves, unless Contacts joins some of them or a cell names several.
 */
function developersOf({ names, keys, codes }: TextColumn, people: People, areJoined: boolean) {
  const groups: number[][] = [];
  const columnCodes = names.length;
  const whoOf = new Int32Array(columnCodes);
  let isOwnCode = !areJoined;
  for (let code = 1; code < columnCodes; code++) {
    if (namesSeveral(keys[code]!)) {
      const developers = people.several(names[code]!).filter((person) => !people.isInternal(person));
      const [first = NOBODY] = developers;
      whoOf[code] = developers.length > 1 ? -groups.push(developers) : first;
      isOwnCode = false;
    } else if (areJoined) {
      const person = people.personOf(code);
      if (!people.isInternal(person)) whoOf[code] = person;
    } else whoOf[code] = code;
  }
  return { named: isOwnCode ? codes : codes.map((code) => whoOf[code]!), groups };
}
