/** The activity log of companies, or of whatever else a column of Contacts groups people into, in place of that of people. */
import { optionErrors } from "../problems/optionErrors";
import { text } from "../reading/options";
import { remembering } from "../reading/remembering";
import { alphabetically } from "../words/alphabetically";
import { type ActivityLog, isCounted, NOBODY, peopleReader, type WithoutUnit } from "./activityLog";
import { byColumn } from "./byColumn";
import { contactValues } from "./contactValues";
import type { People } from "./people";
import { withoutRepeated } from "./repeatedMilestones";

/** The option `unit`. */
export const unit = text(
  "the header of a column of Contacts, such as Company",
  "Count the values of this column, such as companies, instead of contacts; contacts without one are left out, and DEVREL_JOURNEYS with the same unit names them.",
);

/**
 * The same log as if every contact were the one that the column names: whatever counts contacts then counts these. Colleagues are
 * dropped first; who belongs nowhere is left out, milestones included.
 * @throws LedgerError where there are no contacts, or not this column
 */
export function unitLog(log: ActivityLog, column: string): ActivityLog {
  const { contacts, people } = log;
  if (!contacts) throw optionErrors.needsContacts("unit", column);
  const { place, title } = byColumn(column, [contacts], "unit");
  const { codes, names } = contactValues(log, place);
  const unitOf = codes.map((one, person) => (people.isInternal(person) ? NOBODY : one));
  const groups: number[][] = [];
  const unitsOf = (members: readonly number[]) => [
    ...new Set(members.map((person) => unitOf[person]!).filter((one) => one !== NOBODY)),
  ];
  const who = log.who.map((person, entry) => {
    if (person >= NOBODY) return unitOf[person]!;
    const units = unitsOf(log.peopleOf(entry));
    return units.length > 1 ? -groups.push(units) : (units[0] ?? NOBODY);
  });
  const peopleOf = peopleReader(who, groups);
  const units: People = {
    personOf: (code) => unitOf[people.personOf(code)]!,
    several: (cellText) => unitsOf(people.several(cellText)),
    ofRow: people.ofRow.map((person) => (person >= 0 ? unitOf[person]! || -1 : -1)),
    shared: people.shared,
    name: (one) => names[one]!,
    isInternal: () => false,
  };
  const leftOut = remembering();
  return {
    ...log,
    leftOut: () => leftOut("contacts", () => leftOutOf(log, unitOf, title)),
    people: units,
    persons: names.length,
    // Two colleagues of one company may have joined it on one day.
    times: withoutRepeated({ ...log, peopleOf, persons: names.length }, log.rows.count),
    who,
    peopleOf,
    namesAnybody: (row) => (log.who[row] === NOBODY ? log.namesAnybody(row) : who[row] !== NOBODY),
  };
}

function leftOutOf(log: ActivityLog, unitOf: Int32Array, column: string): WithoutUnit {
  const isThere = new Uint8Array(log.persons);
  for (let entry = 0; entry < log.entries; entry++)
    if (isCounted(log, entry)) for (const person of log.peopleOf(entry)) isThere[person] = 1;
  const contacts: string[] = [];
  let of = 0;
  for (let person = 0; person < log.persons; person++) {
    if (isThere[person] === 0) continue;
    of++;
    if (unitOf[person] === NOBODY) contacts.push(log.people.name(person));
  }
  return { column, contacts: contacts.sort(alphabetically), of };
}
