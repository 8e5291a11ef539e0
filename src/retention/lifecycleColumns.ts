/** The columns of the community's lifecycle. */
import { count, periodColumn, score, type TableShape } from "../functions/resultColumns";
import type { Lifecycle, LifecycleRow } from "./lifecycle";

/** One row for each period. */
export const lifecycleColumns: TableShape<Lifecycle, LifecycleRow> = {
  rows: ({ rows }) => rows,
  columns: [
    periodColumn(),
    count("New", ({ fresh }) => fresh),
    count("Returning", ({ returning }) => returning),
    count("Resurrected", ({ resurrected }) => resurrected),
    count("Dormant", ({ dormant }) => dormant),
    score("Pulse", ({ pulse }) => pulse),
  ],
};
