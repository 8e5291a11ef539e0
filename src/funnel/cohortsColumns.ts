/** The columns of the cohorts. */
import {
  count,
  each,
  periodColumn,
  rate,
  type TableShape,
  valueColumn,
  yesNo,
} from "../functions/resultColumns";
import type { Cohort, Cohorts } from "./cohorts";

/** One row for each cohort; broken down, blocks of them under the value that they are for. */
export const cohortsColumns: TableShape<Cohorts, Cohort & { value: string }> = {
  rows: ({ cohorts }) => cohorts,
  columns: [
    valueColumn(({ by }) => by),
    periodColumn(),
    count("Contacts", ({ contacts }) => contacts),
    each("the share that reached each later stage", ({ stages }) =>
      stages.map((stage, index) => rate(stage, ({ conversions }) => conversions[index])),
    ),
    yesNo("Complete", ({ isComplete }) => isComplete),
  ],
};
