/** The net promoter score: one number, or a row with its interval. */
import { count, points, type TableShape } from "../functions/resultColumns";
import type { NumberShape } from "../functions/sheetFunction";
import type { Nps } from "./nps";

const withInterval: TableShape<Nps, Nps> = {
  rows: (found) => [found],
  columns: [
    points("NPS", ({ score }) => score),
    points("Low", ({ low }) => low),
    points("High", ({ high }) => high),
    count("Answers", ({ answers }) => answers),
  ],
};

export const npsColumns: NumberShape<Nps, Nps> = {
  words:
    "One number from -100 to 100, blank without answers; with interval=yes a table: NPS, Low, High, Answers.",
  holds: "points",
  of: ({ score }) => score,
  orTable: { isAsked: ({ isWithInterval }) => isWithInterval, table: withInterval },
};
