/** Finds a table's header row in a range and says which column of the range is which. */
import { LedgerError } from "../problems/problem";
import { rangeErrors } from "../problems/rangeErrors";
import { headerKey } from "../words/text";
import { type Grid, isBlank } from "./grid";
import type { Column, Columns, Table } from "./table";

export interface Header<C extends Columns = Columns> {
  /** Index of the header row in the range, from 0. */
  row: number;
  /** Every header text of the range, "" where there is none. */
  texts: readonly string[];
  /** Where each known column is; columns that the range does not have are left out. */
  places: { readonly [Name in keyof C]?: number };
}

/** Headers that a team matched by hand: column name → header text, "" for none. */
export type HeaderMatches = NonNullable<Grid["matches"]>;

/**
 * The header of a table: the first filled row. A header matches a column's title or an alias, ignoring case, spaces and punctuation.
 * @throws LedgerError for an empty range, a missing required column, or two headers for one column.
 */
export function findHeader<C extends Columns>(
  table: Table<C>,
  grid: Grid,
  others: readonly Table[] = [],
): Header<C> {
  const { matches = {} } = grid;
  const found = headerRow(grid);
  if (!found) throw rangeErrors.empty(table.name);
  const { row, texts } = found;
  const places = placesOf(table, texts, matches);
  for (const name in table.columns) {
    const column = table.columns[name]!;
    if (column.required && places[name] === undefined) {
      const hint =
        betterRowHint(table, grid, row, matches) ||
        otherTableHint(table, others, texts) ||
        noHeaderHint(grid[row]!);
      throw rangeErrors.missingColumn(table.name, column.title, column.aliases, texts.filter(Boolean), hint);
    }
  }
  return { row, texts, places: places as Header<C>["places"] };
}

/** The first filled row of a range; undefined where nothing is filled. */
export function headerRow(grid: Grid): { row: number; texts: string[] } | undefined {
  const row = grid.findIndex((cells) => !cells.every(isBlank));
  return row < 0 ? undefined : { row, texts: headerTexts(grid, row) };
}

/** The places of the columns that a header row names. @throws LedgerError where two headers mean one column. */
export function placesOf(
  table: Table,
  texts: readonly string[],
  matches: HeaderMatches = {},
): Record<string, number> {
  const keys = texts.map(headerKey);
  const titles = new Set(Object.values(table.columns).map((column) => headerKey(column.title)));
  const byHand = new Set(Object.values(matches).map(headerKey));
  const places: Record<string, number> = {};
  for (const name in table.columns) {
    if (matches[name] === "") continue;
    const column = table.columns[name]!;
    const chosen = matches[name] === undefined ? -1 : keys.indexOf(headerKey(matches[name]));
    if (chosen >= 0) {
      places[name] = chosen;
      continue;
    }
    const found = indexesOf(keys, [headerKey(column.title)]).filter((index) => !byHand.has(keys[index]!));
    const aliases = column.aliases.map(headerKey).filter((key) => !titles.has(key));
    const other = indexesOf(keys, aliases).filter((index) => !byHand.has(keys[index]!));
    const place = oneOf(table, column, texts, found, other);
    if (place !== undefined) places[name] = place;
  }
  return places;
}

/** The same, but none where two headers mean one column: reading the table tells that. */
export function placesIn(
  table: Table,
  texts: readonly string[],
  matches?: HeaderMatches,
): Record<string, number> {
  try {
    return placesOf(table, texts, matches);
  } catch (error) {
    if (error instanceof LedgerError) return {};
    throw error;
  }
}

/** An optional column's own title beats its aliases; a required one must be meant by one header only. */
function oneOf(
  table: Table,
  column: Column,
  texts: readonly string[],
  titled: number[],
  aliased: number[],
): number | undefined {
  const candidates = titled.length > 0 && !column.required ? titled : [...titled, ...aliased];
  if (candidates.length > 1) {
    const cells = candidates.map((index) => `“${texts[index]}” (column ${index + 1})`);
    throw rangeErrors.twoHeaders(table.name, column.title, cells);
  }
  return candidates[0];
}

function indexesOf(keys: readonly string[], wanted: readonly string[]): number[] {
  return keys.flatMap((key, index) => (key !== "" && wanted.includes(key) ? [index] : []));
}

function headerTexts(grid: Grid, row: number): string[] {
  return grid[row]!.map((cell) =>
    isBlank(cell) ? "" : typeof cell === "object" ? "a date" : String(cell).trim(),
  );
}

/** Ranges are easily given in the wrong order. */
function otherTableHint(wanted: Table, others: readonly Table[], texts: readonly string[]): string {
  const other = others.find((table: Table) => {
    const places = placesIn(table, texts);
    const hasRequired = Object.keys(table.columns).every(
      (name) => !table.columns[name]!.required || name in places,
    );
    return (
      table.name !== wanted.name && hasRequired && Object.keys(places).length >= Math.min(3, texts.length)
    );
  });
  return other ? ` These look like the headers of ${other.name}.` : "";
}

function noHeaderHint(cells: readonly unknown[]): string {
  const isData = cells.some(
    (cell) => typeof cell === "number" || (typeof cell === "object" && cell !== null),
  );
  return isData ? " That looks like a row of data: start the range at the header row, usually row 1." : "";
}

function betterRowHint(table: Table, grid: Grid, from: number, matches: HeaderMatches): string {
  const last = Math.min(grid.length, from + 10);
  for (let row = from + 1; row < last; row++) {
    const keys = headerTexts(grid, row).map(headerKey);
    const complete = Object.entries(table.columns).every(
      ([name, { title, aliases, required }]) =>
        !required ||
        [title, ...aliases, matches[name] ?? title].some((text) => keys.includes(headerKey(text))),
    );
    if (complete) return ` Row ${row + 1} of the range looks like the header row: start the range there.`;
  }
  return "";
}
