/** Who is who: every id in Contacts, its aliases, and the people that an Activities cell names. */

import { isErrorCell } from "../reading/cells/errorCell";
import { SEVERAL, splitIds } from "../reading/cells/ids";
import type { Rows } from "../reading/rows";
import type { CONTACTS } from "../tabs/contacts";
import { nameKey } from "../words/text";

export type ContactRows = Rows<typeof CONTACTS.columns>;

export interface People {
  /** The people that a cell names, each once; ids never seen before become people too. */
  named(cellText: string): readonly number[];
  /** The one person of an id known so far, by `nameKey`: most cells hold just that. */
  byKey: ReadonlyMap<unknown, number>;
  /** Makes a person of an id that is its own key and not known so far. */
  add(key: string): number;
  /** The person of each Contacts row, -1 for a row without an id. */
  ofRow: Int32Array;
  /** The id to show for each person. */
  names: readonly string[];
  isInternal(person: number): boolean;
  /** The first Contacts row of a person, or -1. */
  firstRow(person: number): number;
}

/** Reads the people of a Contacts range; without one, every id is a person of its own. */
export function readPeople(contacts: ContactRows | undefined): People {
  const byKey = new Map<string, number>();
  const names: string[] = [];
  const internal = new Set<number>();
  const firstRows: number[] = [];
  const ofRow = new Int32Array(contacts?.count ?? 0).fill(-1);
  const newPerson = (id: string, row: number) => {
    firstRows.push(row);
    return names.push(id) - 1;
  };

  if (contacts) {
    const ids = contacts.texts("contact");
    const aliases = contacts.texts("alsoKnownAs");
    const otherIds = (contacts.header.others.contact ?? []).map((place) => contacts.textsAt(place));
    const isInternal = contacts.yesNo("internal");
    const groups = joinedIds(contacts.count, (row) =>
      idsOfRow(
        ids.names[ids.codes[row]!]!,
        aliases.names[aliases.codes[row]!]!,
        otherIds.map(({ names, codes }) => names[codes[row]!]!),
      ),
    );
    const persons = new Map<string, number>();
    for (let row = 0; row < contacts.count; row++) {
      const id = ids.names[ids.codes[row]!]!;
      if (id === "") continue;
      const group = groups.rootOf(nameKey(id));
      const person = persons.get(group) ?? newPerson(id, row);
      persons.set(group, person);
      ofRow[row] = person;
      if (isInternal[row] === 1) internal.add(person);
    }
    for (const key of groups.keys()) {
      const person = persons.get(groups.rootOf(key));
      if (person !== undefined && !SEVERAL.test(key)) byKey.set(key, person);
    }
  }

  const personOf = (id: string): number => {
    const key = nameKey(id);
    let person = byKey.get(key);
    if (person === undefined) {
      person = newPerson(id, -1);
      byKey.set(key, person);
    } else if (firstRows[person] === -1 && id < names[person]!) {
      names[person] = id;
    }
    return person;
  };

  const add = (key: string) => {
    const person = newPerson(key, -1);
    byKey.set(key, person);
    return person;
  };
  const severalIn = (text: string) => [...new Set(splitIds(text, "people").map(personOf))];
  const onlyOneIn = (id: string) => (id === "" || isErrorCell(id) ? [] : [personOf(id)]);

  return {
    named: (text) => (SEVERAL.test(text) ? severalIn(text) : onlyOneIn(text.trim())),
    byKey,
    add,
    ofRow,
    names,
    isInternal: (person) => internal.has(person),
    firstRow: (person) => firstRows[person]!,
  };
}

function idsOfRow(id: string, aliases: string, others: readonly string[]): string[] {
  return id === "" ? [] : [id, ...splitIds(aliases, "aliases"), ...others.filter(Boolean)].map(nameKey);
}

/** Joins ids that stand in one row, also over several rows (a union–find over keys). */
function joinedIds(count: number, idsOf: (row: number) => string[]) {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    for (let at = key; at !== root; ) {
      const up = parent.get(at)!;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  for (let row = 0; row < count; row++) {
    const [first, ...others] = idsOf(row);
    if (first === undefined) continue;
    if (!parent.has(first)) parent.set(first, first);
    for (const other of others) {
      if (!parent.has(other)) parent.set(other, other);
      parent.set(rootOf(other), rootOf(first));
    }
  }
  return { rootOf, keys: () => [...parent.keys()] };
}
