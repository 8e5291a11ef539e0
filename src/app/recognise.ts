/** Finds out which tab of a workbook is which table: as the team said by hand, else by its name and its headers. */
import { exampleRows, withoutExamples } from "../reading/exampleRows";
import type { Grid } from "../reading/grid";
import { headerRowOf, isComplete, placesOf } from "../reading/header";
import { readHeaderText } from "../reading/headerText";
import type { Tab, Workbook } from "../sheets/workbook";
import type { DeclaredTab } from "../tabs/tab";
import { TABLES } from "../tabs/tables";
import { headerKey } from "../words/text";
import { readMatches } from "./tabMatches";

/** Without a telling name, this many known headers make a table. */
export const TELLING_HEADERS = 3;

/** A tab with all that is in it. */
export interface ReadTab {
  tab: Tab;
  grid: Grid;
}

export interface RecognisedTab extends ReadTab {
  table: DeclaredTab;
  /** How many rows the template marked as examples; the grid is without them. */
  examples: number;
}

/** Reads every tab once; those that the add-on writes itself are left out. */
export function readTabs(workbook: Workbook): ReadTab[] {
  const { isOurs } = workbook.summaries();
  const tabs = workbook.tabs().filter(({ id }) => !isOurs(id));
  return tabs.map((tab) => ({ tab, grid: workbook.read(tab.id) }));
}

/** The tab of each table, in the order of TABLES; tables without one are left out. */
export function recogniseTabs(
  workbook: Workbook,
  tabs = readTabs(workbook),
  matches = readMatches(workbook.settings()),
): RecognisedTab[] {
  const free = new Map(tabs.map((read) => [read.tab.id, read]));
  for (const id of matches.unused) free.delete(id);
  const chosen = new Map<DeclaredTab, ReadTab>();
  const take = (table: DeclaredTab, read: ReadTab | undefined) => {
    if (read) chosen.set(table, read);
    if (read) free.delete(read.tab.id);
  };
  const tables: readonly DeclaredTab[] = TABLES;
  for (const table of tables) take(table, free.get(matches.tables[table.name] ?? -1));
  for (const table of tables) if (!chosen.has(table)) take(table, likeliest(table, [...free.values()]));
  return tables.flatMap((table) => {
    const read = chosen.get(table);
    return read ? [recognised(table, read)] : [];
  });
}

function recognised(table: DeclaredTab, { tab, grid }: ReadTab): RecognisedTab {
  return { tab, table, grid: withoutExamples(table, grid), examples: exampleRows(table, grid).length };
}

function likeliest(table: DeclaredTab, tabs: readonly ReadTab[]): ReadTab | undefined {
  let best: ReadTab | undefined;
  let highest = 0;
  for (const read of tabs) {
    const score = likeness(table, read);
    if (score > highest) {
      highest = score;
      best = read;
    }
  }
  return best;
}

/** 0 where a tab cannot be the table; a tab of the same name comes first, then the one with most known headers. */
function likeness(table: DeclaredTab, { tab, grid }: ReadTab): number {
  const header = headerRowOf(table, grid);
  if (!header) return 0;
  const where = placesOf(table, header.texts.map(readHeaderText));
  const known = Object.keys(where.places).length;
  if (headerKey(tab.name) === headerKey(table.name)) return 1000 + known;
  return isComplete(table, where) && known >= TELLING_HEADERS ? known : 0;
}
