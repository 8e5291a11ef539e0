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
    for (const source of checked)
      if (source.problems.length > MOST_OF_A_TAB)
        page.say(
          `${source.tab} has ${problemsCounted(countProblems([source]))}; the first ${MOST_OF_A_TAB} are listed. Mend some and refresh for the next.`,
        );
    page.put({
      value: `${problemsCounted(counts)}.${counts.problems > 0 ? " None of them stops a figure." : ""}`,
      look: "strong",
    });
    const rows = checked.flatMap((source) =>
      source.problems.slice(0, MOST_OF_A_TAB).map((problem) => placed(source, problem)),
    );
    return page.page(page.table({ columns: COLUMNS, rows }).row);
  },
};

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
