/** Dates in Contacts that count as activities of their column's name. */
import { dayNumber } from "../reading/calendar";
import { isMissing, MISSING } from "../reading/missing";
import { CONTACTS, MILESTONES } from "../tabs/contacts";
import { headerKey } from "../words/text";
import type { JourneyPlan } from "./journeyPlan";
import type { ContactRows, People } from "./people";

/** One date of one contact. */
export interface Milestone {
  person: number;
  time: number;
  activity: string;
  contactsRow: number;
}

/** The milestones of all contacts by time, colleagues left out. */
export function milestonesOf(contacts: ContactRows, people: People, plan: JourneyPlan): Milestone[] {
  const found: Milestone[] = [];
  for (const { name, place } of milestoneColumns(contacts, plan)) {
    const times = contacts.datesAt(place);
    for (let row = 0; row < contacts.count; row++) {
      const person = people.ofRow[row]!;
      const time = times[row]!;
      if (person >= 0 && !isMissing(time) && !people.isInternal(person))
        found.push({ person, time, activity: name, contactsRow: row });
    }
  }
  return found.sort((one, other) => one.time - other.time);
}

/** What a log says of its entries: its rows and, after these, milestones by time. */
interface Entries {
  times: Float64Array;
  activities: Int32Array;
  peopleOf(entry: number): readonly number[];
}

/**
 * The times of the entries, missing for milestones of nobody and for those that say nothing new: a row of the same people, activity and day
 * says it already, or another milestone, of which the earliest counts.
 */
export function withoutRepeated(
  { times, activities, peopleOf }: Entries,
  firstMilestone: number,
): Float64Array {
  if (firstMilestone === times.length) return times;
  /** By activity code: who did it on which day. */
  const told = new Map<number, Set<number>>();
  for (let entry = firstMilestone; entry < times.length; entry++) told.set(activities[entry]!, new Set());
  const kept = times.slice();
  for (let entry = 0; entry < times.length; entry++) {
    const known = told.get(activities[entry]!);
    const time = times[entry]!;
    if (known === undefined || isMissing(time)) continue;
    const before = known.size;
    for (const person of peopleOf(entry)) known.add(person * DAYS_OF_SHEETS + dayNumber(time));
    if (entry >= firstMilestone && known.size === before) kept[entry] = MISSING;
  }
  return kept;
}

/** More than lie between any two dates of a sheet, so that a person and a day make one number. */
const DAYS_OF_SHEETS = 4_000_000;

/** The milestone columns, and every other Contacts column whose header the journey lists as an activity. */
export function milestoneColumns(
  contacts: ContactRows,
  plan: JourneyPlan,
): { name: string; place: number }[] {
  const listed = new Map(plan.steps.map(({ activity }) => [headerKey(activity), activity]));
  const titles = new Map(
    MILESTONES.map((name) => [contacts.header.places[name], CONTACTS.columns[name].title]),
  );
  return contacts.header.headers.flatMap(({ text, keys }, place) => {
    const title = titles.get(place);
    const own = [headerKey(text), ...keys].map((key) => listed.get(key)).find(Boolean);
    const name = listed.get(headerKey(title ?? text)) ?? own ?? title;
    return name === undefined || text === "" ? [] : [{ name, place }];
  });
}
