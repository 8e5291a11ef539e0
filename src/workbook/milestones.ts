/** Dates in Contacts that count as activities of their column's name. */
import { isMissing } from "../reading/missing";
import { CONTACTS, MILESTONES } from "../tabs/contacts";
import { headerKey } from "../words/text";
import type { JourneyPlan } from "./journeyPlan";
import type { ContactRows, People } from "./people";

/** One date of one contact. */
export interface Milestone {
  activity: string;
  contactsRow: number;
}

/** What a column of Contacts tells of an activity. */
export interface Milestones {
  activity: string;
  /** Local times by row of Contacts. */
  times: Float64Array;
  /** The rows whose dates count. */
  rows: Int32Array;
}

/** The milestones of all contacts by column, colleagues left out. */
export function milestonesOf(contacts: ContactRows, people: People, plan: JourneyPlan): Milestones[] {
  return milestoneColumns(contacts, plan).map(({ name, place }) => {
    const times = contacts.datesAt(place);
    const rows = new Int32Array(contacts.count);
    let size = 0;
    for (let row = 0; row < contacts.count; row++) {
      const person = people.ofRow[row]!;
      if (person >= 0 && !isMissing(times[row]!) && !people.isInternal(person)) rows[size++] = row;
    }
    return { activity: name, times, rows: rows.subarray(0, size) };
  });
}

/** The milestone of that index among all. */
export function milestoneAt(columns: readonly Milestones[], index: number): Milestone | undefined {
  let before = 0;
  for (const { activity, rows } of columns) {
    if (index < before + rows.length) return { activity, contactsRow: rows[index - before]! };
    before += rows.length;
  }
  return undefined;
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
