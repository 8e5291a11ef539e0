/** The columns of the community's lifecycle. */
import { count, periodColumn, score, type TableShape, valueColumn } from "../functions/resultColumns";
import type { Lifecycle, LifecycleRow } from "./lifecycle";

/** One row for each period; broken down, blocks of them under the value that they are for. */
export const lifecycleColumns: TableShape<Lifecycle, LifecycleRow & { value: string }> = {
  rows: ({ rows }) => rows,
  columns: [
    valueColumn(({ by }) => by),
    periodColumn(),
    count("New", ({ fresh }) => fresh),
    count("Returning", ({ returning }) => returning),
    count("Resurrected", ({ resurrected }) => resurrected),
    count("Dormant", ({ dormant }) => dormant),
    score("Pulse", ({ pulse }) => pulse),
  ],
};
