/** Checks every recognised tab of a workbook, each in the light of the others. */
import { checkTable } from "../check/check";
import { LedgerError, type Problem } from "../problems/problem";
import type { Grid } from "../reading/grid";
import type { Rows } from "../reading/rows";
import type { Zone } from "../reading/zone";
import { readJourney } from "../workbook/journeyPlan";
import { readKinds } from "../workbook/leadKinds";
import { readTable } from "../workbook/readTable";
import type { RecognisedTab } from "./recognise";

/** What a tab holds; `error` says why it could not be read as its table at all. */
export interface CheckedTab {
  tab: RecognisedTab["tab"];
  table: string;
  rows: Rows | undefined;
  problems: Problem[];
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
      const rows = readTable(table, grid, zone);
      return { tab, table: table.name, rows, problems: checkTable(rows, context), error: undefined };
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      return { tab, table: table.name, rows: undefined, problems: [], error: error.message };
    }
  });
}

/** How many rows have anything in them. */
export function filledRows(rows: Rows | undefined): number {
  let count = 0;
  for (let row = 0; row < (rows?.filled ?? 0); row++) if (!rows!.isBlank(row)) count++;
  return count;
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
