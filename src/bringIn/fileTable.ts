/** The table in a file that a recipe reads: where its headers stand, and where it ends. */
import { type Grid, isBlank, isBlankRow } from "../reading/grid";
import { remembering } from "../reading/remembering";
import { headerKey, visible } from "../words/text";
import type { Recipe } from "./recipe";

export interface FileTable {
  readonly recipe: Recipe;
  readonly rows: Grid;
  /** Index of the header row. */
  readonly header: number;
  /** Index of the first row that is no longer of this table. */
  readonly end: number;
  /** Where each header stands, by its key. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The headers by which it is known, as they are written. */
  readonly knownBy: readonly string[];
  /** Keeps what was found out about the file, which is asked again at every letter of an answer. */
  readonly once: ReturnType<typeof remembering>;
}

/** So many rows may stand above the headers. */
const MOST_ABOVE = 2000;

/** Where each header of a row would stand, looked for once in each row. */
export function rowPlaces(rows: Grid): (row: number) => ReadonlyMap<string, readonly number[]> {
  const known: ReadonlyMap<string, readonly number[]>[] = [];
  return (row) => {
    known[row] ??= placesIn(rows[row]!);
    return known[row];
  };
}

/** The file as a table of that recipe; undefined where it is none. */
export function asTableOf(recipe: Recipe, rows: Grid, placesAt = rowPlaces(rows)): FileTable | undefined {
  const last = Math.min(rows.length, recipe.section === undefined ? HEADERS_WITHOUT_TITLE : MOST_ABOVE);
  for (let header = 0; header < last; header++) {
    if (recipe.section !== undefined && !isTitled(rows, header, recipe.section)) continue;
    const places = placesAt(header);
    if (places.size < recipe.knownBy.length) continue;
    const knownBy = recipe.knownBy.map((names) => headerAmong(names, rows[header]!, places));
    if (knownBy.some((name) => name === undefined)) continue;
    const end = recipe.section === undefined ? rows.length : endOfSection(rows, header);
    return { recipe, rows, header, end, places, knownBy: knownBy as string[], once: remembering() };
  }
  return undefined;
}

/** Titles, remarks and blank lines above the headers of a file with one table. */
const HEADERS_WITHOUT_TITLE = 30;

/** Where each header of a row stands, by its key. */
export function placesIn(cells: readonly unknown[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  cells.forEach((cell, place) => {
    const key = typeof cell === "string" ? headerKey(visible(cell)) : "";
    if (key !== "") places.set(key, [...(places.get(key) ?? []), place]);
  });
  return places;
}

/** The first of these headers that the row has, as it is written there. */
function headerAmong(
  names: string | readonly string[],
  cells: readonly unknown[],
  places: ReadonlyMap<string, readonly number[]>,
): string | undefined {
  const wanted = typeof names === "string" ? [names] : names;
  const place = wanted.map((name) => places.get(headerKey(name))?.[0]).find((each) => each !== undefined);
  return place === undefined ? undefined : visible(String(cells[place]));
}

function isTitled(rows: Grid, header: number, title: string): boolean {
  const above = rows[header - 1];
  return above !== undefined && isTitle(above) && headerKey(String(above[0])) === headerKey(title);
}

/** Whether a row holds one text and nothing beside it, as the title of a table does. */
function isTitle(cells: readonly unknown[]): boolean {
  return !isBlank(cells[0]) && cells.slice(1).every(isBlank);
}

/** A blank row, or the title of the next table. */
function endOfSection(rows: Grid, header: number): number {
  let end = header + 1;
  while (end < rows.length && !isBlankRow(rows[end]!) && !isTitle(rows[end]!)) end++;
  return end;
}
