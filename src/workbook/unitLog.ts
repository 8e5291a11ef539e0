/** The activity log of companies, or of whatever else a column of Contacts groups people into, in place of that of people. */
import { optionErrors } from "../problems/optionErrors";
import { MISSING } from "../reading/missing";
import { text } from "../reading/options";
import { type ActivityLog, isCounted, NOBODY } from "./activityLog";
import { byColumn } from "./byColumn";
import { type Milestone, withoutRepeated } from "./milestones";
import type { People } from "./people";

/** The option `unit`. */
export const unit = text(
  "the header of a column of Contacts, such as Company",
  "Count the values of this column, such as companies, instead of contacts; contacts without one are left out.",
);

/**
 * The same log as if every contact were the one that the column names: whatever counts contacts then counts these. Colleagues are
 * dropped first; of a contact with several rows the first filled one says where it belongs; who belongs nowhere is left out, milestones included.
 * @throws LedgerError where there are no contacts, or not this column
 */
export function unitLog(log: ActivityLog, column: string): ActivityLog {
  const { contacts, people } = log;
  if (!contacts) throw optionErrors.needsContacts("unit", column);
  const values = contacts.textsAt(byColumn(column, [contacts]).place);
  const unitOf = new Int32Array(log.persons);
  people.ofRow.forEach((person, row) => {
    if (person >= 0 && unitOf[person] === NOBODY && !people.isInternal(person))
      unitOf[person] = values.codes[row]!;
  });
  const groups: number[][] = [];
  const unitsOf = (members: readonly number[]) => [
    ...new Set(members.map((person) => unitOf[person]!).filter((one) => one !== NOBODY)),
  ];
  const who = log.who.map((person, entry) => {
    if (person >= NOBODY) return unitOf[person]!;
    const units = unitsOf(log.peopleOf(entry));
    return units.length > 1 ? -groups.push(units) : (units[0] ?? NOBODY);
  });
  const peopleOf = (entry: number) => {
    const one = who[entry]!;
    if (one < NOBODY) return groups[-1 - one]!;
    return one === NOBODY ? [] : [one];
  };
  const milestoneAt = (entry: number) => {
    const milestone = log.milestone(entry);
    return milestone && { ...milestone, person: unitOf[milestone.person]! };
  };
  const times = log.times.slice();
  const milestones: (Milestone & { entry: number })[] = [];
  for (let entry = log.rows.count; entry < log.entries; entry++) {
    times[entry] = MISSING;
    if (who[entry] !== NOBODY) milestones.push({ ...milestoneAt(entry)!, entry });
  }
  const once = withoutRepeated(milestones, log.activity, (code, tell) => {
    for (let row = 0; row < log.rows.count; row++)
      if (log.activities[row] === code && isCounted(log, row))
        for (const one of peopleOf(row)) tell(one, log.times[row]!);
  });
  for (const { entry, time } of once) times[entry] = time;
  const units: People = {
    personOf: (code) => unitOf[people.personOf(code)]!,
    several: (cellText) => unitsOf(people.several(cellText)),
    ofRow: people.ofRow.map((person) => (person >= 0 ? unitOf[person]! || -1 : -1)),
    shared: people.shared,
    name: (one) => values.names[one]!,
    isInternal: () => false,
  };
  return {
    ...log,
    people: units,
    persons: values.names.length,
    times,
    who,
    peopleOf,
    milestone: milestoneAt,
  };
}
