/** The problems of a workbook as the Check data screen shows them: counted by kind, and a page of one kind at a time. */
import type { CheckedTable } from "../check/checkTables";
import { countProblems } from "../check/countProblems";
import { settledOrder } from "../check/dateOrder";
import type { Problem } from "../problems/problem";
import { KINDS_OF_DATES, KINDS_OF_WORDS, PROBLEM_KINDS } from "../problems/problemKinds";
import { readText } from "../reading/cells/cellText";
import { zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import type { CheckedData, Fix, ProblemGroup, ProblemPage, ShownProblem } from "./checkContract";
import { checkWorkbook } from "./checkWorkbook";
import type { Input } from "./contract";
import { recogniseTabs } from "./recognise";

/** What one answer can carry. */
const MOST = 5000;

/** The problems of every tab, counted by kind. */
export function checkData(workbook: Workbook): CheckedData[] {
  return checkedTabs(workbook).map((each) => ({
    tab: each.tab.id,
    name: each.tab.name,
    table: each.table.name,
    rows: each.counted + each.leftOut,
    error: each.error,
    ...countProblems([each]),
    groups: grouped(each.problems),
  }));
}

/** Some of a tab's problems, of one kind or of all, from the given one on. */
export function problems(workbook: Workbook, { tab, key, from, most }: Input<"problems">): ProblemPage {
  const checked = checkedTabs(workbook).find((candidate) => candidate.tab.id === tab);
  if (!checked) return { total: 0, problems: [] };
  const found = checked.problems.filter((each) => key === null || keyOf(each) === key);
  const [first] = found;
  const isDate = key !== null && first?.kind === "ambiguousDate";
  return {
    total: found.length,
    settled: isDate
      ? settledOrder(checked.rows!, checked.rows!.header.texts.indexOf(first.column))
      : undefined,
    problems: found.slice(from, from + Math.min(most, MOST)).map(shownIn(checked)),
  };
}

function checkedTabs(workbook: Workbook) {
  return checkWorkbook(recogniseTabs(workbook), zone(workbook.timeZone()));
}

/** Problems of one kind in one column make a group. */
function keyOf({ column, kind }: Problem): string {
  return `${column}|${kind}`;
}

/** The groups that may keep something out of the figures come first, then the largest. */
function grouped(found: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const each of found) {
    const key = keyOf(each);
    const group = groups.get(key) ?? groupOf(key, each);
    groups.set(key, group);
    group.count++;
    if (each.instead || each.sameAs) group.fixable++;
    if (group.problem !== each.problem) group.problem = group.title;
  }
  return [...groups.values()].sort((a, b) => Number(a.harmless) - Number(b.harmless) || b.count - a.count);
}

function groupOf(key: string, { kind, column, problem }: Problem): ProblemGroup {
  const { title, harmless } = PROBLEM_KINDS[kind];
  return {
    key,
    column,
    title,
    problem,
    count: 0,
    fixable: 0,
    harmless,
    isOfWords: KINDS_OF_WORDS.includes(kind),
  };
}

function shownIn({ rows }: CheckedTable) {
  const { header, cell, rowNumber, zone: sheetZone } = rows!;
  const columns = header.texts.length;
  const textAt = (row: number, place: number) => {
    const value = cell(row - rowNumber(0), place);
    return typeof value === "string" ? value : readText(value, sheetZone);
  };
  return ({ row, column, kind, value, problem, mend, instead, sameAs }: Problem): ShownProblem => {
    const place = header.texts.indexOf(column);
    const fix = (what: Fix["kind"], at: number | undefined, choices: (from: string) => readonly string[]) => {
      if (at === undefined || at < 0 || at >= columns) return undefined;
      const from = textAt(row, at);
      // Such a cell is empty in the sheet: what it says stands in the header.
      if (header.headers[at]!.always === from) return undefined;
      return { kind: what, row, column: at + 1, from, choices: choices(from) };
    };
    return {
      row,
      column: place < columns ? Math.max(place, 0) + 1 : 1,
      value,
      problem,
      mend,
      fix: instead
        ? fix(KINDS_OF_DATES.includes(kind) ? "day" : "text", place, () => instead)
        : sameAs
          ? fix("person", header.places.alsoKnownAs, (from) => [from.trim() ? `${from}; ${sameAs}` : sameAs])
          : undefined,
    };
  };
}
