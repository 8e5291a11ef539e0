/** Who is who: every id in Contacts, its aliases, and the people that an Activities cell names. */

import { splitIds } from "../reading/cells/ids";
import type { Interner, TextColumn } from "../reading/interner";
import type { Rows } from "../reading/rows";
import type { CONTACTS } from "../tabs/contacts";
import type { IdColumns, SharedAlias } from "../tabs/otherTabs";

export type ContactRows = Rows<typeof CONTACTS.columns>;

/** People are numbered by the code of one of their ids. */
export interface People {
  /** The person of an id, by its code. */
  personOf(code: number): number;
  /** The people whom a cell names that names more than one, each once. */
  several(cellText: string): number[];
  /** The person of each Contacts row, -1 for a row without an id. */
  ofRow: Int32Array;
  /** Aliases that join nobody, since they stand in the rows of several people. */
  shared: readonly SharedAlias[];
  /** The id to show for a person. */
  name(person: number): string;
  isInternal(person: number): boolean;
}

/** Reads who is who from a Contacts range; without one, every id is a person of its own. `ids` gives the codes. */
export function readPeople(contacts: Rows<IdColumns> | undefined, ids: Interner): People {
  const { rootOf, join } = joined();
  const internal = new Set<number>();
  const ofRow = new Int32Array(contacts?.count ?? 0).fill(-1);
  const shared: SharedAlias[] = [];
  let name = (person: number) => ids.names[person]!;
  if (contacts) {
    const own = contacts.texts("contact");
    const ownCodes = new Int32Array(own.names.length);
    const othersIn = otherIdsReader(contacts);
    const isInternal = contacts.yesNo("internal");
    const first = ofRow.slice();
    const aliases = new Map<number, Alias[]>();
    for (let row = 0; row < contacts.count; row++) {
      const text = own.codes[row]!;
      ownCodes[text] ||= ids.code(own.names[text]!);
      const ownCode = ownCodes[text]!;
      if (ownCode === 0) continue;
      first[row] = ownCode;
      for (const { id, place } of othersIn(row)) {
        const code = ids.code(id);
        if (code === 0 || code === ownCode) continue;
        const alias = { row, place, id };
        const known = aliases.get(code);
        if (known) known.push(alias);
        else aliases.set(code, [alias]);
      }
    }
    const several: [number, Alias[]][] = [];
    for (const [code, all] of aliases) {
      const owner = first[all[0]!.row]!;
      if (all.every(({ row }) => first[row] === owner)) join(code, owner);
      else several.push([code, all]);
    }
    /** Rows of one person, as other ids say, may share an alias. */
    const isOfOne = several.map(([, all]) => new Set(all.map(({ row }) => rootOf(first[row]!))).size === 1);
    for (const [index, [code, all]] of several.entries()) {
      if (isOfOne[index]) join(code, first[all[0]!.row]!);
      else shared.push(...withRows(all));
    }
    /** By person the text of its first row. */
    const texts = new Int32Array(ids.names.length);
    for (let row = 0; row < contacts.count; row++) {
      if (first[row]! < 0) continue;
      const person = rootOf(first[row]!);
      ofRow[row] = person;
      texts[person] ||= own.codes[row]!;
      if (isInternal[row] === 1) internal.add(person);
    }
    name = (person) => (texts[person] ? own.names[texts[person]!]! : ids.names[person]!);
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
    shared,
    name,
    isInternal: (person) => internal.has(person),
  };
}

/** An id of a row beside its own. */
type Alias = Omit<SharedAlias, "rows">;

/** The same in each row, with all rows that have it. */
function withRows(all: readonly Alias[]): SharedAlias[] {
  const rows = [...new Set(all.map(({ row }) => row))];
  return all.map((alias) => ({ ...alias, rows }));
}

/** The ids that stand in a row of Contacts beside its own, each with its column. */
function otherIdsReader(
  contacts: Rows<IdColumns>,
): (row: number) => readonly { id: string; place: number }[] {
  const aliases = contacts.texts("alsoKnownAs");
  const others = (contacts.header.others.contact ?? []).map((place) => ({
    place,
    column: contacts.textsAt(place),
  }));
  const aliasPlace = contacts.place("alsoKnownAs") ?? -1;
  const textAt = ({ names, codes }: TextColumn, row: number) => names[codes[row]!]!;
  return (row) => {
    if (aliases.codes[row] === 0 && others.length === 0) return NO_IDS;
    const known = splitIds(textAt(aliases, row), "aliases").map((id) => ({ id, place: aliasPlace }));
    const more = others.map(({ place, column }) => ({ id: textAt(column, row), place }));
    return [...known, ...more];
  };
}

const NO_IDS: readonly never[] = [];

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
