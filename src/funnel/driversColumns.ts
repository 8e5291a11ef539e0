/** The columns of the drivers. */
import { count, score, type TableShape, text } from "../functions/resultColumns";
import type { Driver } from "./drivers";

/** One row for each activity on the way. */
export const driversColumns: TableShape<readonly Driver[], Driver> = {
  rows: (rows) => rows,
  columns: [
    text("Activity", ({ activity }: Driver) => activity),
    count("Converted with", ({ convertedWith }) => convertedWith),
    count("Converted without", ({ convertedWithout }) => convertedWithout),
    count("Dropped with", ({ droppedWith }) => droppedWith),
    count("Dropped without", ({ droppedWithout }) => droppedWithout),
    score("Odds ratio", ({ oddsRatio }) => oddsRatio),
    text("Reading", ({ reading }) => reading),
  ],
};
