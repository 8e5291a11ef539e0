/** The activity log taken apart by the value of each contact: logs of the contacts of one value alone. */
import { type ActivityLog, NOBODY, peopleReader } from "./activityLog";
import { type Dimension, valueAt } from "./dimension";
import { timelinesOf } from "./timelines";

/** The value of each person: that of Contacts, or of the first of its activities that are meant; 0 for none. */
export function valuesOfPeople(
  log: ActivityLog,
  dimension: Dimension,
  isMeant: (entry: number) => boolean,
): Int32Array {
  const codes = new Int32Array(log.persons);
  if (dimension.isOfContacts) return codes.map((_, person) => dimension.codeAt(-1, person));
  const timelines = timelinesOf(log);
  const { starts, entries } = timelines;
  for (let person = 0; person < log.persons; person++) {
    let place = starts[person]!;
    while (place < starts[person + 1]! && !isMeant(entries[place]!)) place++;
    if (place < starts[person + 1]!) codes[person] = valueAt(dimension, timelines, person, place, isMeant);
  }
  return codes;
}

/** By value the log of its contacts, milestones among their entries; what names none of them is in none. */
export function logsByValue(log: ActivityLog, codes: Int32Array): ActivityLog[] {
  const { who } = log;
  const sizes: number[] = [];
  const count = (code: number) => {
    sizes[code] = (sizes[code] ?? 0) + 1;
  };
  /** Of entries with several people, those of each value, in the order of the entries. */
  const shared: { entry: number; code: number; people: number[] }[] = [];
  for (let entry = 0; entry < log.entries; entry++) {
    const person = who[entry]!;
    if (person > NOBODY) count(codes[person]!);
    else if (person < NOBODY)
      for (const [code, people] of byCode(log.peopleOf(entry), codes)) {
        shared.push({ entry, code, people });
        count(code);
      }
  }
  const parts = sizes.map((size) => ({
    size: 0,
    entries: new Int32Array(size),
    who: new Int32Array(size),
    groups: [] as number[][],
  }));
  const add = (code: number, entry: number, person: number) => {
    const part = parts[code]!;
    part.entries[part.size] = entry;
    part.who[part.size++] = person;
  };
  let next = 0;
  for (let entry = 0; entry < log.entries; entry++) {
    const person = who[entry]!;
    if (person > NOBODY) add(codes[person]!, entry, person);
    else
      for (; shared[next]?.entry === entry; next++) {
        const { code, people } = shared[next]!;
        add(code, entry, people.length > 1 ? -parts[code]!.groups.push(people) : people[0]!);
      }
  }
  return parts.map(({ size, entries, who: ofPart, groups }) => ({
    ...log,
    entries: size,
    times: taken(log.times, new Float64Array(size), entries),
    activities: taken(log.activities, new Int32Array(size), entries),
    who: ofPart,
    peopleOf: peopleReader(ofPart, groups),
    namesAnybody: () => true,
    milestone: (entry) => log.milestone(entries[entry]!),
  }));
}

/** The values of these entries, written into a column of their number. */
function taken<C extends Float64Array | Int32Array>(column: C, values: C, entries: Int32Array): C {
  for (let at = 0; at < values.length; at++) values[at] = column[entries[at]!]!;
  return values;
}

/** These people by their values. */
function byCode(people: readonly number[], codes: Int32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const person of people) {
    const code = codes[person]!;
    const known = groups.get(code);
    if (known) known.push(person);
    else groups.set(code, [person]);
  }
  return groups;
}
