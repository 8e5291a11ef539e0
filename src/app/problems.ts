/** The problems of a workbook as the Check data screen shows them: counted by kind, and a page of one kind at a time. */
import { otherSpellings } from "../check/otherSpellings";
import type { Problem } from "../problems/problem";
import { readText } from "../reading/cells/cellText";
import { zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import type { CheckedData, Fix, ProblemGroup, ProblemPage, ShownProblem } from "./checkContract";
import { type CheckedTab, checkWorkbook, filledRows } from "./checkWorkbook";
import type { Input } from "./contract";
import { recogniseTabs } from "./recognise";

/** What one answer can carry. */
const MOST = 5000;

interface Found extends Problem {
  key: string;
  harmless: boolean;
}

/** The problems of every tab, counted by kind. */
export function checkData(workbook: Workbook): CheckedData[] {
  return checkedTabs(workbook).map((checked) => ({
    tab: checked.tab.id,
    name: checked.tab.name,
    table: checked.table,
    rows: filledRows(checked.rows),
    error: checked.error,
    groups: grouped(foundIn(checked)),
  }));
}

/** Some of a tab's problems, of one kind or of all, from the given one on. */
export function problems(workbook: Workbook, { tab, key, from, most }: Input<"problems">): ProblemPage {
  const checked = checkedTabs(workbook).find((candidate) => candidate.tab.id === tab);
  if (!checked) return { total: 0, problems: [] };
  const found = foundIn(checked).filter((each) => key === null || each.key === key);
  return {
    total: found.length,
    problems: found.slice(from, from + Math.min(most, MOST)).map(shownIn(checked)),
  };
}

function checkedTabs(workbook: Workbook): CheckedTab[] {
  return checkWorkbook(recogniseTabs(workbook), zone(workbook.timeZone()));
}

function foundIn({ rows, problems }: CheckedTab): Found[] {
  const harmful = problems.map((problem) => ({ ...problem, key: keyOf(problem), harmless: false }));
  const harmless = rows ? otherSpellings(rows) : [];
  return [
    ...harmful,
    ...harmless.map((each) => ({ ...each, key: `${each.column}|spelling`, harmless: true })),
  ];
}

/** What a problem's sentence says of any value. */
function kindOf({ problem }: Problem): string {
  return problem.replace(/“[^”]*”/g, "“…”").replace(/\d(?:[\d.,:-]*\d)?/g, "…");
}

function keyOf(problem: Problem): string {
  return `${problem.column}|${kindOf(problem)}`.slice(0, 900);
}

function grouped(found: readonly Found[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const each of found) {
    const { key, column, problem, harmless } = each;
    const group = groups.get(key) ?? { key, column, problem, count: 0, fixable: 0, harmless };
    groups.set(key, group);
    group.count++;
    if (each.instead || each.sameAs) group.fixable++;
    if (group.problem !== problem) group.problem = kindOf(each);
  }
  return [...groups.values()].sort((a, b) => Number(a.harmless) - Number(b.harmless) || b.count - a.count);
}

function shownIn({ rows }: CheckedTab) {
  const { header, cell, rowNumber, zone: sheetZone } = rows!;
  const columns = header.texts.length;
  const textAt = (row: number, place: number) => {
    const value = cell(row - rowNumber(0), place);
    return typeof value === "string" ? value : readText(value, sheetZone);
  };
  return ({ row, column, value, problem, mend, instead, sameAs }: Found): ShownProblem => {
    const place = header.texts.indexOf(column);
    const fix = (kind: Fix["kind"], at: number | undefined, choices: (from: string) => readonly string[]) => {
      if (at === undefined || at < 0 || at >= columns) return undefined;
      const from = textAt(row, at);
      // Such a cell is empty in the sheet: what it says stands in the header.
      if (header.headers[at]!.always === from) return undefined;
      return { kind, row, column: at + 1, from, choices: choices(from) };
    };
    return {
      row,
      column: place < columns ? Math.max(place, 0) + 1 : 1,
      value,
      problem,
      mend,
      fix: instead
        ? fix(instead.length > 1 ? "day" : "text", place, () => instead)
        : sameAs
          ? fix("person", header.places.alsoKnownAs, (from) => [from.trim() ? `${from}; ${sameAs}` : sameAs])
          : undefined,
    };
  };
}
