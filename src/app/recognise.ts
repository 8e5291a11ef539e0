/** Finds out which tab of a workbook is which table, by its name and its headers. */

import { LedgerError } from "../core/problems/problem";
import { type Grid, isBlank } from "../core/tables/grid";
import { placesOf } from "../core/tables/header";
import { TABLES } from "../core/tables/index";
import type { Table } from "../core/tables/table";
import { headerKey } from "../core/text";
import type { Tab, Workbook } from "../sheets/workbook";

/** How far down a header row is looked for. */
const HEADER_ROWS = 10;
/** Without a telling name, this many known headers make a table. */
const TELLING_HEADERS = 3;

export interface RecognisedTab {
  tab: Tab;
  table: Table;
  grid: Grid;
}

/** The tab of each table, in the order of TABLES; tables without one are left out. Reads every tab of the team's once. */
export function recogniseTabs(workbook: Workbook): RecognisedTab[] {
  const { isOurs } = workbook.summaries();
  const candidates = workbook
    .tabs()
    .filter(({ id }) => !isOurs(id))
    .map((tab) => ({ tab, grid: workbook.read(tab.id) }));
  const taken = new Set<number>();
  const tables: readonly Table[] = TABLES;
  return tables.flatMap((table) => {
    let best: RecognisedTab | undefined;
    let highest = 0;
    for (const { tab, grid } of candidates) {
      const score = taken.has(tab.id) ? 0 : likeness(table, tab.name, grid);
      if (score > highest) {
        highest = score;
        best = { tab, table, grid };
      }
    }
    if (!best) return [];
    taken.add(best.tab.id);
    return [best];
  });
}

/** 0 where a tab cannot be the table; a tab of the same name comes first, then the one with most known headers. */
function likeness(table: Table, name: string, grid: Grid): number {
  const isNamedSo = headerKey(name) === headerKey(table.name);
  const header = grid.slice(0, HEADER_ROWS).find((row) => !row.every(isBlank));
  if (!header) return 0;
  const known = knownHeaders(table, header.map(String));
  if (isNamedSo) return 1000 + known.count;
  const isTelling = known.hasRequired && known.count >= TELLING_HEADERS;
  return isTelling ? known.count : 0;
}

function knownHeaders(table: Table, texts: readonly string[]): { count: number; hasRequired: boolean } {
  try {
    const places = placesOf(table, texts);
    const hasRequired = Object.entries(table.columns).every(
      ([name, { required }]) => !required || places[name] !== undefined,
    );
    return { count: Object.keys(places).length, hasRequired };
  } catch (error) {
    if (error instanceof LedgerError) return { count: 0, hasRequired: false };
    throw error;
  }
}
