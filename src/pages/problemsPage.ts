/** The Problems page: every cell that was left out or looks wrong, why, and how to mend it. */

import { cellName } from "../../notation/a1";
import { counted } from "../words/text";
import { layout } from "./layout";
import type { Page } from "./page";
import type { Summary } from "./summary";
import { top } from "./top";

const MOST_OF_A_TAB = 500;

/** Lays out the Problems page. */
export function problemsPage({ sources }: Summary): Page {
  const page = layout("Problems", [125, 70, 120, 200, 660, 500], false);
  const checked = sources.checked();
  const all = checked.reduce((sum, { problems }) => sum + problems.length, 0);
  top(
    page,
    "Problems",
    sources,
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
  const header = page.table([["Tab", "Cell", "Column", "Value", "Problem", "How to mend it"]], []);
  for (const { name, tab, headers, problems } of checked)
    for (const { row, column, value, problem, mend } of problems.slice(0, MOST_OF_A_TAB)) {
      const place = headers.indexOf(column) + 1;
      page.put(
        { value: tab },
        place === 0
          ? { value: `row ${row}`, look: "link", link: { table: name, row, column: 1 } }
          : {
              value: cellName(row, place),
              look: "link",
              link: { table: name, row, column: place },
            },
        { value: column },
        { value },
        { value: problem },
        { value: mend, look: "remark" },
      );
    }
  return page.page(header.row);
}
