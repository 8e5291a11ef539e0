/** Finds out which tab of a workbook is which table: as the team said by hand, else by its name, else by its headers, unless these are of an export. */
import { exampleRows, withoutExamples } from "../reading/exampleRows";
import type { Grid } from "../reading/grid";
import { headerRowOf, isComplete, placesOf } from "../reading/header";
import { readHeaderText } from "../reading/headerText";
import type { Table } from "../reading/table";
import type { Tab, Workbook } from "../sheets/workbook";
import type { DeclaredTab } from "../tabs/tab";
import { TABLES } from "../tabs/tables";
import { headerKey } from "../words/text";
import { exportIn, TELLING_HEADERS } from "./exportTab";
import { readMatches } from "./tabMatches";

/** A tab with all that is in it, which is read when it is first asked for. */
export interface ReadTab {
  tab: Tab;
  readonly grid: Grid;
}

export interface RecognisedTab extends ReadTab {
  table: DeclaredTab;
  /** How many rows the template marked as examples; the grid is without them. */
  examples: number;
  /** All that is in the tab, examples included. */
  whole: Grid;
}

/** The tabs but those that the add-on writes itself. Each is read once, where somebody asks for what is in it. */
export function readTabs(workbook: Workbook): ReadTab[] {
  const { isOurs } = workbook.summaries();
  const tabs = workbook.tabs().filter(({ id }) => !isOurs(id));
  return tabs.map((tab) => {
    let read: Grid | undefined;
    return {
      tab,
      get grid() {
        read ??= workbook.read(tab.id);
        return read;
      },
    };
  });
}

/** The tab of each of these tables, in the order of TABLES; tables without one are left out. No more tabs are read than that takes. */
export function recogniseTabs(
  workbook: Workbook,
  tabs: readonly ReadTab[] = readTabs(workbook),
  wanted: readonly Table[] = TABLES,
): RecognisedTab[] {
  const matches = readMatches(workbook.settings());
  const free = new Map(tabs.map((read) => [read.tab.id, read]));
  for (const id of matches.unused) free.delete(id);
  const chosen = new Map<Table, ReadTab>();
  const take = (table: Table, read: ReadTab | undefined) => {
    if (!read || chosen.has(table)) return;
    chosen.set(table, read);
    free.delete(read.tab.id);
  };
  const tables: readonly DeclaredTab[] = TABLES;
  for (const table of tables) take(table, free.get(matches.tables[table.name] ?? -1));
  const named = (table: Table) =>
    [...free.values()].filter(({ tab }) => headerKey(tab.name) === headerKey(table.name));
  for (const table of wanted) if (!chosen.has(table)) take(table, mostHeaders(table, named(table), 0));
  // What the others are called or hold matters only to a table that has to be looked for by its headers.
  if (wanted.some((table) => !chosen.has(table))) {
    for (const table of tables) if (!chosen.has(table)) take(table, mostHeaders(table, named(table), 0));
    for (const table of tables)
      if (!chosen.has(table)) take(table, mostHeaders(table, [...free.values()], TELLING_HEADERS));
  }
  return tables.flatMap((table) => {
    const read = wanted.includes(table) ? chosen.get(table) : undefined;
    return read ? [recognised(table, read)] : [];
  });
}

/** A tab as that table. */
export function recognised(table: DeclaredTab, { tab, grid }: ReadTab): RecognisedTab {
  const examples = exampleRows(table, grid).length;
  return { tab, table, grid: withoutExamples(table, grid), examples, whole: grid };
}

/** The filled tab with the most headers of a table; where that takes some, every required one must be among them, and the tab no export. */
function mostHeaders(table: Table, tabs: readonly ReadTab[], fewest: number): ReadTab | undefined {
  let best: ReadTab | undefined;
  let most = -1;
  for (const read of tabs) {
    const header = headerRowOf(table, read.grid);
    if (!header) continue;
    const where = placesOf(table, header.texts.map(readHeaderText));
    const known = Object.keys(where.places).length;
    if (known <= most || known < fewest) continue;
    if (fewest > 0 && (!isComplete(table, where) || exportIn(read.grid))) continue;
    most = known;
    best = read;
  }
  return best;
}
