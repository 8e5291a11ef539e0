/** Who is new, who is known, and who may be whom: people are told apart by their ids, and nobody is joined without a look. */
import { gitHubUser } from "../reading/cells/gitHubUser";
import { nameKey, peopleKey } from "../words/text";
import { type BroughtRow, idsOf } from "./broughtRow";
import type { HeldContact } from "./held";

/** A cell of a contact that is there: `to` is what it says afterwards. */
export interface Fill {
  /** The contact's own id. */
  readonly contact: string;
  readonly column: string;
  /** What is put into it, or for other ids, added to it. */
  readonly to: string;
  /** The key of the row that it came with. */
  readonly key: string;
}

/** Two who may be one person. */
export interface Join {
  readonly id: string;
  readonly other: string;
  readonly why: string;
  /** Whether ids say so; else only names do. */
  readonly isSure: boolean;
}

/** The same for the same two, whichever comes first. */
export function joinKey({ id, other }: Pick<Join, "id" | "other">): string {
  return [id, other].sort().join("\n");
}

/** Somebody who is there, or is to be added. */
interface Person {
  ids: string[];
  cells: Record<string, string>;
  /** The row by which somebody is added; undefined for one who is there. */
  brought: BroughtRow | undefined;
}

/** What a contact who is there is not given: how somebody was first met does not change. */
const NOT_FILLED = new Set(["contact", "alsoKnownAs", "source"]);

export function planPeople(
  contacts: readonly BroughtRow[],
  held: readonly HeldContact[],
  isOne: (join: Join) => boolean,
) {
  const people = new Set<Person>();
  const byId = new Map<string, Person>();
  const byUser = new Map<string, Person>();
  const byNameAndCompany = new Map<string, Person>();
  const fills: Fill[] = [];
  const joins: Join[] = [];
  const known: BroughtRow[] = [];

  const enter = (person: Person) => {
    people.add(person);
    for (const id of person.ids) {
      const key = peopleKey(id);
      if (!byId.has(key)) byId.set(key, person);
      const user = gitHubUser(id);
      if (user !== undefined && !byUser.has(user)) byUser.set(user, person);
    }
    const likeness = nameAndCompany(person.cells);
    if (likeness !== undefined && !byNameAndCompany.has(likeness)) byNameAndCompany.set(likeness, person);
  };

  /** Gives somebody further ids and what was blank. */
  const enrich = (
    person: Person,
    ids: readonly string[],
    cells: Readonly<Record<string, string>>,
    key: string,
  ) => {
    const own = new Set(person.ids.map(peopleKey));
    const more = ids.filter((id) => !own.has(peopleKey(id)));
    person.ids.push(...more);
    const [contact] = person.ids as [string];
    const give = (column: string, to: string) => {
      person.cells[column] = column === "alsoKnownAs" ? person.ids.slice(1).join("; ") : to;
      if (!person.brought) fills.push({ contact, column, to, key });
    };
    if (more.length > 0) give("alsoKnownAs", more.join("; "));
    for (const [column, to] of Object.entries(cells))
      if (!NOT_FILLED.has(column) && to !== "no" && (person.cells[column] ?? "") === "") give(column, to);
    enter(person);
  };

  /** Makes two one, the one who is there staying. */
  const unite = (one: Person, other: Person, key: string): Person => {
    const [stays, goes] = one.brought && !other.brought ? [other, one] : [one, other];
    people.delete(goes);
    for (const id of goes.ids) {
      byId.set(peopleKey(id), stays);
      const user = gitHubUser(id);
      if (user !== undefined) byUser.set(user, stays);
    }
    const alike = nameAndCompany(goes.cells);
    if (alike !== undefined && byNameAndCompany.get(alike) === goes) byNameAndCompany.set(alike, stays);
    if (goes.brought) known.push(goes.brought);
    enrich(stays, goes.ids, goes.brought ? goes.cells : {}, goes.brought?.key ?? key);
    return stays;
  };

  const look = (one: string, other: string, why: string, isSure: boolean) => {
    const join = { id: one, other, why, isSure };
    joins.push(join);
    return isOne(join);
  };

  for (const contact of held)
    enter({ ids: [...contact.ids], cells: { ...contact.cells }, brought: undefined });

  for (const row of contacts) {
    const ids = idsOf(row);
    const hits = [...new Set(ids.flatMap((id) => byId.get(peopleKey(id)) ?? []))];
    let [person] = hits;
    if (person) {
      const others = new Map(hits.slice(1).map((other) => [other, "one row of the file names both"]));
      for (const { person: other, why } of usersAmong(ids, byUser))
        if (!hits.includes(other)) others.set(other, why);
      for (const [other, why] of others)
        if (look(other.ids[0]!, person.ids[0]!, why, true)) person = unite(person, other, row.key);
      known.push(row);
      const free = ids.filter((id) => (byId.get(peopleKey(id)) ?? person) === person);
      enrich(person, free, row.cells, row.key);
      continue;
    }
    const isNew: Person = { ids, cells: { ...row.cells }, brought: row };
    const alike = likeness(isNew, byUser, byNameAndCompany);
    if (alike && look(ids[0]!, alike.person.ids[0]!, alike.why, alike.isSure)) {
      known.push(row);
      enrich(alike.person, ids, row.cells, row.key);
    } else enter(isNew);
  }

  const add = [...people].flatMap(({ brought, cells }) => (brought ? [{ ...brought, cells }] : []));
  return { add, fills, joins, known };
}

function likeness(
  { ids, cells }: Person,
  byUser: ReadonlyMap<string, Person>,
  byNameAndCompany: ReadonlyMap<string, Person>,
): { person: Person; why: string; isSure: boolean } | undefined {
  const [user] = usersAmong(ids, byUser);
  if (user) return { ...user, isSure: true };
  const alike = nameAndCompany(cells);
  const person = alike === undefined ? undefined : byNameAndCompany.get(alike);
  return person && { person, why: "same name and company", isSure: false };
}

/** Those whom GitHub knows by one of these ids, or by the user's name in one of them. */
function usersAmong(ids: readonly string[], byUser: ReadonlyMap<string, Person>) {
  return ids.flatMap((id) => {
    const user = gitHubUser(id);
    const person = user === undefined ? undefined : byUser.get(user);
    return person ? [{ person, why: `GitHub no-reply address of the user ${user}` }] : [];
  });
}

/** What two rows of one person tend to share; undefined where the row says only one of them. */
function nameAndCompany({ name = "", company = "" }: Readonly<Record<string, string>>): string | undefined {
  return name === "" || company === "" ? undefined : `${nameKey(name)}\n${nameKey(company)}`;
}
