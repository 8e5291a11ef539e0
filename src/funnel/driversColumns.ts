/** The columns of the drivers. */
import { count, score, type TableShape, text, valueColumn } from "../functions/resultColumns";
import type { Driver } from "./driverOdds";
import type { Drivers } from "./drivers";

/** One row for each activity on the way; broken down, blocks of them under the value that they are for. */
export const driversColumns: TableShape<Drivers, Driver & { value: string }> = {
  rows: ({ rows }) => rows,
  columns: [
    valueColumn(({ by }) => by),
    text("Activity", ({ activity }) => activity),
    count("Converted with", ({ convertedWith }) => convertedWith),
    count("Converted without", ({ convertedWithout }) => convertedWithout),
    count("Dropped with", ({ droppedWith }) => droppedWith),
    count("Dropped without", ({ droppedWithout }) => droppedWithout),
    score("Odds ratio", ({ oddsRatio }) => oddsRatio),
    text("Reading", ({ reading }) => reading),
  ],
};
