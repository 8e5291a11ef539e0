/** The columns of observed maturity. */
import { count, number, rate, type TableShape, text } from "../functions/resultColumns";
import type { ObservedPractice } from "./observed";

/** One row for each practice. */
export const observedColumns: TableShape<readonly ObservedPractice[], ObservedPractice> = {
  rows: (practices) => practices,
  columns: [
    text("Practice", ({ practice }) => practice),
    count("Level", ({ level }) => level),
    text("Measure", ({ measure }) => measure),
    number("Found", ({ found }) => found),
    number("Needed", ({ needed }) => needed),
    rate("Observed", ({ observed }) => observed),
  ],
};
