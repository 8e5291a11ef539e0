/** Checks every recognised tab of a workbook, each in the light of the others. */
import { checkTable } from "../core/check/check";
import { readKinds } from "../core/measures/drqlKinds";
import { readJourney } from "../core/measures/journeyPlan";
import { LedgerError, type Problem } from "../core/problems/problem";
import type { Grid } from "../core/tables/grid";
import { readRows } from "../core/tables/rows";
import type { Zone } from "../core/zone";
import type { RecognisedTab } from "./recognise";

/** What a tab holds; `error` says why it could not be read as its table at all. */
export interface CheckedTab {
  tab: RecognisedTab["tab"];
  table: string;
  rows: number;
  problems: Problem[];
  /** The place of each header text, to find a problem's cell. */
  headers: readonly string[];
  error: string | undefined;
}

/** The problems of all recognised tabs. */
export function checkWorkbook(recognised: readonly RecognisedTab[], zone: Zone): CheckedTab[] {
  const gridOf = (name: string) => recognised.find(({ table }) => table.name === name)?.grid;
  const context = {
    plan: readable(gridOf("Journey"), (grid) => readJourney(grid, zone)),
    kinds: readable(gridOf("DRQL kinds"), (grid) => readKinds(grid, zone)) ?? readKinds(undefined, zone),
  };
  return recognised.map(({ tab, table, grid }) => {
    try {
      const rows = readRows(table, grid, zone);
      const problems = checkTable(rows, context);
      return {
        tab,
        table: table.name,
        rows: rows.count,
        problems,
        headers: rows.header.texts,
        error: undefined,
      };
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      return { tab, table: table.name, rows: 0, problems: [], headers: [], error: error.message };
    }
  });
}

/** A tab that cannot be read is told as that tab's own error, so here it only counts as not given. */
function readable<T>(grid: Grid | undefined, read: (grid: Grid) => T): T | undefined {
  if (grid === undefined) return undefined;
  try {
    return read(grid);
  } catch (error) {
    if (error instanceof LedgerError) return undefined;
    throw error;
  }
}
