/** Computes the formulas that summaries give for their figures, as a cell of the same workbook would. */

import { callFunction } from "../../src/app/callFunction";
import type { SummaryInput } from "../../src/pages/source";

/** The result of `=NAME(…)`, or of `=INDEX(NAME(…), row, column)`. */
export function compute(formula: string, input: SummaryInput): unknown {
  const index = /^=INDEX\((.*), (\d+), (\d+)\)$/s.exec(formula);
  if (!index) return call(formula.slice(1), input);
  const result = call(index[1]!, input);
  return Array.isArray(result) ? result[Number(index[2]) - 1]![Number(index[3]) - 1] : result;
}

/** The formula in the note of a cell, undefined where there is none. */
export function liveFormula(note: string | undefined): string | undefined {
  return /^Live: (=.*)$/ms.exec(note ?? "")?.[1];
}

function call(text: string, input: SummaryInput) {
  const [, name, args] = /^(DEVREL_\w+)\((.*)\)$/s.exec(text)!;
  const values = [
    ...args!.matchAll(/(?:^|, )(?:'((?:[^']|'')*)'![A-Z]+:[A-Z]+|"((?:[^"]|"")*)"|(?=,|$))/g),
  ].map(([, tab, words]) => (tab === undefined ? words : gridOf(tab.replaceAll("''", "'"), input)));
  return callFunction(name!, values, { timeZone: () => input.zone.name });
}

function gridOf(tab: string, { sources }: SummaryInput) {
  const source = Object.values(sources).find((one) => one?.tab === tab);
  if (!source) throw new Error(`No tab ${tab}.`);
  return source.grid.length === 0 ? [[""]] : source.grid;
}
