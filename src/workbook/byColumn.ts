/** Finds the column that the option `by` means, in one range or in several. */
import { rangeErrors } from "../problems/rangeErrors";
import type { Rows } from "../reading/rows";
import { headerKey, nameKey } from "../words/text";

/** What a row without a value is called. */
export const NO_VALUE = "(none)";

/** A column to break figures down by: in which of the ranges, and where. */
export interface ByColumn {
  title: string;
  range: number;
  place: number;
}

/**
 * The column that `by` means: a header as it stands in the first range, then in the next, then a known title or alias in either.
 * @throws LedgerError that lists the columns there are
 */
export function byColumn(by: string, ranges: readonly Rows[]): ByColumn {
  for (const find of [placeAsWritten, placeByName]) {
    for (const [range, rows] of ranges.entries()) {
      const place = find(rows, by);
      if (place !== undefined && place >= 0) return { range, place, title: titleAt(rows, place) };
    }
  }
  const known = ranges.flatMap(({ header }) => header.texts.filter(Boolean));
  throw rangeErrors.unknownColumn(by, [...new Set(known)]);
}

function placeAsWritten({ header }: Rows, by: string): number {
  return header.texts.findIndex((text) => text !== "" && nameKey(text) === nameKey(by));
}

function placeByName({ table, header }: Rows, by: string): number | undefined {
  const key = headerKey(by);
  const own = header.texts.findIndex((text) => text !== "" && headerKey(text) === key);
  if (own >= 0) return own;
  const name = Object.keys(table.columns).find((column) => {
    const { title, aliases } = table.columns[column]!;
    return header.places[column] !== undefined && [title, ...aliases].some((text) => headerKey(text) === key);
  });
  return name === undefined ? undefined : header.places[name];
}

/** The title of a known column, else the header as it stands. */
function titleAt({ table, header }: Rows, place: number): string {
  const name = Object.keys(table.columns).find((column) => header.places[column] === place);
  return name === undefined ? header.texts[place]! : table.columns[name]!.title;
}
