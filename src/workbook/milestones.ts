/** Dates in Contacts that count as activities of their column's name. */
import { startOfDay } from "../reading/calendar";
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
  const codes = new Set(activities.subarray(firstMilestone));
  const told = new Set<string>();
  const kept = times.slice();
  for (let entry = 0; entry < times.length; entry++) {
    const code = activities[entry]!;
    const time = times[entry]!;
    if (isMissing(time) || !codes.has(code)) continue;
    const before = told.size;
    for (const person of peopleOf(entry)) told.add(`${code} ${person} ${startOfDay(time)}`);
    if (entry >= firstMilestone && told.size === before) kept[entry] = MISSING;
  }
  return kept;
}

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
