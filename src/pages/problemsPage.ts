/** The Problems page: every cell that was left out or looks wrong, why, and how to mend it. */

import { cellName } from "../../notation/a1";
import { text } from "../functions/resultColumns";
import type { Problem } from "../problems/problem";
import { counted } from "../words/text";
import type { CheckedTable } from "./checked";
import { layout, type PageColumn } from "./layout";
import type { Page } from "./page";
import type { Summary } from "./summary";
import type { SummaryPage } from "./summaryPage";
import { top } from "./top";

const MOST_OF_A_TAB = 500;

export const problemsPage: SummaryPage = { name: "Problems", draw };

function draw(summary: Summary): Page {
  const page = layout("Problems", summary.input.zone, [125, 70, 120, 200, 660, 500], false);
  const checked = summary.checked();
  const all = checked.reduce((sum, { problems }) => sum + problems.length, 0);
  top(
    page,
    "Problems",
    summary,
    checked.map(({ name }) => name),
  );
  for (const { tab, error } of checked)
    if (error) page.put({ value: `${tab} cannot be read: ${error}`, look: "bad" });
  for (const { tab, problems } of checked)
    if (problems.length > MOST_OF_A_TAB)
      page.say(
        `${tab} has ${counted(problems.length, "problem")}; the first ${MOST_OF_A_TAB} are listed. Mend some and refresh for the next.`,
      );
  page.put({
    value: all === 0 ? "No problems." : `${counted(all, "problem")}. None of them stops a figure.`,
    look: "strong",
  });
  const header = page.table({
    columns: COLUMNS,
    rows: checked.flatMap(({ problems, ...table }) =>
      problems.slice(0, MOST_OF_A_TAB).map((problem) => ({ ...problem, ...placeIn(table, problem) })),
    ),
  });
  return page.page(header.row);
}

type ProblemRow = Problem & {
  tab: string;
  link: { table: string; row: number; column: number };
  cell: string;
};

/** The cell of a problem; the row where it is in none of the tab's columns. */
function placeIn({ name, tab, headers }: Omit<CheckedTable, "problems">, { row, column }: Problem) {
  const place = headers.indexOf(column) + 1;
  return {
    tab,
    cell: place === 0 ? `row ${row}` : cellName(row, place),
    link: { table: name, row, column: Math.max(1, place) },
  };
}

const COLUMNS: readonly PageColumn<ProblemRow>[] = [
  text("Tab", ({ tab }) => tab),
  { ...text<ProblemRow>("Cell", ({ cell }) => cell), look: () => "link", link: ({ link }) => link },
  text("Column", ({ column }) => column),
  text("Value", ({ value }) => value),
  text("Problem", ({ problem }) => problem),
  { ...text<ProblemRow>("How to mend it", ({ mend }) => mend), look: () => "remark" },
];
