/** Everything that History records of one refresh: the headline figures, and what stands behind them. */
import { countProblems } from "../check/problemCounts";
import { attempt } from "../problems/attempt";
import type { Figure } from "./figures";
import { as } from "./layout";
import type { Live } from "./live";
import type { Results } from "./results";
import type { Sources } from "./sources";

export interface Measured {
  value: number;
  format: string;
}

/** By the names under which History keeps them; what has no value is left out. */
export function measured(
  figures: readonly Figure[],
  results: Results,
  sources: Sources,
): Map<string, Measured> {
  const all = new Map<string, Measured>();
  const add = (name: string, value: unknown, format: string) => {
    if (typeof value === "number") all.set(name, { value, format });
  };
  const addRows = (
    make: () => Live,
    nameOf: (row: Live["table"][number]) => string,
    column: number,
    format: string,
  ) => {
    for (const row of attempt(make).value?.table.slice(1) ?? []) add(nameOf(row), row[column], format);
  };
  for (const { measure, value, format } of figures) add(measure, value, format);
  addRows(results.funnel, ([stage]) => `Contacts at ${stage}`, 1, as.count);
  addRows(results.levels, ([level, name]) => `Coverage of level ${level}, ${name}`, 2, as.rate);
  addRows(results.needs, ([need]) => `Need: ${need}`, 1, as.rate);
  addRows(results.kpis, ([stage, kpi]) => `KPI of ${stage}: ${kpi}`, 2, as.any);
  add("Problems to mend", countProblems(sources.checked()).problems, as.count);
  return all;
}
