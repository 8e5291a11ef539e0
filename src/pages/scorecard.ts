/** The Scorecard: one page with the headline figures, the KPIs, where developers get stuck, and what changed. */
import { FEWEST_KPIS } from "../kpis/progress";
import { attempt } from "../problems/attempt";
import { TABLES } from "../tabs/tables";
import { counted } from "../words/text";
import { changes } from "./changes";
import type { Figure } from "./figures";
import { snapshotBy } from "./history";
import { as, beforeText, cell, type Layout, layout, type Row } from "./layout";
import { numberAt } from "./live";
import type { Page, PageCell } from "./page";
import { daysText } from "./periodPair";
import type { Summary } from "./summary";
import { fromRows, leftOut, timeText, top } from "./top";

const WIDTHS = Array.from({ length: 7 }, () => 150);

/** Lays out the Scorecard. */
export function scorecard(summary: Summary): Page {
  const page = layout("Scorecard", WIDTHS);
  const { sources } = summary;
  top(
    page,
    "DevRel scorecard",
    sources,
    TABLES.map(({ name }) => name),
  );
  page.say(...periodLines(summary), ...sources.input.remarks);
  page.gap();
  cards(page, summary);
  page.section("Where developers get stuck", () => stuck(page, summary));
  page.section("KPIs by stage", () => kpis(page, summary));
  page.section("What changed", () => changes(page, summary));
  return page.page();
}

function periodLines({ sources, baseline }: Summary): string[] {
  const { value: pair, error } = attempt(sources.period);
  const period = pair
    ? `${sources.input.period}, up to the latest activity: ${daysText(pair.now)}. Last period: ${daysText(pair.before)}.`
    : error!;
  const since = baseline
    ? `Baseline: the refresh of ${timeText(baseline.time)}.`
    : "No baseline yet: choose one of the refreshes in History from the sidebar (Refresh).";
  return [period, since];
}

/** A column for each figure: its name, the number, what it is of, and how it changed. */
function cards(page: Layout, summary: Summary): void {
  const { baseline, history, sources } = summary;
  const figures = summary.figures();
  const until = attempt(() => sources.period().before.to).value;
  const earlier = until === undefined ? undefined : snapshotBy(history, until)?.figures;
  const put = (make: (figure: Figure) => PageCell) => page.put(...figures.map(make));
  put(({ label }) => ({ value: label, look: "label" }));
  put((figure) => headline(figure, summary));
  put(({ of }) => ({ value: of, look: "quiet" }));
  put((figure) => change(figure, figure.before ?? earlier?.get(figure.measure), "on last period"));
  if (baseline) put((figure) => change(figure, baseline.figures.get(figure.measure), "on baseline"));
}

function headline({ value, format, formula, reads, error }: Figure, { sources }: Summary): PageCell {
  const note = error ?? `${fromRows(sources, reads)} ${leftOut(sources, reads)}\nLive: ${formula}`;
  return { value: value ?? "–", format, look: "figure", note };
}

/** The difference as a number, as far as it is shown; its words stand in the format, such as `+12 on last period`. */
function change({ value, format }: Figure, before: number | undefined, since: string): PageCell {
  if (value === undefined || before === undefined) return {};
  const isRate = format === as.rate;
  const words = isRate ? `0" pts ${since}"` : `${format}" ${since}"`;
  const digits = format === as.days ? 10 : 1;
  const difference = Math.round((value - before) * (isRate ? 100 : 1) * digits) / digits;
  return {
    value: difference + 0,
    format: `+${words};-${words};"as ${since.replace("on", "at")}"`,
    look: "quiet",
  };
}

function stuck(page: Layout, { results }: Summary): void {
  const funnel = results.funnel();
  const [, ...rows] = funnel.table;
  const drops = rows.map((_, index) => numberAt(funnel, index + 1, 4) ?? 0);
  const most = Math.max(...drops);
  const at = drops.indexOf(most);
  if (most > 0) {
    const [from, to] = [rows[at - 1]!, rows[at]!];
    const share = Math.round((100 * most) / Number(from[1]));
    page.put({
      value: `Most stop between ${from[0]} and ${to[0]}: ${most.toLocaleString("en-US")} of ${counted(Number(from[1]), "contact")} (${share}%) go no further.`,
      look: "strong",
    });
  }
  const area = page.table(
    funnel.table,
    [as.text, as.count, as.rate, as.rate, as.count, as.days],
    funnel.call,
  );
  page.chart("bar", "Contacts at each stage", area, [0, 1], as.count);
}

/** Two KPIs for each stage; the name may run on into the empty cell beside it. */
function kpis(page: Layout, { results }: Summary): void {
  const { table, call } = results.kpis();
  const [, ...all] = table;
  const shown = all.filter(
    ([stage], index) => all.slice(0, index).filter((row) => row[0] === stage).length < FEWEST_KPIS,
  );
  const told = all.filter((row) => row.length === 2);
  const rows = shown.filter((row) => row.length > 2);
  const onTrack = all.filter((row) => row[6] === "Yes").length;
  page.put({ value: `${onTrack} of ${counted(all.length - told.length, "KPI")} on track.`, look: "strong" });
  const header = ["Stage", "KPI", "", "Value", "Target", "Progress", "On track"];
  const formats = [as.text, as.text, as.text, as.any, as.any, beforeText(as.rate), as.text];
  const area = page.table([header], formats, call);
  for (const [stage, kpi, value, target, , progress, track] of rows) {
    const line: Row = [stage, kpi, undefined, value, target, progress].map((each, column) =>
      cell(each, formats[column]),
    );
    page.put(...line, { value: track, look: track === "Yes" ? "good" : track === "No" ? "bad" : "quiet" });
  }
  page.chart(
    "bar",
    "On the way from baseline to target",
    { ...area, rows: rows.length + 1 },
    [1, 5],
    as.rate,
  );
  page.say(...told.map(([, sentence]) => String(sentence)));
  const more = all.length - told.length - rows.length;
  if (more > 0) page.say(`${counted(more, "more KPI stands", "more KPIs stand")} on the KPIs tab.`);
}
