/** Who somebody is in Contacts: all ids, names and rows of the person whom one id means. */
import { interner } from "../reading/interner";
import { spellingOf } from "../reading/spelling";
import type { CONTACTS } from "../tabs/contacts";
import { nameKey, peopleKey } from "../words/text";
import { type ContactRows, readPeople } from "./people";

export interface KnownPerson {
  /** Every id that is theirs and nobody else's, the one to show first. */
  ids: readonly string[];
  names: readonly { name: string; isOfOthersToo: boolean }[];
  /** Their rows, numbered from 1 in the range. */
  rows: readonly number[];
  isInternal: boolean;
}

/** The person of an id; without a row in Contacts that id is all there is. A text that says nothing is nobody's id. */
export function whoIs(contacts: ContactRows | undefined, id: string): KnownPerson {
  if (!contacts) return { ids: [id], names: [], rows: [], isInternal: false };
  const ids = interner(contacts.zone, spellingOf(contacts.table.columns.contact));
  const people = readPeople(contacts, ids);
  const code = ids.code(id);
  if (code === 0) return { ids: [], names: [], rows: [], isInternal: false };
  const person = people.personOf(code);
  const rows: number[] = [];
  const others = new Set<string>();
  const names = new Map<string, string>();
  const { names: nameTexts, codes } = contacts.texts("name");
  people.ofRow.forEach((each, row) => {
    const name = nameTexts[codes[row]!]!;
    if (each === person) {
      rows.push(contacts.rowNumber(row));
      if (name !== "") names.set(nameKey(name), name);
    } else others.add(nameKey(name));
  });
  const shown = people.name(person);
  const more = ids.names.filter((name, other) => people.personOf(other) === person && name !== shown);
  return {
    ids: [shown, ...more],
    names: [...names].map(([key, name]) => ({ name, isOfOthersToo: others.has(key) })),
    rows,
    isInternal: people.isInternal(person),
  };
}

/** So many are offered to choose from. */
const MOST = 8;

/** Contacts whose id, name or alias holds that text, each with its id and its name. */
export function contactsLike(contacts: ContactRows, text: string): { id: string; name: string }[] {
  const [key, id] = [nameKey(text), peopleKey(text)];
  const found: { id: string; name: string }[] = [];
  if (key === "") return found;
  const columns = (
    ["contact", "name", "alsoKnownAs"] as const satisfies (keyof typeof CONTACTS.columns)[]
  ).map((column) => contacts.texts(column));
  const holds = columns.map(({ keys }) => keys.map((each) => each.includes(key) || each.includes(id)));
  for (let row = 0; row < contacts.count && found.length < MOST; row++) {
    if (!columns.some(({ codes }, index) => holds[index]![codes[row]!])) continue;
    const [contact, name] = columns.map(({ names, codes }) => names[codes[row]!]!);
    if (contact) found.push({ id: contact, name: name! });
  }
  return found;
}
