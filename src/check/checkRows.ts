/** Every problem of a table: cells that cannot be read, rows that do not count, and what its tab looks for. */
import type { Problem } from "../problems/problem";
import { readText } from "../reading/cells/cellText";
import type { Rows } from "../reading/rows";
import type { DeclaredTab, Report } from "../tabs/tab";
import { isHarmless } from "./countProblems";
import { reportOtherSpellings } from "./otherSpellings";
import { otherTabs, type Surroundings } from "./surroundings";
import { checkCells } from "./unreadableCells";

/**
 * The problems of a table in the light of others, by row and then by column; those that harm no figure come last.
 * Looking for the latter takes long and can be left out.
 */
export function checkRows(
  rows: Rows,
  table: DeclaredTab,
  surroundings: Surroundings,
  { harmless }: { harmless: boolean },
): Problem[] {
  const harmful: PlacedProblem[] = [];
  const others: PlacedProblem[] = [];
  const report: Report = (row, column, fault) => {
    const place = typeof column === "number" ? column : (rows.header.places[column] ?? -1);
    const { kind, problem, mend, instead, sameAs } = fault;
    const header = rows.header.texts[place] ?? table.columns[column]?.title ?? "";
    const value = place < 0 ? "" : readText(rows.cell(row, place), rows.zone);
    const found = { kind, problem, mend, instead, sameAs, row: rows.rowNumber(row), column: header, value };
    (isHarmless(found) ? others : harmful).push({ place, found });
  };
  checkCells(rows, report, surroundings);
  table.check(rows, report, otherTabs(surroundings));
  if (harmless) reportOtherSpellings(rows, report);
  return [...inOrder(harmful), ...(harmless ? inOrder(others) : [])];
}

interface PlacedProblem {
  place: number;
  found: Problem;
}

function inOrder(problems: PlacedProblem[]): Problem[] {
  problems.sort((a, b) => a.found.row - b.found.row || a.place - b.place);
  return problems.map(({ found }) => found);
}
