/** Finds and reads the tab of one table without reading all the others to the end. */
import { withoutExamples } from "../reading/exampleRows";
import type { Table } from "../reading/table";
import type { Workbook } from "../sheets/workbook";
import { type ReadTab, type RecognisedTab, recogniseTabs } from "./recognise";

/** Header rows further down or to the right than this are not found. */
const HEAD = { row: 1, column: 1, rows: 50, columns: 200 };

/** The first rows of every tab. */
export function readHeads(workbook: Workbook): ReadTab[] {
  return workbook.tabs().map((tab) => ({ tab, grid: workbook.readArea({ tab: tab.id, ...HEAD }) }));
}

/** The tab of each table, by the first rows of every tab. */
export function recogniseHeads(workbook: Workbook, heads = readHeads(workbook)): RecognisedTab[] {
  return recogniseTabs(workbook, heads);
}

/** A table's tab, its grid as readers shall see it, and as it is; undefined where there is none. */
export function readTabOf(workbook: Workbook, table: Table) {
  const found = recogniseHeads(workbook).find((recognised) => recognised.table === table);
  if (!found) return undefined;
  const raw = workbook.read(found.tab.id);
  return { tab: found.tab, grid: withoutExamples(table, raw), raw };
}
