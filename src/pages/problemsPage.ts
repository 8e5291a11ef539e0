/** The Problems page: every cell that was left out or looks wrong, why, and how to mend it. */
import { cellName } from "../../notation/a1";
import { countProblems } from "../check/countProblems";
import { problemsCounted } from "../check/problemCounts";
import { text } from "../functions/resultColumns";
import type { Problem } from "../problems/problem";
import { PROBLEM_KINDS } from "../problems/problemKinds";
import type { CheckedSource } from "./findings";
import { layout, type PageColumn } from "./layout";
import type { PageLink } from "./page";
import type { SummaryPage } from "./summaryPage";
import { top } from "./top";

const MOST_OF_A_TAB = 500;
/** Of all tabs: nobody reads more, and every cell of the list has to be known again. */
const MOST = 1000;

export const problemsPage: SummaryPage = {
  name: "Problems",
  draw(summary) {
    const page = layout("Problems", summary.input.zone, [125, 70, 120, 200, 260, 660, 500]);
    const checked = summary.checked();
    const counts = countProblems(checked);
    top(
      page,
      "Problems",
      summary,
      checked.map(({ table }) => table.name),
    );
    for (const { tab, error } of checked)
      if (error) page.put({ value: `${tab} cannot be read: ${error}`, look: "bad" });
    const shares = sharesOf(checked.map(({ problems }) => problems.length));
    checked.forEach((source, index) => {
      const share = shares[index]!;
      if (source.problems.length > share)
        page.say(
          `${source.tab} has ${problemsCounted(countProblems([source]))}; the first ${share} are listed. Mend some and refresh for the next.`,
        );
    });
    page.put({
      value: `${problemsCounted(counts)}.${counts.problems > 0 ? " None of them stops a figure." : ""}`,
      look: "strong",
    });
    const rows = checked.flatMap((source, index) =>
      source.problems.slice(0, shares[index]).map((problem) => placed(source, problem)),
    );
    return page.page(page.table({ columns: COLUMNS, rows }).row);
  },
};

/** How many problems of each tab are listed: where there are too many, those with the most give way first. */
function sharesOf(counts: readonly number[]): number[] {
  let most = MOST_OF_A_TAB;
  const listed = () => counts.map((count) => Math.min(count, most));
  while (listed().reduce((sum, count) => sum + count, 0) > MOST) most--;
  return listed();
}

/** A problem with the name of its tab, and the cell where it is; the row where it is in none of the tab's columns. */
interface PlacedProblem extends Problem {
  tab: string;
  cell: string;
  link: PageLink;
}

function placed({ table, tab, rows }: CheckedSource, problem: Problem): PlacedProblem {
  const { row, column } = problem;
  const place = rows!.header.texts.indexOf(column) + 1;
  return {
    ...problem,
    tab,
    cell: place === 0 ? `row ${row}` : cellName(row, place),
    link: { table: table.name, row, column: Math.max(1, place) },
  };
}

const COLUMNS: readonly PageColumn<PlacedProblem>[] = [
  text("Tab", ({ tab }) => tab),
  { ...text<PlacedProblem>("Cell", ({ cell }) => cell), look: () => "link", link: ({ link }) => link },
  text("Column", ({ column }) => column),
  text("Value", ({ value }) => value),
  { ...text<PlacedProblem>("Kind", ({ kind }) => PROBLEM_KINDS[kind].title), look: () => "remark" },
  text("Problem", ({ problem }) => problem),
  { ...text<PlacedProblem>("How to mend it", ({ mend }) => mend), look: () => "remark" },
];
