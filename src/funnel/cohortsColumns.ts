/** The columns of the cohorts. */
import { count, each, rate, type TableShape, text, yesNo } from "../functions/resultColumns";
import type { Cohort, Cohorts } from "./cohorts";

/** One row for each cohort. */
export const cohortsColumns: TableShape<Cohorts, Cohort> = {
  rows: ({ cohorts }) => cohorts,
  columns: [
    each("Month (or the period asked for)", ({ period }) => [
      text(period[0]!.toUpperCase() + period.slice(1), (cohort) => cohort.period),
    ]),
    count("Contacts", ({ contacts }) => contacts),
    each("the share that reached each later stage", ({ stages }) =>
      stages.map((stage, index) => rate(stage, ({ conversions }) => conversions[index])),
    ),
    yesNo("Complete", ({ isComplete }) => isComplete),
  ],
};
