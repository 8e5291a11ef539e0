/** Everything that History records of one refresh: the headline figures, and what stands behind them. */
import { countProblems } from "../check/countProblems";
import { FORMATS, numberFormat } from "../functions/numberFormats";
import { funnel } from "../funnel/funnelFunction";
import { kpis } from "../kpis/kpisFunction";
import { maturity } from "../maturity/maturityFunctions";
import { needs } from "../needs/needsFunction";
import { attempt } from "../problems/attempt";
import { areAll } from "../workbook/unread";
import type { Figure } from "./figures";
import type { Findings } from "./findings";
import { canBeTold, type FindUnread } from "./unreadTold";

export interface Measured {
  value: number;
  format: string;
}

/** By the names under which History keeps them; what has no value is left out. */
export function measured(
  { ask, onStages, scopeOf, checked }: Findings,
  figures: readonly Figure[],
): Map<string, Measured> {
  const all = new Map<string, Measured>();
  const add = (name: string, value: unknown, format: string) => {
    if (typeof value === "number") all.set(name, { value, format });
  };
  /** The rows of an answer; none where nothing that they rest on can be read, or the rate that is wanted of them cannot be told. */
  const rowsOf = <Row>(make: () => { rows: readonly Row[]; unread: FindUnread }, rate?: string) => {
    const shown = attempt(make).value;
    if (!shown || shown.unread().some(areAll)) return [];
    return rate === undefined || canBeTold({ title: rate, holds: "rate" }, shown.unread) ? shown.rows : [];
  };
  for (const { measure, value, format } of figures) add(measure, value, format);
  for (const { stage, contacts } of rowsOf(() => ask(funnel, onStages())))
    add(`Contacts at ${stage}`, contacts, FORMATS.count);
  for (const { level, name, coverage } of rowsOf(() => ask(maturity, scopeOf("Maturity")), "Coverage"))
    add(`Coverage of level ${level}, ${name}`, coverage, FORMATS.rate);
  for (const { need, score } of rowsOf(() => ask(needs, scopeOf("Needs")), "Score"))
    add(`Need: ${need}`, score, FORMATS.rate);
  for (const { stage, kpi } of rowsOf(() => ask(kpis)))
    if (kpi) add(`KPI of ${stage}: ${kpi.kpi}`, kpi.value, numberFormat(kpi.value ?? 0));
  add("Problems to mend", countProblems(checked()).problems, FORMATS.count);
  return all;
}
