/** Every problem of a table: cells that cannot be read, rows that do not count, and what its tab looks for. */
import type { Problem } from "../problems/problem";
import { readText } from "../reading/cells/cellText";
import type { Grid } from "../reading/grid";
import type { Rows } from "../reading/rows";
import type { Zone } from "../reading/zone";
import type { DeclaredTab, Report } from "../tabs/tab";
import { TABLES } from "../tabs/tables";
import { reportOtherSpellings } from "./otherSpellings";
import { isHarmless } from "./problemCounts";
import { otherTabs, type Surroundings } from "./surroundings";
import { checkCells } from "./unreadableCells";

/** A range, and the table that it is read as. */
export interface TableRange {
  table: DeclaredTab;
  grid: Grid;
}

interface Found {
  rows: Rows;
  /** By row and then by column; those that harm no figure come last. */
  problems: readonly Problem[];
}

/**
 * Checks a table in the light of others. Looking for what harms no figure takes long and can be left out.
 * @throws LedgerError when it is no range, or its header is not right
 */
export function checkTable(
  { table, grid }: TableRange,
  surroundings: Surroundings,
  zone: Zone,
  { harmless }: { harmless: boolean },
): Found {
  const { rows, check } = table.open(grid, zone, TABLES);
  const harmful: PlacedProblem[] = [];
  const others: PlacedProblem[] = [];
  const report: Report = (row, column, fault) => {
    const place = typeof column === "number" ? column : (rows.header.places[column] ?? -1);
    const { kind, problem, mend, instead, sameAs } = fault;
    const header = rows.header.texts[place] ?? table.columns[column]?.title ?? "";
    const value = place < 0 ? "" : readText(rows.cell(row, place), zone);
    const found = { kind, problem, mend, instead, sameAs, row: rows.rowNumber(row), column: header, value };
    (isHarmless(found) ? others : harmful).push({ place, found });
  };
  checkCells(rows, report, surroundings);
  check(report, otherTabs(surroundings));
  if (harmless) reportOtherSpellings(rows, report);
  return { rows, problems: [...inOrder(harmful), ...(harmless ? inOrder(others) : [])] };
}

interface PlacedProblem {
  place: number;
  found: Problem;
}

function inOrder(problems: PlacedProblem[]): Problem[] {
  problems.sort((a, b) => a.found.row - b.found.row || a.place - b.place);
  return problems.map(({ found }) => found);
}
