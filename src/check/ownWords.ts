/** A team's own words that are not understood: activities, kinds of leads, statuses and other choices, numbers; each once, with its rows. */
import { attempt } from "../problems/attempt";
import { isErrorCell } from "../reading/cells/errorCell";
import { isBlank } from "../reading/grid";
import { nothingReader } from "../reading/nothingReader";
import type { Rows } from "../reading/rows";
import type { Column } from "../reading/table";
import { ACTIVITIES } from "../tabs/activities";
import type { DeclaredTab } from "../tabs/tab";
import { headerKey, nameKey } from "../words/text";
import { unreadReader } from "../workbook/unreadReader";
import type { WorkbookModel } from "../workbook/workbookModel";

/** What a word is, which decides where it is settled: in the Journey, among the DRQL kinds, or in its own cells. */
export type WordSort = "activity" | "kind" | "choice" | "number";

export interface OwnWord {
  sort: WordSort;
  table: DeclaredTab;
  /** The column, by our name and its place from 0. */
  column: string;
  place: number;
  /** As it is mostly written. */
  word: string;
  rows: number;
  /** Each spelling with the numbers of its rows, as the sheet counts them. */
  cells: readonly { text: string; rows: readonly number[] }[];
}

/** By column in the order of the tables, the most frequent first. */
export function ownWords(tables: readonly DeclaredTab[], workbook: WorkbookModel): OwnWord[] {
  return tables.flatMap((table) => {
    const { value: rows } = attempt(() => workbook.rows(table));
    return rows ? Object.keys(table.columns).flatMap((name) => wordsIn(table, rows, name, workbook)) : [];
  });
}

function wordsIn(table: DeclaredTab, rows: Rows, name: string, workbook: WorkbookModel): OwnWord[] {
  const column = table.columns[name]!;
  const place = rows.header.places[name];
  const sort = sortOf(table, name, column);
  // What the header says of every row stands in no cell that could be rewritten.
  if (place === undefined || sort === undefined) return [];
  const always = rows.header.headers[place]!.always;
  const isUnread = unreadReader(workbook, rows, name);
  const saysNothing = nothingReader(column, rows.zone);
  const keyOf = sort === "choice" ? headerKey : nameKey;
  const words = new Map<string, Map<string, number[]>>();
  for (let row = 0; row < rows.filled; row++) {
    const cell = rows.cell(row, place);
    if (typeof cell !== "string" || isBlank(cell) || isErrorCell(cell.trim()) || !isUnread(row)) continue;
    // A Journey cannot list a word that says nothing.
    if (sort === "activity" ? saysNothing(cell) : cell === always) continue;
    const key = keyOf(cell) || cell.trim();
    const spellings = words.get(key) ?? new Map<string, number[]>();
    words.set(key, spellings);
    const at = spellings.get(cell);
    if (at) at.push(rows.rowNumber(row));
    else spellings.set(cell, [rows.rowNumber(row)]);
  }
  const found = [...words.values()].map((spellings): OwnWord => {
    const cells = [...spellings].map(([text, at]) => ({ text, rows: at }));
    cells.sort((a, b) => b.rows.length - a.rows.length);
    const count = cells.reduce((sum, each) => sum + each.rows.length, 0);
    return { sort, table, column: name, place, word: cells[0]!.text.trim(), rows: count, cells };
  });
  return found.sort((a, b) => b.rows - a.rows);
}

function sortOf(table: DeclaredTab, name: string, { kind }: Column): WordSort | undefined {
  if (table.name === ACTIVITIES.name && name === "activity") return "activity";
  if (table.name === ACTIVITIES.name && name === "drql") return "kind";
  if (kind === "choice" || kind === "yesNo") return "choice";
  return kind === "number" ? "number" : undefined;
}
