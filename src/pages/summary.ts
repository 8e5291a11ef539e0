/** What all pages of one refresh share: what it finds, and what earlier refreshes found. */
import { remembering } from "../reading/remembering";
import { type Figure, figuresOf } from "./figures";
import { type Findings, findingsIn } from "./findings";
import { type History, readHistory, type Snapshot, snapshotOf } from "./history";
import { type Measured, measured } from "./measured";
import type { SummaryInput } from "./source";

export interface Summary extends Findings {
  /** What earlier refreshes found. */
  history: History;
  baseline: Snapshot | undefined;
  figures(): readonly Figure[];
  measured(): ReadonlyMap<string, Measured>;
  /** What this refresh finds. */
  now(): Snapshot;
}

/** Nothing is computed before a page asks for it, and nothing twice. */
export function summaryOf(input: SummaryInput): Summary {
  const once = remembering();
  const findings = findingsIn(input);
  const history = readHistory(input.history, input.zone);
  const figures = () => once("figures", () => figuresOf(findings));
  const all = () => once("measured", () => measured(findings, figures()));
  return {
    ...findings,
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
