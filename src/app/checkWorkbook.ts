/** Checks every recognised tab of a workbook, each in the light of the others. */
import { checkTable } from "../check/check";
import { attempt } from "../problems/attempt";
import { LedgerError, type Problem } from "../problems/problem";
import type { Rows } from "../reading/rows";
import type { Zone } from "../reading/zone";
import { JOURNEY } from "../tabs/journey";
import { readKinds } from "../workbook/leadKinds";
import { readTable } from "../workbook/readTable";
import { workbookModel } from "../workbook/workbookModel";
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
  const grids = recognised.map(({ table, grid }) => [table.name, grid] as const);
  const workbook = workbookModel(Object.fromEntries(grids), zone);
  const context = {
    plan: workbook.has(JOURNEY) ? attempt(workbook.plan).value : undefined,
    kinds: attempt(workbook.kinds).value ?? readKinds(undefined),
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
