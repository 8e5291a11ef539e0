/** The Scorecard: one page with the headline figures, what each team got, which events were worth their money, where developers get stuck, the KPIs, what was done with other departments, and what changed. */

import type { EventReturn } from "../events/summedEvents";
import { funnel } from "../funnel/funnelFunction";
import { FEWEST_KPIS } from "../kpis/kpiProgress";
import { kpis } from "../kpis/kpisFunction";
import type { DrqlRow } from "../leads/leadCounts";
import { attempt } from "../problems/attempt";
import { unreadSentences } from "../problems/unreadSentences";
import { TABLES } from "../tabs/tables";
import { counted } from "../words/text";
import { areAll } from "../workbook/unread";
import { baselineLine } from "./baselineLine";
import { changes } from "./changes";
import { roomForText } from "./columnWidths";
import { doneTogether } from "./doneTogether";
import { eventColumns } from "./eventColumns";
import { eventsOfPeriod } from "./eventsOfPeriod";
import { figureCards } from "./figureCards";
import { columnsNamed, layout, type PageColumn, type PageLayout } from "./layout";
import { daysText } from "./periodPair";
import type { Summary } from "./summary";
import type { SummaryPage } from "./summaryPage";
import { teamsCompared, withLeads } from "./teamsCompared";
import { isUntold, whereTold } from "./toldRates";
import { top } from "./top";
import { whereStuck } from "./whereStuck";

const MOST_EVENTS = 5;
/** Of the headline figures at least; what they show in most workbooks is seen beside an open sidebar. */
const WIDTHS = [130, 112, 112, 112, 112, 112, 110];

export const scorecard: SummaryPage = {
  name: "Scorecard",
  draw(summary) {
    const page = layout("Scorecard", summary.input.zone, WIDTHS);
    top(
      page,
      "DevRel scorecard",
      summary,
      TABLES.map(({ name }) => name),
    );
    page.say(periodLine(summary), ...summary.input.remarks);
    page.gap();
    figureCards(page, summary);
    bestAndWorst(page, summary);
    page.section("What each team got", () => teams(page, summary));
    page.section("Which events were worth their money", () => eventTable(page, summary));
    page.section("Where developers get stuck", () => stuck(page, summary));
    page.section("KPIs by stage", () => kpisByStage(page, summary));
    page.section("Done together with other departments", () => doneTogether(page, summary));
    page.section("What changed", () => {
      page.say(baselineLine(summary));
      changes(page, summary);
    });
    return page.page();
  },
};

function periodLine({ input, period }: Summary): string {
  const { value: pair, error } = attempt(period);
  return pair
    ? `${input.period}, up to the latest activity: ${daysText(pair.now)}. Last period: ${daysText(pair.before)}.`
    : error!;
}

/** Leads and how many of them were accepted, beside the period before. */
function teams(page: PageLayout, summary: Summary): void {
  const { rows: all, columns, call, unread } = teamsCompared(summary);
  const rows = withLeads(all);
  if (rows.length === 0) {
    page.sayUnread(unread());
    page.say(
      unread().some(areAll)
        ? "No date of a lead can be read, so nobody knows what each team got."
        : "No lead in this period or the last.",
    );
    return;
  }
  const [team, ...others] = columns;
  const change = columnsNamed(columns, "Change")[0]!;
  const counts = columnsNamed(others, "Leads", "Leads before", "Accepted");
  const [now, before] = columnsNamed(others, "Rate", "Rate before");
  const rates = [whereTold(now!), whereTold(before!, (row) => row.before)];
  page.table<DrqlRow>({
    columns: [
      team!,
      ...counts,
      ...rates,
      { ...change, look: (row) => (Number(change.of(row)) < 0 ? "bad" : "good") },
    ],
    rows,
    ...(call !== undefined && { call }),
    unread,
  });
  if (rows.some((row) => isUntold(row) || isUntold(row.before!)))
    page.say(unreadSentences.someRatesLeftBlank());
  page.say("Relationships handed over, not revenue: say “influenced”. Change is that of the leads.");
}

/** Stands where it is seen at once; what keeps it from being told stands in the section of events. */
function bestAndWorst(page: PageLayout, summary: Summary): void {
  const { value: found } = attempt(() => eventsOfPeriod(summary));
  if (!found || found.worth.told.length === 0) return;
  if (!found.isInPeriod) page.say("No event was held in this period. Of all time:");
  for (const value of found.worth.told) page.put({ value, look: "strong" });
}

function eventTable(page: PageLayout, summary: Summary): void {
  const { shown, isInPeriod, worth } = eventsOfPeriod(summary);
  const { found, columns, call, unread } = shown;
  if (found.rows.length === 0) {
    page.say("No event was held yet.");
    return;
  }
  if (!isInPeriod) page.say("No event was held in this period; these are of all time.");
  const [event, ...numbers] = columnsNamed(
    eventColumns(columns),
    "Event",
    "Cost",
    "Contacts met",
    "Cost per contact",
    "Cost per moved on",
    "Cost per DRQL",
  );
  page.table<EventReturn>({
    columns: [event!, ...roomForText(1), ...numbers],
    rows: worth.inOrder.slice(0, MOST_EVENTS),
    call,
    unread,
  });
  page.put({
    value: "Event returns has every event, and what they brought by type.",
    look: "link",
    link: { page: "Event returns" },
  });
}

function stuck(page: PageLayout, { ask, onStages }: Summary): void {
  const shown = ask(funnel, onStages());
  const told = whereStuck(shown);
  if (told !== undefined) page.put({ value: told, look: "strong" });
  const columns = columnsNamed(
    shown.columns,
    "Stage",
    "Contacts",
    "Step conversion",
    "Drop-off",
    "Median days",
    "Overall conversion",
  );
  const table = page.table({ ...shown, columns });
  page.chart("bar", "Contacts at each stage", table, "Stage", "Contacts");
}

/** Two KPIs for each stage. */
function kpisByStage(page: PageLayout, { ask }: Summary): void {
  const { rows, columns, call, found, unread } = ask(kpis);
  const all = found.reduce((sum, stage) => sum + stage.kpis.length, 0);
  const onTrack = rows.filter(({ kpi }) => kpi?.isOnTrack).length;
  page.put({ value: `${onTrack} of ${counted(all, "KPI")} on track.`, look: "strong" });
  const shown = found.flatMap(({ stage, kpis }) => kpis.slice(0, FEWEST_KPIS).map((kpi) => ({ stage, kpi })));
  type Line = (typeof rows)[number];
  const [kpi, ...others] = columnsNamed(columns, "KPI", "Stage", "Value", "Target", "Progress");
  const onTrackColumn: PageColumn<Line> = {
    ...columnsNamed(columns, "On track")[0]!,
    look: ({ kpi }) => (kpi?.isOnTrack === undefined ? "quiet" : kpi.isOnTrack ? "good" : "bad"),
  };
  const table = page.table<Line>({
    columns: [kpi!, ...roomForText(1), ...others, onTrackColumn],
    rows: shown,
    call,
    unread,
  });
  page.say(...rows.map(({ remark }) => remark));
  const more = all - shown.length;
  if (more > 0) page.say(`${counted(more, "more KPI stands", "more KPIs stand")} on the KPIs tab.`);
  page.chart("bar", "On the way from baseline to target", table, "KPI", "Progress");
}
