/** The Funnel page: overall, in the reporting period, by channel, by persona and by month. */

import { attribution } from "../attribution/attributionFunction";
import { count, rate, text } from "../functions/resultColumns";
import { cohorts } from "../funnel/cohortsFunction";
import type { Driver } from "../funnel/driverOdds";
import type { Drivers } from "../funnel/drivers";
import { drivers } from "../funnel/driversFunction";
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

const READS = ["Activities", "Journey", "Contacts"];

export const funnelPage: SummaryPage = {
  name: "Funnel",
  reads: READS,
  draw(summary) {
    const { ask, onStages, input } = summary;
    const page = layout("Funnel", input.zone, []);
    top(page, "Funnel", summary, READS);
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
    page.section("Companies in place of contacts", () => {
      page.say("A company counts at a stage if any of its contacts got there or further.");
      const { columns, ...shown } = ask(funnel, onStages("unit=Company"));
      const named = columns.map((column) =>
        column.title === "Contacts" ? { ...column, title: "Companies" } : column,
      );
      page.table({ ...shown, columns: named });
    });
    page.section("What those who went on did", () => onTheWay(page, ask(drivers)));
    page.section("Which channels brought developers there", () => {
      page.say(
        "Credit for each contact who got there, shared by the channels of its rows before: 40% to the first, 40% to the last, the rest between. Influence, not proof.",
      );
      const table = page.table(ask(attribution, "model=position"));
      page.chart("bar", "Conversions by channel", table, "Channel", "Conversions");
    });
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

/** The activities that tell most, those that help first; those that too few did to tell anything come last. */
function onTheWay(
  page: PageLayout,
  { rows, columns, call, unread }: Shown<Drivers, Driver & { value: string }>,
): void {
  const isTelling = ({ reading }: Driver) => Number(reading !== "too few");
  const most = [...rows]
    .sort((a, b) => isTelling(b) - isTelling(a) || b.oddsRatio - a.oddsRatio)
    .slice(0, MOST_VALUES);
  page.say(
    "An odds ratio above 1: those who did it went on more often than the others, which does not say that it was the cause.",
    "Too few: fewer than 30 contacts in all, or fewer than 5 who did it or who did not, from which nothing can be read.",
  );
  page.table({ columns, rows: most, call, unread });
}

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
