/** The headline figures: what each is now, what it was before, and the formula that gives it live. */

import { LEVELS } from "../definitions/levels";
import { maturityOf, maturityOptions } from "../maturity/maturity";
import { attempt } from "../problems/attempt";
import { dateText } from "../reading/calendar";
import { nameKey } from "../words/text";
import { as } from "./layout";
import { cellFormula, type Live, numberAt } from "./live";
import { asOptions, type Days } from "./periodPair";
import type { Results } from "./results";
import type { Sources } from "./sources";

export interface Figure {
  /** As History names it. */
  measure: string;
  label: string;
  /** What the number is of, in a few words. */
  of: string;
  value: number | undefined;
  /** What it was in, or at the end of, the period before; undefined where only History can tell. */
  before: number | undefined;
  format: string;
  /** How to get it live; undefined where there is no value to get. */
  formula: string | undefined;
  /** The tables that it is counted from. */
  reads: readonly string[];
  /** Why there is no value. */
  error: string | undefined;
}

interface Read {
  live: Live;
  row: number;
  column: number;
  before?: number | undefined;
  of?: string;
}

const TOTAL = -1;

/** The figures in the order of the Scorecard. */
export function figuresOf(sources: Sources, results: Results): Figure[] {
  const { input } = sources;
  const inPeriod = `${input.period[0]!.toLowerCase()}${input.period.slice(1)}`;
  const goal = () => {
    const rows = results.funnel().table.slice(1);
    const adoption = rows.findIndex(([stage]) => nameKey(String(stage)) === "adoption");
    return adoption < 0 ? rows.length : adoption + 1;
  };
  const goalName = attempt(() => String(results.funnel().table[goal()]![0])).value ?? "Adoption";
  const funnelAt = (column: number) => (): Read => ({
    live: results.funnel(),
    row: goal(),
    column,
    before: numberAt({ table: results.funnelUntil(sources.period().before.to) }, goal(), column),
  });
  const periodFigure = (make: (options: string) => Live, row: number, column: number) => (): Read => {
    const { now, before } = sources.period();
    const at = (days: Days) => {
      const live = make(asOptions(days));
      return { live, row: row === TOTAL ? live.table.length - 1 : row, column };
    };
    const earlier = at(before);
    return {
      ...at(now),
      of: `since ${dateText(now.from)}`,
      before: numberAt(earlier.live, earlier.row, column),
    };
  };
  const drqls = (column: number) => periodFigure(results.drqls, TOTAL, column);

  const figure = (measure: string, label: string, of: string, format: string, read: () => Read): Figure => {
    const known = {
      measure,
      label,
      of,
      format,
      value: undefined,
      before: undefined,
      formula: undefined,
      reads: [],
    };
    const { value: found, error } = attempt(read);
    if (!found) return { ...known, error };
    const { live, row, column } = found;
    return {
      ...known,
      of: of || (found.of ?? ""),
      value: numberAt(live, row, column),
      before: found.before,
      formula: cellFormula(live, row, column, input.separator),
      reads: live.reads,
      error: undefined,
    };
  };

  return [
    figure(`New contacts, ${inPeriod}`, "New contacts", "", as.count, periodFigure(results.funnel, 1, 1)),
    figure(`Contacts at ${goalName}`, `At ${goalName}`, "so far", as.count, funnelAt(1)),
    figure(`Conversion to ${goalName}`, `Get to ${goalName}`, "of all contacts", as.rate, funnelAt(3)),
    figure(`DRQLs, ${inPeriod}`, "DRQLs", "", as.count, drqls(6)),
    figure(`DRQLs accepted, ${inPeriod}`, "DRQLs accepted", "of those answered", as.rate, drqls(7)),
    figure(`Days to answer, ${inPeriod}`, "Days to answer", "half are faster", as.days, drqls(8)),
    figure("Maturity level", "Maturity level", "", as.count, () => {
      const { scope } = results.audit("Maturity");
      const until = attempt(() => sources.period().before.to).value;
      const earlier = sources
        .audits("Maturity")
        .filter((audit) => audit.scope === scope && until !== undefined && audit.date <= until)
        .pop();
      const level = numberAt(results.level(), 0, 0)!;
      const score = numberAt(results.score(), 0, 0)!;
      return {
        live: results.level(),
        row: 0,
        column: 0,
        before: earlier && maturityOf(earlier, maturityOptions.met.fallback).level,
        of: `${LEVELS[level]!.name}, score ${score.toFixed(1)} of 5`,
      };
    }),
  ];
}
