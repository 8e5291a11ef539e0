/** The people in Contacts who have signed up, with what came after it. */
import { isMissing } from "../reading/missing";
import { needColumn } from "../reading/neededColumn";
import { nothingReader } from "../reading/nothingReader";
import { type ContactRows, readPeople } from "../workbook/people";

/** One person. Local times. */
export interface SignedUp {
  contact: string;
  signedUp: number;
  /** Infinity where there is none. */
  firstApp: number;
  /** -Infinity where there is none. */
  lastContacted: number;
  /** The title of the first column in which something stands that cannot be read, so that nothing is certain of this person. */
  unread: string | undefined;
}

const DATES = ["signedUp", "firstApp", "lastContacted"] as const;
/** What decides what is to be done with somebody who has signed up. */
const DECIDING = ["doNotContact", "firstApp", "lastContacted"] as const;

/**
 * Colleagues, and people who want no messages, are left out. Of somebody with several rows the first sign-up, the first app and
 * the last contact count.
 * @throws LedgerError where one of the three dates has no column
 */
export function peopleSignedUp(rows: ContactRows): SignedUp[] {
  for (const name of DATES) needColumn(rows, name);
  const ids = rows.texts("contact");
  const people = readPeople(rows, ids);
  const [signedUp, firstApp, lastContacted] = DATES.map((name) => rows.dates(name)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const doNotContact = rows.yesNo("doNotContact");
  const unreadAt = unreadReader(rows);
  const persons = ids.names.length;
  const signUps = new Float64Array(persons).fill(Number.POSITIVE_INFINITY);
  const apps = signUps.slice();
  const contacts = new Float64Array(persons).fill(Number.NEGATIVE_INFINITY);
  const isUnwanted = new Uint8Array(persons);
  const unread = new Int8Array(persons).fill(-1);
  for (let row = 0; row < rows.count; row++) {
    const person = people.ofRow[row]!;
    if (person < 0) continue;
    if (doNotContact[row] === 1) isUnwanted[person] = 1;
    if (signedUp[row]! < signUps[person]!) signUps[person] = signedUp[row]!;
    if (firstApp[row]! < apps[person]!) apps[person] = firstApp[row]!;
    if (lastContacted[row]! > contacts[person]!) contacts[person] = lastContacted[row]!;
    if (unread[person] === -1) unread[person] = unreadAt(row);
  }
  const found: SignedUp[] = [];
  for (let person = 0; person < persons; person++) {
    if (signUps[person] === Number.POSITIVE_INFINITY || isUnwanted[person] || people.isInternal(person))
      continue;
    found.push({
      contact: people.name(person),
      signedUp: signUps[person]!,
      firstApp: apps[person]!,
      lastContacted: contacts[person]!,
      unread: unread[person] === -1 ? undefined : rows.table.columns[DECIDING[unread[person]!]!].title,
    });
  }
  return found;
}

/** For a row the first of the columns that decide in which something stands that cannot be read; -1 for none. */
function unreadReader(rows: ContactRows): (row: number) => number {
  const columns = DECIDING.map((name) => ({
    place: rows.place(name) ?? -1,
    values: rows.numbers(name as never),
    saysNothing: nothingReader(rows.table.columns[name], rows.zone),
  }));
  return (row) => {
    for (let at = 0; at < columns.length; at++) {
      const { place, values, saysNothing } = columns[at]!;
      if (isMissing(values[row]!) && !saysNothing(rows.cell(row, place))) return at;
    }
    return -1;
  };
}
