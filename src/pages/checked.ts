/** Every table of a workbook with what counts of it, what is left out, and all that is wrong in it. */
import { checkTable } from "../check/check";
import { attempt } from "../problems/attempt";
import type { Problem } from "../problems/problem";
import { countedRows } from "../reading/countedRows";
import type { Rows } from "../reading/rows";
import type { Table } from "../reading/table";
import { JOURNEY } from "../tabs/journey";
import { TABLES } from "../tabs/tables";
import { readKinds } from "../workbook/leadKinds";
import type { WorkbookModel } from "../workbook/workbookModel";
import type { SummaryInput } from "./source";

/** A table with all that is wrong in it; `error` where it cannot be read at all. */
export interface CheckedTable {
  name: string;
  tab: string;
  rows: number;
  leftOut: number;
  /** Index of the column by its header text. */
  headers: readonly string[];
  problems: readonly Problem[];
  error: string | undefined;
}

/** Every table that has a tab, checked, in the order in which users meet them. */
export function checkedTables({ sources }: SummaryInput, workbook: WorkbookModel): CheckedTable[] {
  const context = {
    plan: workbook.has(JOURNEY) ? attempt(workbook.plan).value : undefined,
    kinds: attempt(workbook.kinds).value ?? readKinds(undefined),
  };
  return (TABLES as readonly Table[]).flatMap((table): CheckedTable[] => {
    const source = sources[table.name];
    if (!source) return [];
    const known = { name: table.name, tab: source.tab, rows: 0, leftOut: 0, headers: [], problems: [] };
    const { value, error } = attempt(() => {
      const rows = workbook.rows(table);
      return { ...countRows(rows), headers: rows.header.texts, problems: checkTable(rows, context) };
    });
    return [{ ...known, ...value, error }];
  });
}

/** How many rows count, and how many are left out because a required cell is empty or unreadable; blank ones are neither. */
function countRows(rows: Rows): { rows: number; leftOut: number } {
  const counts = countedRows(rows);
  let counted = 0;
  let leftOut = 0;
  for (let row = 0; row < rows.count; row++) {
    if (counts[row] === 1) counted++;
    else if (!rows.isBlank(row)) leftOut++;
  }
  return { rows: counted, leftOut };
}
