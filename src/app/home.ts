/** The sidebar's first screen: what was found in the workbook, and what is wrong. */
import { TABLES } from "../core/tables/index";
import { zone } from "../core/zone";
import type { Workbook } from "../sheets/workbook";
import { type CheckedTab, checkWorkbook } from "./checkWorkbook";
import type { Home, ProblemPage } from "./contract";
import { recogniseTabs } from "./recognise";

const PAGE = 50;

export function home(workbook: Workbook): Home {
  const checked = checkWorkbook(recogniseTabs(workbook), zone(workbook.timeZone()));
  const found = new Set(checked.map(({ table }) => table));
  return {
    tabs: checked.map(({ tab, table, rows, problems, error }) => ({
      tab: tab.id,
      name: tab.name,
      table,
      rows,
      problems: problems.length,
      error,
    })),
    missing: TABLES.map(({ name }) => name).filter((name) => !found.has(name)),
  };
}

/** The problems of one tab, a page at a time. */
export function problems(workbook: Workbook, { tab, from }: { tab: number; from: number }): ProblemPage {
  const checked = checkWorkbook(recogniseTabs(workbook), zone(workbook.timeZone())).find(
    (candidate) => candidate.tab.id === tab,
  );
  if (!checked) return { total: 0, problems: [] };
  return {
    total: checked.problems.length,
    problems: checked.problems.slice(from, from + PAGE).map(shown(checked)),
  };
}

function shown({ headers }: CheckedTab) {
  return ({ row, column, value, problem, mend }: CheckedTab["problems"][number]) => ({
    row,
    column: headers.indexOf(column) + 1,
    header: column,
    value,
    problem,
    mend,
  });
}
