/** The columns of the KPIs. */
import { number, rate, type TableShape, text, yesNo } from "../functions/resultColumns";
import { rowFaults } from "../problems/rowFaults";
import { FEWEST_KPIS, type Kpi, type StageKpis } from "./kpiProgress";

/** A KPI of a stage or, in place of one, what is to be said of the stage. */
export type KpiRow = { stage: string } & ({ kpi: Kpi; remark?: never } | { kpi?: never; remark: string });

/** One row for each KPI; below a stage's KPIs, a row that says so where there are too few. */
export const kpisColumns: TableShape<readonly StageKpis[], KpiRow> = {
  rows: (stages) => stages.flatMap(rowsOf),
  columns: [
    text("Stage", ({ stage }) => stage),
    text("KPI", ({ kpi, remark }) => kpi?.kpi ?? remark),
    number("Value", ({ kpi }) => kpi?.value),
    number("Target", ({ kpi }) => kpi?.target),
    number("Baseline", ({ kpi }) => kpi?.baseline),
    rate("Progress", ({ kpi }) => kpi?.progress),
    yesNo("On track", ({ kpi }) => kpi?.isOnTrack),
  ],
};

function rowsOf({ stage, kpis }: StageKpis): KpiRow[] {
  const rows = kpis.map((kpi): KpiRow => ({ stage, kpi }));
  if (kpis.length >= FEWEST_KPIS) return rows;
  return [...rows, { stage, remark: rowFaults.tooFewKpis(stage, kpis.length).problem }];
}
