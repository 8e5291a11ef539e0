/** The Needs page: how well each layer is met, where to focus, and where the team's effort goes. */

import { NEEDS_PRACTICES } from "../definitions/needsPractices";
import { dateText } from "../reading/calendar";
import { as, beforeText, cell, layout } from "./layout";
import type { Page } from "./page";
import type { Summary } from "./summary";
import { top } from "./top";

const rate = beforeText(as.rate);

/** Lays out the Needs page. */
export function needsPage({ sources, results }: Summary): Page {
  const page = layout("Needs", [190, 100, 100, 100, 120, 150]);
  top(page, "Developer needs", sources, ["Audit", "Activities", "Journey"]);
  page.say("Five layers, the lowest first: one is worth its effort once those below it are met.");

  page.section("Layers", () => {
    const { scope, date } = results.audit("Needs");
    const { table, call } = results.needs();
    const rows = table.slice(1);
    const focus = rows.find((row) => row[3] !== undefined);
    const ahead = rows.reduce((sum, row) => sum + (row[5] === undefined ? 0 : Number(row[4])), 0);
    page.put({ value: focus ? `Focus on ${focus[0]}.` : "Every layer is met.", look: "strong" });
    page.say(
      ahead > 0
        ? `${Math.round(100 * ahead)}% of the team's activities of the last year lie above a layer that is not met.`
        : undefined,
      `Audit of ${scope || "the team"} on ${dateText(date)}.`,
    );
    const area = page.table(table, [as.text, rate, as.text, as.text, rate, as.text], call);
    page.chart("bar", "How well met, and where effort goes", area, [0, 1, 4], as.rate);
  });
  page.clearCharts();
  page.section("What is missing in the layer to focus on", () => {
    const { answers } = results.audit("Needs");
    const focus = results
      .needs()
      .table.slice(1)
      .find((row) => row[3] !== undefined)?.[0];
    const missing = NEEDS_PRACTICES.filter(
      ({ id, need }) => need === focus && (answers.get(id) ? (answers.get(id)!.answer ?? 1) : 0) < 1,
    );
    if (missing.length === 0) {
      page.say("Nothing: every layer is met.");
      return;
    }
    page.table([["Practice", "Answer", "Statement"]], ["", "0", ""]);
    const statements = sources.statements();
    for (const { id } of missing)
      page.put(cell(id), cell(answers.get(id)?.answer, rate), {
        value: statements.get(id),
        look: "remark",
      });
  });
  return page.page();
}
