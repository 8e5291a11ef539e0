/** The columns of the community's lifecycle. */
import { count, each, score, type TableShape, text } from "../functions/resultColumns";
import type { Lifecycle, LifecycleRow } from "./lifecycle";

/** One row for each period. */
export const lifecycleColumns: TableShape<Lifecycle, LifecycleRow> = {
  rows: ({ rows }) => rows,
  columns: [
    each("Month (or the period asked for)", ({ period }) => [
      text(period[0]!.toUpperCase() + period.slice(1), (row) => row.period),
    ]),
    count("New", ({ fresh }) => fresh),
    count("Returning", ({ returning }) => returning),
    count("Resurrected", ({ resurrected }) => resurrected),
    count("Dormant", ({ dormant }) => dormant),
    score("Pulse", ({ pulse }) => pulse),
  ],
};
