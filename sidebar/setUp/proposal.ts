/** What a tab of the team's is taken for, as proposed and as corrected. */

export interface Proposal {
  /** "" where it is none of ours. */
  table: string;
  /** Column name → the place of its header, from 0. */
  places: Readonly<Record<string, number>>;
  /** Column name → what a row says whose cell there is empty; without a place, every row of the tab. "" is still to be chosen. */
  always: Readonly<Record<string, string>>;
  /** Columns that were told by their cells alone, since no header says it. */
  guessed?: readonly string[] | undefined;
}

export const NO_TABLE: Proposal = { table: "", places: {}, always: {} };

/** The same with that column elsewhere; the column that stood there loses its place. */
export function withPlace(proposal: Proposal, name: string, place: number, always?: string): Proposal {
  const robbed = Object.keys(proposal.places).filter((each) => proposal.places[each] === place);
  const rest = [name, ...robbed].reduce(withoutColumn, proposal);
  return withAlways({ ...rest, places: { ...rest.places, [name]: place } }, name, always);
}

/** The same with what every row says in that column. */
export function withAlways(proposal: Proposal, name: string, always: string | undefined): Proposal {
  if (always === undefined) return proposal;
  return { ...proposal, always: { ...proposal.always, [name]: always } };
}

/** The same without that column. */
export function withoutColumn({ table, places, always, guessed }: Proposal, name: string): Proposal {
  const { [name]: _place, ...otherPlaces } = places;
  const { [name]: _always, ...otherAlways } = always;
  const stillGuessed = guessed?.filter((each) => each !== name);
  return { table, places: otherPlaces, always: otherAlways, guessed: stillGuessed };
}
