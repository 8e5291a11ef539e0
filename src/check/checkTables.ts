/** Checks all tables of a workbook, each in the light of the others: the one way of its screens and pages to their problems and counts. */
import { attempt } from "../problems/attempt";
import type { Problem } from "../problems/problem";
import type { Rows } from "../reading/rows";
import type { DeclaredTab } from "../tabs/tab";
import { readKinds } from "../workbook/leadKinds";
import type { WorkbookModel } from "../workbook/workbookModel";
import { checkRows } from "./checkRows";
import { countRows } from "./countRows";
import { eventNames, type Surroundings } from "./surroundings";

/** A table with all that is wrong in it; `error` says why it could not be read as its table at all. */
export interface CheckedTable {
  rows: Rows | undefined;
  /** Rows that count, and rows that do not. */
  counted: number;
  leftOut: number;
  problems: readonly Problem[];
  error: string | undefined;
}

/** These tables of the workbook with what is wrong in each. */
export function checkTables<T extends { table: DeclaredTab }>(
  tables: readonly T[],
  workbook: WorkbookModel,
): (T & CheckedTable)[] {
  const surroundings = surroundingsIn(workbook);
  return tables.map((each) => {
    const { value, error } = attempt(() => {
      const rows = workbook.rows(each.table);
      const problems = checkRows(rows, each.table, surroundings, { harmless: true });
      return { rows, problems, ...countRows(rows) };
    });
    return { ...each, ...(value ?? UNREADABLE), error };
  });
}

const UNREADABLE = { rows: undefined, counted: 0, leftOut: 0, problems: [] };

/** A tab that cannot be read is told as that tab's own error, so here it only counts as not given. */
function surroundingsIn(workbook: WorkbookModel): Surroundings {
  return {
    plan: attempt(workbook.plan).value,
    kinds: attempt(workbook.kinds).value ?? readKinds(undefined),
    events: attempt(() => eventNames(workbook)).value,
  };
}
