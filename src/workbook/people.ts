/** Who is who: every id in Contacts, its aliases, and the people that an Activities cell names. */

import { splitIds } from "../reading/cells/ids";
import type { Interner, TextColumn } from "../reading/interner";
import type { Rows } from "../reading/rows";
import type { CONTACTS } from "../tabs/contacts";
import type { IdColumns } from "../tabs/otherTabs";

export type ContactRows = Rows<typeof CONTACTS.columns>;

/** People are numbered by the code of one of their ids. */
export interface People {
  /** The person of an id, by its code. */
  personOf(code: number): number;
  /** The people whom a cell names that names more than one, each once. */
  several(cellText: string): number[];
  /** The person of each Contacts row, -1 for a row without an id. */
  ofRow: Int32Array;
  /** The id to show for a person. */
  name(person: number): string;
  isInternal(person: number): boolean;
}

/** Reads who is who from a Contacts range; without one, every id is a person of its own. `ids` gives the codes. */
export function readPeople(contacts: Rows<IdColumns> | undefined, ids: Interner): People {
  const { rootOf, join } = joined();
  const names = new Map<number, string>();
  const internal = new Set<number>();
  const ofRow = new Int32Array(contacts?.count ?? 0).fill(-1);
  if (contacts) {
    const idsIn = idReader(contacts);
    const isInternal = contacts.yesNo("internal");
    const first = ofRow.slice();
    for (let row = 0; row < contacts.count; row++) {
      const [own, ...others] = idsIn(row).map((id) => ids.code(id));
      if (!own) continue;
      first[row] = own;
      for (const other of others) if (other !== 0) join(other, own);
    }
    for (let row = 0; row < contacts.count; row++) {
      if (first[row]! < 0) continue;
      const person = rootOf(first[row]!);
      ofRow[row] = person;
      if (!names.has(person)) names.set(person, idsIn(row)[0]!);
      if (isInternal[row] === 1) internal.add(person);
    }
  }
  return {
    personOf: rootOf,
    several: (text) => [
      ...new Set(
        splitIds(text, "people")
          .map((id) => ids.code(id))
          .filter((code) => code !== 0)
          .map(rootOf),
      ),
    ],
    ofRow,
    name: (person) => names.get(person) ?? ids.names[person]!,
    isInternal: (person) => internal.has(person),
  };
}

/** The ids that stand in a row of Contacts, its own first; none where it has none of its own. */
function idReader(contacts: Rows<IdColumns>): (row: number) => string[] {
  const ids = contacts.texts("contact");
  const aliases = contacts.texts("alsoKnownAs");
  const others = (contacts.header.others.contact ?? []).map((place) => contacts.textsAt(place));
  const textAt = ({ names, codes }: TextColumn, row: number) => names[codes[row]!]!;
  return (row) => {
    const own = textAt(ids, row);
    if (own === "") return [];
    const more = others.map((column) => textAt(column, row)).filter(Boolean);
    return [own, ...splitIds(textAt(aliases, row), "aliases"), ...more];
  };
}

/** Joins numbers into groups, also over several steps (union–find); each group has one of them as its root. */
function joined() {
  const parents = new Map<number, number>();
  const rootOf = (one: number): number => {
    let root = one;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    for (let at = one; at !== root; ) {
      const up = parents.get(at)!;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  const join = (one: number, other: number) => {
    const [from, to] = [rootOf(one), rootOf(other)];
    if (from !== to) parents.set(from, to);
  };
  return { rootOf, join };
}
