/** What the checks of one tab may ask about the others. */
import type { Rows } from "../reading/rows";
import { nameKey } from "../words/text";
import type { ContactsColumns } from "./contacts";

export interface OtherTabs {
  /** The activities of the Journey; none is unknown where it is left out. */
  activities: ListedNames | undefined;
  drqlKinds: ListedNames;
  /** The person of each Contacts row, by ids that stand in several rows; -1 for a row without an id. */
  personsOf(contacts: Rows<ContactsColumns>): ArrayLike<number>;
}

/** Names that a tab lists. */
export interface ListedNames {
  names: readonly string[];
  has(name: string): boolean;
}

/** The names of a list, whatever their case and spaces. */
export function listedNames(names: readonly string[]): ListedNames {
  const keys = new Set(names.map(nameKey));
  return { names, has: (name) => keys.has(nameKey(name)) };
}
