/** The Maturity page: the profile and its target, official beside actual practice, and earlier audits. */
import { HOW_TO_READ, LEVELS } from "../definitions/levels";
import { count, date, days, text } from "../functions/resultColumns";
import type { ComparedPractice, Reading } from "../maturity/compared";
import { maturityCompare } from "../maturity/compareFunction";
import { type Maturity, maturityOf, maturityOptions } from "../maturity/maturity";
import { maturity } from "../maturity/maturityFunctions";
import { targetsTold } from "../maturity/targetsTold";
import { dateText } from "../reading/calendar";
import { listed } from "../words/text";
import { roomForText } from "./columnWidths";
import { columnsNamed, layout } from "./layout";
import type { Look } from "./page";
import type { SummaryPage } from "./summaryPage";
import { top } from "./top";

const READING_LOOKS: Record<Reading, Look> = {
  Agrees: "good",
  "Declared but not seen": "bad",
  "Seen but not declared": "bad",
  "Cannot be seen": "quiet",
};

const READS = ["Audit", "Activities", "Journey", "Events", "Contacts", "DRQL kinds"];

export const maturityPage: SummaryPage = {
  name: "Maturity",
  reads: READS,
  draw(summary) {
    const { ask, scopeOf, workbook, input } = summary;
    const page = layout("Maturity", input.zone, []);
    top(page, "Maturity", summary, READS);
    page.say(...HOW_TO_READ.split(/(?<=\.) /));

    page.section("Profile", () => {
      const shown = ask(maturity, scopeOf("Maturity"));
      const { level, score, levels, audit } = shown.found;
      page.put({
        value: `Level ${level}, ${LEVELS[level]!.name}. The coverages add up to ${score.toFixed(1)} of 5.`,
        look: "strong",
      });
      const skipped = levels.filter(({ reached }) => reached === "Skipped").map(({ name }) => name);
      page.say(
        `Audit of ${audit.scope || "the team"} on ${dateText(audit.date)}.`,
        skipped.length > 0 ? `Met above a level that is not: ${listed(skipped)}.` : undefined,
      );
      page.say(targetsTold(audit));
      const table = page.table(shown);
      page.chart("column", "Coverage and target of each level", table, "Name", "Coverage", "Target");
    });
    page.section("Official beside actual", () => {
      const { columns, rows, call, unread } = ask(maturityCompare, scopeOf("Maturity"));
      const statements = summary.statements();
      const [reading, ...figures] = columnsNamed(
        columns,
        "Reading",
        "Declared",
        "Observed",
        "Difference",
        "Level",
      );
      page.say("What the audit declares, and what the tabs themselves show of it in the last year.");
      page.table<ComparedPractice>({
        columns: [
          text("Statement", ({ practice }) => statements.get(practice)),
          ...roomForText(4),
          { ...reading!, look: (row) => READING_LOOKS[row.reading] },
          ...figures,
        ],
        rows,
        call,
        unread,
      });
    });
    page.section("All audits", () => {
      page.table<Maturity>({
        columns: [
          text("Scope", ({ audit }) => audit.scope),
          text("Name", ({ level }) => LEVELS[level]!.name),
          count("Level", ({ level }) => level),
          days("Score", ({ score }) => score),
          { ...date<Maturity>("Date", ({ audit }) => audit.date), look: () => "quiet" },
        ],
        rows: [...workbook.audits("Maturity")]
          .reverse()
          .map((audit) => maturityOf(audit, maturityOptions.met.fallback)),
      });
    });
    return page.page();
  },
};
