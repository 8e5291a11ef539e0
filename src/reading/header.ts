/** Finds a table's header row in a range and says which column of the range is which. */
import type { LedgerError } from "../problems/problem";
import { rangeErrors } from "../problems/rangeErrors";
import { headerKey } from "../words/text";
import { isErrorCell } from "./cells/errorCell";
import { type Grid, isBlank, isBlankRow } from "./grid";
import { type HeaderText, readHeaderText } from "./headerText";
import type { Column, Columns, Table } from "./table";

/** Which columns of a header row are ours. */
export interface Places<C extends Columns = Columns> {
  /** Where each known column is; columns that the range does not have, or has twice, are left out. */
  places: { readonly [Name in keyof C]?: number };
  /** Where else an id stands, for columns of which the first one counts. */
  others: { readonly [Name in keyof C]?: readonly number[] };
  /** The sentence for each column that several headers mean. */
  unclear: { readonly [Name in keyof C]?: LedgerError };
}

export interface Header<C extends Columns = Columns> extends Places<C> {
  /** Index of the header row in the range, from 0. */
  row: number;
  /** Every header of the range. */
  headers: readonly HeaderText[];
  /** Their texts, "" where there is none. */
  texts: readonly string[];
}

/** How many filled rows are looked at for the one with the headers: people write titles above it. */
const MOST_TITLE_ROWS = 20;

/**
 * The header of a table: the first filled row that names every required column.
 * A header matches a column's title or an alias, ignoring case, spaces, punctuation and round brackets; our name in square brackets wins.
 * @param others the tables that the range could be instead
 * @throws LedgerError for an empty range, or a missing required column
 */
export function findHeader<C extends Columns>(
  table: Table<C>,
  grid: Grid,
  others: readonly Table[],
): Header<C> {
  const found = headerRowOf(table, grid);
  if (!found) throw rangeErrors.empty(table.name);
  const { row, texts } = found;
  const headers = texts.map(readHeaderText);
  const where = placesOf(table, headers);
  const [missing] = missingColumns(table, where);
  const header = { row, headers, texts, ...where };
  const failed = missing && onlyError(grid);
  if (failed !== undefined) throw rangeErrors.nothingButErrors(table.name, failed);
  if (missing)
    throw missingColumnError(table, missing, header, otherTableHint(others, headers) || dataHint(grid[row]!));
  return header;
}

/** The sentence for a column that a range lacks: what was looked for, what was found, and what to write. */
export function missingColumnError(table: Table, column: Column, header: Header, hint = ""): LedgerError {
  const known = new Set(Object.values(header.places));
  return rangeErrors.missingColumn(table.name, column, {
    row: header.row + 1,
    headers: header.texts.filter(Boolean),
    unknown: header.texts.find((text, place) => text !== "" && !known.has(place)),
    hint,
  });
}

/** The row with the headers of that table: the first that names every required column, else the likely one; undefined where nothing is filled. */
export function headerRowOf(table: Table, grid: Grid): { row: number; texts: string[] } | undefined {
  for (const row of firstFilledRows(grid)) {
    const texts = headerTexts(grid, row);
    if (isComplete(table, placesOf(table, texts.map(readHeaderText)))) return { row, texts };
  }
  return likelyHeaderRow(grid);
}

/** The row that looks like headers of whatever table: the first one that is filled more than half as far as the fullest; undefined where nothing is filled. */
export function likelyHeaderRow(grid: Grid): { row: number; texts: string[] } | undefined {
  const rows = [...firstFilledRows(grid)];
  const filled = rows.map((row) => grid[row]!.filter((cell) => !isBlank(cell)).length);
  const fullest = Math.max(...filled);
  const row = rows[filled.findIndex((count) => 2 * count > fullest)];
  return row === undefined ? undefined : { row, texts: headerTexts(grid, row) };
}

/** The rows among which the headers are looked for, as far down as they are asked for. */
function* firstFilledRows(grid: Grid): Generator<number> {
  let left = MOST_TITLE_ROWS;
  for (let row = 0; row < grid.length && left > 0; row++) {
    if (isBlankRow(grid[row]!)) continue;
    left--;
    yield row;
  }
}

/** The places of the columns that a header row names. */
export function placesOf<C extends Columns>(table: Table<C>, headers: readonly HeaderText[]): Places<C> {
  const claimed = claimedByBrackets(table, headers);
  const places: Record<string, number> = {};
  const others: Record<string, readonly number[]> = {};
  const unclear: Record<string, LedgerError> = {};
  for (const name in table.columns) {
    const column = table.columns[name]!;
    const candidates = candidatesFor(name, column, headers, claimed);
    const [first, ...more] = candidates;
    if (first === undefined) continue;
    if (more.length === 0 || column.firstOfSeveral) places[name] = first;
    if (more.length > 0 && column.firstOfSeveral) others[name] = more;
    if (more.length > 0 && !column.firstOfSeveral) {
      const inOrder = [...candidates].sort((a, b) => a - b);
      const cells = inOrder.map((index) => `“${headers[index]!.text}” (column ${index + 1})`);
      unclear[name] = rangeErrors.twoHeaders(table.name, column.title, cells);
    }
  }
  return { places, others, unclear } as Places<C>;
}

/** The name of our column at that place of a range; undefined where the column there is none of ours. */
export function columnAt({ places }: Places, place: number): string | undefined {
  return Object.keys(places).find((name) => places[name] === place);
}

/** Whether every required column is named. */
export function isComplete(table: Table, where: Places): boolean {
  return missingColumns(table, where).length === 0;
}

/** The required columns that no header names; one that several name is not missing. */
export function missingColumns({ columns }: Table, { places, unclear }: Places): Column[] {
  return Object.entries(columns).flatMap(([name, column]) =>
    column.required && places[name] === undefined && unclear[name] === undefined ? [column] : [],
  );
}

/** By header: the columns of this table that it names in square brackets. Such a header is nothing else. */
function claimedByBrackets(
  { columns }: Table,
  headers: readonly HeaderText[],
): ReadonlyMap<number, string[]> {
  const claimed = new Map<number, string[]>();
  for (const [index, { bracketed }] of headers.entries()) {
    if (bracketed.length === 0) continue;
    const named = Object.keys(columns).filter((name) =>
      namesOf(columns[name]!).some((key) => bracketed.includes(key)),
    );
    if (named.length > 0 || bracketed.includes("")) claimed.set(index, named);
  }
  return claimed;
}

/** The headers that mean a column, the likeliest first: one with our name in brackets, its title, its aliases in their order. */
function candidatesFor(
  name: string,
  column: Column,
  headers: readonly HeaderText[],
  claimed: ReadonlyMap<number, string[]>,
): number[] {
  const bracketed = [...claimed].flatMap(([index, names]) => (names.includes(name) ? [index] : []));
  if (bracketed.length > 0) return bracketed;
  const having = (key: string) => {
    const free = headers.flatMap(({ keys }, index) =>
      claimed.has(index) || !keys.includes(key) ? [] : [index],
    );
    const asWritten = free.filter((index) => headers[index]!.keys[0] === key);
    return asWritten.length > 0 ? asWritten : free;
  };
  const [title, ...aliases] = namesOf(column);
  const titled = having(title!);
  if (titled.length > 0 && !column.required && !column.firstOfSeveral) return titled;
  return [...new Set([...titled, ...aliases.flatMap(having)])];
}

/** The error that stands in a range of nothing but errors, as one that is fetched from elsewhere does; undefined for any other range that is filled. */
function onlyError(grid: Grid): string | undefined {
  const filled = grid.flatMap((cells) => cells.filter((cell) => !isBlank(cell)));
  const isError = (cell: unknown) => typeof cell === "string" && isErrorCell(cell);
  return filled.every(isError) ? String(filled[0]).trim() : undefined;
}

function namesOf({ title, aliases }: Column): string[] {
  return [title, ...aliases].map(headerKey);
}

function headerTexts(grid: Grid, row: number): string[] {
  return grid[row]!.map((cell) =>
    isBlank(cell) ? "" : typeof cell === "object" ? "a date" : String(cell).trim(),
  );
}

/** Ranges are easily given in the wrong order. */
function otherTableHint(others: readonly Table[], headers: readonly HeaderText[]): string {
  const other = others.find((table) => {
    const where = placesOf(table, headers);
    const known = Object.keys(where.places).length;
    return isComplete(table, where) && known >= Math.min(3, headers.length);
  });
  return other ? ` These look like the headers of ${other.name}.` : "";
}

function dataHint(cells: readonly unknown[]): string {
  const isData = cells.some(
    (cell) => typeof cell === "number" || (typeof cell === "object" && cell !== null),
  );
  return isData ? " That looks like a row of data: start the range at the header row, usually row 1." : "";
}
