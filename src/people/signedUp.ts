/** The people in Contacts who have signed up, with what came after it. */
import { interner } from "../reading/interner";
import { isMissing, MISSING } from "../reading/missing";
import { needColumn } from "../reading/neededColumn";
import { nothingReader } from "../reading/nothingReader";
import { spellingOf } from "../reading/spelling";
import { type ContactRows, readPeople } from "../workbook/people";

/** One person. Local times; NaN where there is none. */
export interface SignedUp {
  contact: string;
  signedUp: number;
  firstApp: number;
  lastContacted: number;
  /** The title of the first column in which something stands that cannot be read, so that nothing is certain of this person. */
  unread: string | undefined;
}

/** The earlier and the later of two times, of which one may be missing. */
const earlier = (one: number, other: number) => (one <= other || isMissing(other) ? one : other);
const later = (one: number, other: number) => (one >= other || isMissing(other) ? one : other);

/** Of somebody with several rows the first sign-up, the first app and the last contact. */
const DATES = { signedUp: earlier, firstApp: earlier, lastContacted: later } as const;
const NAMES = Object.keys(DATES) as (keyof typeof DATES)[];

/**
 * Colleagues, and people who want no messages, are left out.
 * @throws LedgerError where one of the three dates has no column
 */
export function peopleSignedUp(rows: ContactRows): SignedUp[] {
  for (const name of NAMES) needColumn(rows, name);
  const people = readPeople(rows, interner(rows.zone, spellingOf(rows.table.columns.contact)));
  const doNotContact = rows.yesNo("doNotContact");
  const dates = NAMES.map((name) => ({ name, times: rows.dates(name), choose: DATES[name] }));
  const isUnread = unreadReaders(rows);
  const found = new Map<number, SignedUp>();
  const unwanted = new Set<number>();
  for (let row = 0; row < rows.count; row++) {
    const person = people.ofRow[row]!;
    if (person < 0 || people.isInternal(person)) continue;
    if (doNotContact[row] === 1) unwanted.add(person);
    let known = found.get(person);
    if (!known) {
      known = { contact: people.name(person), unread: undefined, ...NO_DATES };
      found.set(person, known);
    }
    for (const { name, times, choose } of dates) known[name] = choose(times[row]!, known[name]);
    known.unread ??= isUnread.find(({ at }) => at(row))?.title;
  }
  return [...found].flatMap(([person, known]) =>
    unwanted.has(person) || isMissing(known.signedUp) ? [] : [known],
  );
}

const NO_DATES = { signedUp: MISSING, firstApp: MISSING, lastContacted: MISSING };

/** For the columns that decide what is to be done: whether something stands in a row that cannot be read. */
function unreadReaders(rows: ContactRows): { title: string; at(row: number): boolean }[] {
  const column = (name: "doNotContact" | "firstApp" | "lastContacted", values: Float64Array) => {
    const place = rows.place(name);
    const { [name]: declared } = rows.table.columns;
    const saysNothing = nothingReader(declared, rows.zone);
    const at = (row: number) =>
      place !== undefined && isMissing(values[row]!) && !saysNothing(rows.cell(row, place));
    return { title: declared.title, at };
  };
  return [
    column("doNotContact", rows.yesNo("doNotContact")),
    column("firstApp", rows.dates("firstApp")),
    column("lastContacted", rows.dates("lastContacted")),
  ];
}
