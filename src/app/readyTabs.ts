/** The recognised tabs, where none that is needed is still loading. */
import { shareErrors } from "../problems/shareErrors";
import type { Table } from "../reading/table";
import type { Workbook } from "../sheets/workbook";
import { loadingTabs } from "./loadingTabs";
import { type RecognisedTab, readTabs, recogniseTabs } from "./recognise";
import { readMatches } from "./tabMatches";

/** @throws LedgerError that names a tab of these tables that is still loading, or may turn out to be one of them */
export function readyTabs(workbook: Workbook, needed: readonly Table[]): RecognisedTab[] {
  const tabs = readTabs(workbook);
  const found = recogniseTabs(workbook, tabs);
  const isNeeded = (name: string) => needed.some((table) => table.name === name);
  const waiting = loadingTabs(found, tabs, readMatches(workbook.settings())).find(({ tables }) =>
    tables.some(isNeeded),
  );
  if (waiting) throw shareErrors.loading(waiting.name, waiting.cell);
  return found;
}
