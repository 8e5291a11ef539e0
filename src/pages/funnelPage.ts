/** The Funnel page: overall, in the reporting period, by channel, by persona and by month. */

import { count, rate, text } from "../functions/resultColumns";
import { cohorts } from "../funnel/cohortsFunction";
import type { FunnelRow } from "../funnel/funnel";
import type { Funnel } from "../funnel/funnelColumns";
import { funnel } from "../funnel/funnelFunction";
import { attempt } from "../problems/attempt";
import { dateText } from "../reading/calendar";
import { monthsBack } from "../reading/calendarPeriod";
import { counted, listed, quoted } from "../words/text";
import type { Shown } from "./asking";
import { layout, type PageLayout } from "./layout";
import { asOptions, daysText } from "./periodPair";
import type { SummaryPage } from "./summaryPage";
import { top } from "./top";

const MOST_VALUES = 12;
const ALL_THE_WAY = "All the way";

export const funnelPage: SummaryPage = {
  name: "Funnel",
  draw(summary) {
    const { ask, onStages, input } = summary;
    const stages = attempt(() => ask(funnel, onStages()).rows.length).value ?? 4;
    const widths = [190, ...Array.from({ length: Math.max(6, stages + 2) }, () => 125)];
    const page = layout("Funnel", input.zone, widths);
    top(page, "Funnel", summary, ["Activities", "Journey", "Contacts"]);
    page.say("A contact counts at a stage if it got there or further.");
    const misspelt = attempt(summary.stagesLeftOut).value ?? [];
    if (misspelt.length > 0)
      page.say(
        `Left out as most likely misspelt: the stage ${listed(misspelt.map(quoted))} of the Journey tab.`,
      );

    page.section("All contacts", () => {
      const table = page.table(ask(funnel, onStages()));
      page.chart("bar", "Contacts at each stage", table, "Stage", "Contacts");
    });
    page.section("Contacts whose first step lies in the reporting period", () => {
      const { now } = summary.period();
      const shown = ask(funnel, onStages(asOptions(now)));
      page.say(`${input.period}: ${daysText(now)}.`);
      page.table(shown);
    });
    page.section("By channel of the first counted step", () =>
      breakdown(page, ask(funnel, onStages("by=Channel")), true),
    );
    page.section("By persona", () => breakdown(page, ask(funnel, onStages("by=Persona")), false));
    page.section("By month of the first step", () => {
      const { to } = summary.period().now;
      const { columns, rows, call, unread } = ask(cohorts, onStages(`from=${dateText(monthsBack(to, 11))}`));
      page.say("The last twelve months; months not long past may still grow.");
      const table = page.table({ columns: columns.slice(0, -1), rows, call, unread });
      page.chart("column", "New contacts each month", table, "Month", "Contacts");
    });
    return page.page();
  },
};

/** One line for each value: how many got to each stage, and which share to the last one. */
function breakdown(page: PageLayout, { found, call, unread }: Shown<Funnel, FunnelRow>, draw: boolean): void {
  const { by, labels } = found.journeys;
  const blocks: FunnelRow[][] = [];
  for (let at = 0; at < found.rows.length; at += labels.length)
    blocks.push(found.rows.slice(at, at + labels.length));
  const stages = blocks.length === 0 ? [] : labels;
  const shown = blocks.slice(0, MOST_VALUES);
  const table = page.table<FunnelRow[]>({
    columns: [
      text(by!.title, ([row]) => row!.value),
      ...stages.map((stage, index) => count<FunnelRow[]>(stage, (block) => block[index]!.contacts)),
      rate(ALL_THE_WAY, (block) => block[block.length - 1]!.overallConversion),
    ],
    rows: shown,
    call,
    unread,
  });
  if (draw) page.chart("bar", "All the way through, by channel", table, by!.title, ALL_THE_WAY);
  const more = blocks.length - shown.length;
  if (more > 0)
    page.say(`${counted(more, "smaller one is", "smaller ones are")} not shown; the live formula has them.`);
}
