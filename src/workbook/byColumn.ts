/** Finds the column that an option names, such as `by`, in one range or in several. */
import { rangeErrors } from "../problems/rangeErrors";
import { columnAt, type Header } from "../reading/header";
import type { HeaderText } from "../reading/headerText";
import type { Interner } from "../reading/interner";
import type { Rows } from "../reading/rows";
import { labelBeside } from "../words/labels";
import { headerKey, nameKey } from "../words/text";

/** A column to break figures down by: in which of the ranges, and where. */
export interface ByColumn {
  title: string;
  range: number;
  place: number;
}

/**
 * The column of that name: a header as it stands in the first range, then in the next, then a known title or alias in either.
 * @throws LedgerError that lists the columns there are
 */
export function byColumn(by: string, ranges: readonly Rows[], option = "by"): ByColumn {
  const found = columnNamed(by, ranges, option);
  if (!found) throw rangeErrors.unknownColumn(by, headersOf(ranges));
  return found;
}

/** The same; undefined where there is none. @throws LedgerError where one range has several */
export function columnNamed(by: string, ranges: readonly Rows[], option = "by"): ByColumn | undefined {
  for (const find of [placesAsWritten, placesByKey, placesByName]) {
    for (const [range, rows] of ranges.entries()) {
      const [place, ...others] = find(rows, by);
      if (place === undefined) continue;
      const title = titleAt(rows, place);
      if (others.length > 0) throw severalHeaders(rows, option, by, [place, ...others]);
      return { range, place, title };
    }
  }
  return undefined;
}

/** Every header of the ranges once. */
export function headersOf(ranges: readonly Rows[]): string[] {
  return [...new Set(ranges.flatMap(({ header }) => header.texts.filter(Boolean)))];
}

function placesAsWritten({ header }: Rows, by: string): number[] {
  return placesWhere(header, ({ text }) => nameKey(text) === nameKey(by));
}

function placesByKey({ header }: Rows, by: string): number[] {
  const key = headerKey(by);
  return placesWhere(header, ({ text, keys }) => keys.includes(key) || headerKey(text) === key);
}

function placesByName(rows: Rows, by: string): number[] {
  const key = headerKey(by);
  const name = Object.keys(rows.table.columns).find((column) => {
    const { title, aliases } = rows.table.columns[column]!;
    return rows.has(column) && [title, ...aliases].some((text) => headerKey(text) === key);
  });
  return name === undefined ? [] : [rows.place(name)!];
}

function placesWhere({ headers }: Header, matches: (header: HeaderText) => boolean): number[] {
  return headers.flatMap((header, place) => (header.text !== "" && matches(header) ? [place] : []));
}

function severalHeaders({ table, header }: Rows, option: string, by: string, places: readonly number[]) {
  const cells = places.map((place) => `“${header.texts[place]}” (column ${place + 1})`);
  return rangeErrors.severalHeaders(table.name, option, by, cells);
}

/** The title of a known column, else the header as it stands. */
function titleAt({ table, header }: Rows, place: number): string {
  const name = columnAt(header, place);
  return name === undefined ? header.texts[place]! : table.columns[name]!.title;
}

/** Names the values of a column by their codes, that of a blank one included; to be asked once all that count were read. */
export function valueNames({ names }: Pick<Interner, "names">): (code: number) => string {
  let blank: string | undefined;
  return (code) => {
    if (code !== 0) return names[code]!;
    blank ??= labelBeside("none", names);
    return blank;
  };
}
