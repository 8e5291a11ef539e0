/** The Problems page: every cell that was left out or looks wrong, why, and how to mend it. */

import { cellName } from "../../notation/a1";
import { countProblems, problemsCounted } from "../check/problemCounts";
import { PROBLEM_KINDS } from "../problems/problemKinds";
import { layout } from "./layout";
import type { Page } from "./page";
import type { Summary } from "./summary";
import { top } from "./top";

const MOST_OF_A_TAB = 500;

/** Lays out the Problems page. */
export function problemsPage({ sources }: Summary): Page {
  const page = layout("Problems", [125, 70, 120, 200, 260, 660, 500], false);
  const checked = sources.checked();
  const counts = countProblems(checked);
  top(
    page,
    "Problems",
    sources,
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
  const header = page.table([["Tab", "Cell", "Column", "Value", "Kind", "Problem", "How to mend it"]], []);
  for (const { table, tab, rows, problems } of checked)
    for (const { row, column, value, kind, problem, mend } of problems.slice(0, MOST_OF_A_TAB)) {
      const place = rows!.header.texts.indexOf(column) + 1;
      page.put(
        { value: tab },
        place === 0
          ? { value: `row ${row}`, look: "link", link: { table: table.name, row, column: 1 } }
          : {
              value: cellName(row, place),
              look: "link",
              link: { table: table.name, row, column: place },
            },
        { value: column },
        { value },
        { value: PROBLEM_KINDS[kind].title, look: "remark" },
        { value: problem },
        { value: mend, look: "remark" },
      );
    }
  return page.page(header.row);
}
