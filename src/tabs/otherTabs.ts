/** What the checks of one tab may ask about the others. */
import type { Rows } from "../reading/rows";
import type { Column } from "../reading/table";
import { nameKey } from "../words/text";

/** The columns of Contacts by which people are told apart. */
export type IdColumns = {
  contact: Column<"text">;
  alsoKnownAs: Column<"people">;
  internal: Column<"yesNo">;
};

/** An alias in a row of Contacts that others have too, so that it joins nobody. */
export interface SharedAlias {
  row: number;
  place: number;
  id: string;
  /** All rows that have it, this one included. */
  rows: readonly number[];
}

export interface OtherTabs {
  /** The activities of the journey; none is unknown where its tab cannot be read. */
  activities: ListedNames | undefined;
  /** Whether these are those of the built-in journey, since there is no Journey tab. */
  isJourneyBuiltIn: boolean;
  drqlKinds: ListedNames;
  /** The events of their tab; undefined where there is none that can be read. */
  events: ListedNames | undefined;
  /** Who is who in Contacts. */
  peopleIn(contacts: Rows<IdColumns>): {
    /** The person of each row, by ids that stand in several rows; -1 for a row without an id. */
    ofRow: ArrayLike<number>;
    shared: readonly SharedAlias[];
  };
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
