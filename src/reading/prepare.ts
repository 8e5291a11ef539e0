/** Makes a team's own range ready for reading: its headers as the team matched them, and without its example rows. */
import { headerKey } from "../words/text";
import { EXAMPLE } from "./example";
import { type Grid, isBlank } from "./grid";
import { type HeaderMatches, headerRow, placesIn } from "./header";
import type { Table } from "./table";

/** What a team said by hand about the tab of a table. */
export interface TableMatch {
  /** Every column that was settled: its name → header text, "" for none. */
  headers: HeaderMatches;
  /** What every row says in a column that the tab does not have. */
  always: Readonly<Record<string, string>>;
}

/** The range as readers shall see it; `matchOf` is only asked where not every header is known. */
export function prepare(table: Table, grid: Grid, matchOf: () => TableMatch | undefined): Grid {
  return withoutExamples(table, asMatched(table, grid, matchOf));
}

/** The same for measures. They need a date where a table begins with one, and an example's cannot be read. */
export function prepareToMeasure(table: Table, grid: Grid, matchOf: () => TableMatch | undefined): Grid {
  const own = asMatched(table, grid, matchOf);
  return table.columns[markedColumn(table)]!.kind === "date" ? own : withoutExamples(table, own);
}

/** The range without the example rows, so that they are no problems either. */
export function withoutExamples(table: Table, grid: Grid): Grid {
  const examples = new Set(exampleRows(table, grid));
  if (examples.size === 0) return grid;
  const counted: Grid = grid.map((cells, row) => (examples.has(row) ? [] : cells));
  const { matches, added } = grid;
  return matches ? Object.assign(counted, { matches, added }) : counted;
}

/** The rows, from 0, that the template marked as examples. */
export function exampleRows(table: Table, grid: Grid): number[] {
  const header = headerRow(grid);
  const place = header && placesIn(table, header.texts, grid.matches)[markedColumn(table)];
  if (place === undefined) return [];
  const found: number[] = [];
  for (let row = header!.row + 1; row < grid.length; row++) {
    const cell = grid[row]![place];
    if (typeof cell === "string" && cell.startsWith(EXAMPLE)) found.push(row);
  }
  return found;
}

/** The template marks its examples in the first column that is required. */
function markedColumn({ columns }: Table): string {
  return Object.keys(columns).find((name) => columns[name]!.required)!;
}

function asMatched(table: Table, grid: Grid, matchOf: () => TableMatch | undefined): Grid {
  const header = headerRow(grid);
  if (!header) return grid;
  const match = isSelfEvident(table, header.texts) ? undefined : matchOf();
  return match && fits(match, header.texts) ? matched(table, grid, header.row, match) : grid;
}

function isSelfEvident(table: Table, texts: readonly string[]): boolean {
  return Object.keys(placesIn(table, texts)).length === texts.filter(Boolean).length;
}

/** Whether this is the range that was matched: it has all the headers. */
function fits({ headers }: TableMatch, texts: readonly string[]): boolean {
  const keys = new Set(texts.map(headerKey));
  return Object.values(headers).every((text) => text === "" || keys.has(headerKey(text)));
}

function matched(table: Table, grid: Grid, headerAt: number, { headers, always }: TableMatch): Grid {
  const added = Object.keys(always);
  const titles = added.map((name) => table.columns[name]!.title);
  const values = added.map((name) => always[name]!);
  const rows = grid.map((cells, row) => {
    if (added.length === 0 || row < headerAt || cells.every(isBlank)) return cells;
    return [...cells, ...(row === headerAt ? titles : values)];
  });
  const named = Object.fromEntries(added.map((name, index) => [name, titles[index]!]));
  return Object.assign(rows, { matches: { ...headers, ...named }, added: added.length });
}
