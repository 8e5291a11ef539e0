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

/** Checks a table in the light of others. @throws LedgerError when it is no range, or its header is not right */
export function checkTable({ table, grid }: TableRange, surroundings: Surroundings, zone: Zone): Found {
  const { rows, check } = table.open(grid, zone, TABLES);
  const found: { place: number; problem: Problem }[] = [];
  const report: Report = (row, column, fault) => {
    const place = typeof column === "number" ? column : (rows.header.places[column] ?? -1);
    const { kind, problem, mend, instead, sameAs } = fault;
    const header = rows.header.texts[place] ?? table.columns[column]?.title ?? "";
    const value = place < 0 ? "" : readText(rows.cell(row, place), zone);
    found.push({
      place,
      problem: { kind, problem, mend, instead, sameAs, row: rows.rowNumber(row), column: header, value },
    });
  };
  checkCells(rows, report, surroundings);
  check(report, otherTabs(surroundings));
  reportOtherSpellings(rows, report);
  found.sort(
    (a, b) =>
      Number(isHarmless(a.problem)) - Number(isHarmless(b.problem)) ||
      a.problem.row - b.problem.row ||
      a.place - b.place,
  );
  return { rows, problems: found.map(({ problem }) => problem) };
}
