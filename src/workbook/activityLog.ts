/** What happened: the Activities range read together with the Journey and Contacts ranges, ready for every measure. */

import type { Grid } from "../reading/grid";
import type { Rows, TextColumn } from "../reading/rows";
import type { Zone } from "../reading/zone";
import { ACTIVITIES } from "../tabs/activities";
import { CONTACTS, MILESTONES } from "../tabs/contacts";
import { headerKey } from "../words/text";
import { type JourneyPlan, readJourney, type Step } from "./journeyPlan";
import { type ContactRows, type People, readPeople } from "./people";
import { readTable } from "./readTable";

/** A date in a Contacts row that counts as an activity of the column's name. */
export interface Milestone<A = number> {
  person: number;
  time: number;
  activity: A;
  contactsRow: number;
}

export interface ActivityLog {
  rows: Rows<typeof ACTIVITIES.columns>;
  contacts: ContactRows | undefined;
  plan: JourneyPlan;
  people: People;
  /** Per row: local time, NaN where the row does not count for want of a date. */
  times: Float64Array;
  /** Per row: the activity's code, 0 where the row does not count for want of an activity. */
  activity: TextColumn;
  /** Per row: the code of the Contact cell, 0 for nobody. */
  contact: TextColumn;
  /** Per Contact code: the people named, colleagues left out. */
  peopleOf: readonly (readonly number[])[];
  milestones: readonly Milestone[];
  /** The journey's step of an activity code, undefined where the journey does not know it. */
  step(activity: number): Step | undefined;
}

/** Reads the three ranges. Rows without a readable date or activity count in no measure. @throws LedgerError for a range without its header */
export function readActivityLog(
  activities: Grid,
  journey: Grid | undefined,
  contacts: Grid | undefined,
  zone: Zone,
): ActivityLog {
  const rows = readTable(ACTIVITIES, activities, zone);
  const plan = readJourney(journey, zone);
  const contactRows = contacts && readTable(CONTACTS, contacts, zone);
  const people = readPeople(contactRows);
  const activity = rows.texts("activity");
  const contact = rows.texts("contact");
  const peopleOf = contact.names.map((name) => {
    const named = people.named(name);
    return named.some(people.isInternal) ? named.filter((person) => !people.isInternal(person)) : named;
  });
  const milestones = contactRows ? milestonesOf(contactRows, people, plan, activity.code) : [];
  const steps = activity.keys.map((key) => plan.byKey.get(key));
  return {
    rows,
    contacts: contactRows,
    plan,
    people,
    times: rows.dates("date"),
    activity,
    contact,
    peopleOf,
    milestones,
    step: (code) => steps[code],
  };
}

/** The milestones of all contacts, colleagues left out. */
export function milestonesOf<A>(
  contacts: ContactRows,
  people: People,
  plan: JourneyPlan,
  codeOf: (activity: string) => A,
): Milestone<A>[] {
  const found: Milestone<A>[] = [];
  for (const { name, place } of milestoneColumns(contacts, plan)) {
    const code = codeOf(name);
    const times = contacts.datesAt(place);
    for (let row = 0; row < contacts.count; row++) {
      const person = people.ofRow[row]!;
      const time = times[row]!;
      if (person >= 0 && !Number.isNaN(time) && !people.isInternal(person))
        found.push({ person, time, activity: code, contactsRow: row });
    }
  }
  return found;
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
  return contacts.header.texts.flatMap((text, place) => {
    const title = titles.get(place);
    const name = listed.get(headerKey(title ?? text)) ?? listed.get(headerKey(text)) ?? title;
    return name === undefined || text === "" ? [] : [{ name, place }];
  });
}
