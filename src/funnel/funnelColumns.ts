/** The columns of the conversion table. */
import { count, days, each, rate, type TableShape, text, valueColumn } from "../functions/resultColumns";
import type { FunnelRow } from "./funnel";
import type { Journeys } from "./journeys";

export interface Funnel {
  journeys: Journeys;
  rows: readonly FunnelRow[];
}

/** One row for each stage; broken down, blocks of them under the value they are for. */
export const funnelColumns: TableShape<Funnel, FunnelRow> = {
  rows: ({ rows }) => rows,
  columns: [
    valueColumn(({ journeys }) => journeys.by),
    text("Stage", ({ stage }) => stage),
    count("Contacts", ({ contacts }) => contacts),
    rate("Step conversion", ({ stepConversion }) => stepConversion),
    rate("Overall conversion", ({ overallConversion }) => overallConversion),
    count("Drop-off", ({ dropOff }) => dropOff),
    days("Median days", ({ medianDays }) => medianDays),
    each(
      "with interval Low, High",
      ({ journeys: { options } }) =>
        options.interval === "no"
          ? []
          : [rate("Low", ({ interval }) => interval?.low), rate("High", ({ interval }) => interval?.high)],
      [],
    ),
  ],
};
