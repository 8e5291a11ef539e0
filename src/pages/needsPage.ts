/** The Needs page: how well each layer is met, where to focus, and where the team's effort goes. */
import { NEEDS_PRACTICES } from "../definitions/needsPractices";
import { rate, text } from "../functions/resultColumns";
import { needs } from "../needs/needsFunction";
import { dateText } from "../reading/calendar";
import { layout } from "./layout";
import type { SummaryPage } from "./summaryPage";
import { top } from "./top";

const READS = ["Audit", "Activities", "Journey"];

export const needsPage: SummaryPage = {
  name: "Needs",
  reads: READS,
  draw(summary) {
    const { ask, scopeOf } = summary;
    const page = layout("Needs", summary.input.zone, []);
    top(page, "Developer needs", summary, READS);
    page.say("Five layers, the lowest first: one is worth its effort once those below it are met.");

    page.section("Layers", () => {
      const shown = ask(needs, scopeOf("Needs"));
      const { audit, layers } = shown.found;
      const focus = layers.find(({ isFocus }) => isFocus);
      const ahead = layers.reduce((sum, layer) => sum + (layer.isAhead ? layer.effortShare! : 0), 0);
      page.put({ value: focus ? `Focus on ${focus.need}.` : "Every layer is met.", look: "strong" });
      page.say(
        ahead > 0
          ? `${Math.round(100 * ahead)}% of the team's activities of the last year lie above a layer that is not met.`
          : undefined,
        `Audit of ${audit.scope || "the team"} on ${dateText(audit.date)}.`,
      );
      page.chart(
        "bar",
        "How well met, and where effort goes",
        page.table(shown),
        "Need",
        "Score",
        "Effort share",
      );
    });
    page.section("What is missing in the layer to focus on", () => {
      const { audit, layers } = ask(needs, scopeOf("Needs")).found;
      const focus = layers.find(({ isFocus }) => isFocus)?.need;
      const answerTo = (id: string) => audit.answers.get(id)?.answer;
      const missing = NEEDS_PRACTICES.filter(
        ({ id, need }) => need === focus && (audit.answers.has(id) ? (answerTo(id) ?? 1) : 0) < 1,
      );
      if (missing.length === 0) {
        page.say("Nothing: every layer is met.");
        return;
      }
      const statements = summary.statements();
      type Practice = (typeof missing)[number];
      page.table<Practice>({
        columns: [
          rate("Answer", ({ id }) => answerTo(id)),
          text("Statement", ({ id }) => statements.get(id)),
        ],
        rows: missing,
      });
    });
    return page.page();
  },
};
