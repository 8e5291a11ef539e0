/** What all pages of one refresh share. */
import { type Figure, figuresOf } from "./figures";
import { readHistory, type Snapshot, snapshotOf } from "./history";
import { type Measured, measured } from "./measured";
import { type Results, resultsOf } from "./results";
import type { SummaryInput } from "./source";
import { readSources, type Sources } from "./sources";

export interface Summary {
  sources: Sources;
  results: Results;
  /** What earlier refreshes found, oldest first. */
  history: readonly Snapshot[];
  baseline: Snapshot | undefined;
  figures(): Figure[];
  measured(): ReadonlyMap<string, Measured>;
  /** What this refresh finds. */
  now(): Snapshot;
}

/** Nothing is computed before a page asks for it, and nothing twice. */
export function summaryOf(input: SummaryInput): Summary {
  const sources = readSources(input);
  const results = resultsOf(sources);
  const history = readHistory(input.history, input.zone);
  const figures = () => sources.once("figures", () => figuresOf(sources, results));
  const all = () => sources.once("measured", () => measured(figures(), results, sources));
  return {
    sources,
    results,
    history,
    baseline: snapshotOf(history, input.baseline),
    figures,
    measured: all,
    now: () => ({
      time: input.refreshedAt,
      figures: new Map([...all()].map(([name, { value }]) => [name, value])),
    }),
  };
}
