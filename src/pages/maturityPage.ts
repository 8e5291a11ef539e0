/** The Maturity page: the profile and its target, official beside actual practice, and earlier audits. */

import { HOW_TO_READ, LEVELS } from "../definitions/levels";
import { maturityOf, maturityOptions } from "../maturity/maturity";
import { dateText } from "../reading/calendar";
import { listed } from "../words/text";
import { as, beforeText, cell, layout } from "./layout";
import { numberAt } from "./live";
import type { Look, Page } from "./page";
import type { Summary } from "./summary";
import { top } from "./top";

const READING_LOOKS: Record<string, Look> = {
  Agrees: "good",
  "Declared but not seen": "bad",
  "Seen but not declared": "bad",
};

/** Lays out the Maturity page. */
export function maturityPage({ sources, results }: Summary): Page {
  const page = layout("Maturity", [150, 100, 100, 100, 100, 180, 620], false);
  top(page, "Maturity", sources, ["Audit", "Activities", "Journey", "Events", "Contacts"]);
  page.say(...HOW_TO_READ.split(/(?<=\.) /));

  page.section("Profile", () => {
    const { scope, date } = results.audit("Maturity");
    const { table, call } = results.levels();
    const level = numberAt(results.level(), 0, 0)!;
    const score = numberAt(results.score(), 0, 0)!;
    page.put({
      value: `Level ${level}, ${LEVELS[level]!.name}. The coverages add up to ${score.toFixed(1)} of 5.`,
      look: "strong",
    });
    const skipped = table.filter((row) => row[3] === "Skipped").map((row) => String(row[1]));
    page.say(
      `Audit of ${scope || "the team"} on ${dateText(date)}.`,
      skipped.length > 0 ? `Met above a level that is not: ${listed(skipped)}.` : undefined,
    );
    const area = page.table(
      table,
      [beforeText(as.count), as.text, beforeText(as.rate), as.text, as.rate, as.rate],
      call,
    );
    page.chart("column", "Coverage and target of each level", area, [1, 2, 4], as.rate);
  });
  page.clearCharts();
  page.section("Official beside actual", () => {
    const { table, call } = results.compared();
    const statements = sources.statements();
    page.say("What the audit declares, and what the tabs themselves show of it in the last year.");
    const [header, ...rows] = table;
    const formats = [
      as.text,
      as.count,
      as.rate,
      as.rate,
      ["+0%", "-0%", "0%"].map(beforeText).join(";"),
      as.text,
    ];
    page.table([[...header!, "Statement"]], [...formats, as.text], call);
    for (const row of rows) {
      const look = READING_LOOKS[String(row[5])] ?? "quiet";
      page.put(
        ...row.slice(0, 5).map((value, column) => cell(value, formats[column])),
        { value: row[5], look },
        { value: statements.get(String(row[0])), look: "remark" },
      );
    }
  });
  page.section("All audits", () => {
    page.table([["Date", "Scope", "Level", "Score", "Name"]], ["", "", "0", "0", ""]);
    for (const audit of [...sources.audits("Maturity")].reverse()) {
      const { level, score } = maturityOf(audit, maturityOptions.met.fallback);
      page.put(
        { value: sources.input.zone.date(audit.date), format: as.date, look: "quiet" },
        { value: audit.scope },
        { value: level, format: as.count },
        { value: score, format: beforeText(as.days) },
        { value: LEVELS[level]!.name },
      );
    }
  });
  return page.page();
}
