/** The Funnel page: overall, in the reporting period, by channel, by persona and by month. */

import type { ResultCell, ResultTable } from "../functions/result";
import { attempt } from "../problems/attempt";
import { dateText, startOf, startOfPeriod } from "../reading/calendar";
import { counted, listed, quoted } from "../words/text";
import { as, type Layout, layout } from "./layout";
import type { Live } from "./live";
import type { Page } from "./page";
import { asOptions, daysText } from "./periodPair";
import type { Summary } from "./summary";
import { top } from "./top";

const MOST_VALUES = 12;
const FORMATS = [as.text, as.count, as.rate, as.rate, as.count, as.days];

/** Lays out the Funnel page. */
export function funnelPage({ sources, results }: Summary): Page {
  const stages = attempt(() => results.funnel().table.length - 1).value ?? 4;
  const page = layout("Funnel", [190, ...Array.from({ length: Math.max(6, stages + 2) }, () => 125)]);
  top(page, "Funnel", sources, ["Activities", "Journey", "Contacts"]);
  page.say("A contact counts at a stage if it got there or further.");
  const misspelt = attempt(() => results.stages().leftOut).value ?? [];
  if (misspelt.length > 0)
    page.say(
      `Left out as most likely misspelt: the stage ${listed(misspelt.map(quoted))} of the Journey tab.`,
    );

  page.section("All contacts", () => {
    const { table, call } = results.funnel();
    page.chart("bar", "Contacts at each stage", page.table(table, FORMATS, call), [0, 1], as.count);
  });
  page.section("Contacts whose first step lies in the reporting period", () => {
    const { now } = sources.period();
    const { table, call } = results.funnel(asOptions(now));
    page.say(`${sources.input.period}: ${daysText(now)}.`);
    page.table(table, FORMATS, call);
  });
  page.section("By channel of the first counted step", () =>
    breakdown(page, results.funnel("by=Channel"), true),
  );
  page.section("By persona", () => breakdown(page, results.funnel("by=Persona"), false));
  page.section("By month of the first step", () => {
    const { to } = sources.period().now;
    const { table, call } = results.cohorts(`from=${dateText(monthsBack(to, 11))}`);
    const [header, ...rows] = table.map((row) => row.slice(0, -1));
    page.say("The last twelve months; months not long past may still grow.");
    const formats = header!.map((_, column) => (column === 0 ? as.text : column === 1 ? as.count : as.rate));
    const area = page.table([header!, ...rows], formats, call);
    page.chart("column", "New contacts each month", area, [0, 1], as.count);
  });
  return page.page();
}

/** One line for each value: how many got to each stage, and which share to the last one. */
function breakdown(page: Layout, { table, call }: Live, draw: boolean): void {
  const [[title] = [], ...rows] = table;
  const values = [...new Set(rows.map(([value]) => value))];
  const blocks = values.map((value) => rows.filter((row) => row[0] === value));
  const stages = blocks[0]?.map((row) => row[1]) ?? [];
  const body = blocks
    .slice(0, MOST_VALUES)
    .map((block): ResultCell[] => [block[0]![0], ...block.map((row) => row[2]), block[block.length - 1]![4]]);
  const shown: ResultTable = [[title, ...stages, "All the way"], ...body];
  const area = page.table(shown, [as.text, ...stages.map(() => as.count), as.rate], call);
  if (draw) page.chart("bar", "All the way through, by channel", area, [0, stages.length + 1], as.rate);
  const more = blocks.length - body.length;
  if (more > 0)
    page.say(`${counted(more, "smaller one is", "smaller ones are")} not shown; the live formula has them.`);
}

/** The first day of the month that lies so many months back. */
export function monthsBack(local: number, months: number): number {
  const date = new Date(startOfPeriod(local, "month"));
  return startOf(date.getUTCFullYear(), date.getUTCMonth() + 1 - months, 1);
}
