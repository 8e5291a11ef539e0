/** The columns of the cohorts. */
import { count, each, periodColumn, rate, type TableShape, yesNo } from "../functions/resultColumns";
import type { Cohort, Cohorts } from "./cohorts";

/** One row for each cohort. */
export const cohortsColumns: TableShape<Cohorts, Cohort> = {
  rows: ({ cohorts }) => cohorts,
  columns: [
    periodColumn(),
    count("Contacts", ({ contacts }) => contacts),
    each("the share that reached each later stage", ({ stages }) =>
      stages.map((stage, index) => rate(stage, ({ conversions }) => conversions[index])),
    ),
    yesNo("Complete", ({ isComplete }) => isComplete),
  ],
};
