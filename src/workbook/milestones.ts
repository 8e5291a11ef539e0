/** Dates in Contacts that count as activities of their column's name. */
import { startOfDay } from "../reading/calendar";
import type { Interner } from "../reading/interner";
import { isMissing } from "../reading/missing";
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

/** The milestones of all contacts, colleagues left out. */
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
  return found;
}

/**
 * The milestones by time, without those that are known already: from a row of the same person, activity and day, or from another of their
 * Contacts rows, of which the earliest counts, in whichever order they stand.
 * @param rowsOf tells who did the activity of that code in Activities, and when
 */
export function withoutRepeated(
  milestones: readonly Milestone[],
  activity: Interner,
  rowsOf: (code: number, tell: (person: number, time: number) => void) => void,
): Milestone[] {
  const told = new Map<number, Set<string>>();
  const toldOf = (code: number) => {
    const known = told.get(code) ?? new Set<string>();
    if (!told.has(code)) rowsOf(code, (person, time) => known.add(onDay(person, time)));
    told.set(code, known);
    return known;
  };
  return [...milestones]
    .sort((one, other) => one.time - other.time)
    .filter(({ person, time, activity: name }) => {
      const known = toldOf(activity.code(name));
      const key = onDay(person, time);
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
}

function onDay(person: number, time: number): string {
  return `${person} ${startOfDay(time)}`;
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
