/** The columns of official beside actual practice. */
import { count, difference, rate, type TableShape, text } from "../functions/resultColumns";
import type { ComparedPractice } from "./compared";

/** One row for each practice. */
export const comparedColumns: TableShape<readonly ComparedPractice[], ComparedPractice> = {
  rows: (practices) => practices,
  columns: [
    text("Practice", ({ practice }) => practice),
    count("Level", ({ level }) => level),
    rate("Declared", ({ declared }) => declared),
    rate("Observed", ({ observed }) => observed),
    difference("Difference", (row) => row.difference),
    text("Reading", ({ reading }) => reading),
  ],
};
