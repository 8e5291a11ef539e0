/** KPIs as a table. */

import { type ResultCell, type ResultTable, yesNo } from "../functions/result";
import { rowFaults } from "../problems/rowFaults";
import { FEWEST_KPIS, type StageKpis } from "./progress";

/** One row for each KPI; below a stage's KPIs, a row that says so where there are too few. */
export function kpisTable(stages: readonly StageKpis[]): ResultTable {
  return [
    ["Stage", "KPI", "Value", "Target", "Baseline", "Progress", "On track"],
    ...stages.flatMap(({ stage, kpis }): ResultCell[][] => [
      ...kpis.map(({ kpi, value, target, baseline, progress, isOnTrack }) => [
        stage,
        kpi,
        value,
        target,
        baseline,
        progress,
        isOnTrack === undefined ? undefined : yesNo(isOnTrack),
      ]),
      ...(kpis.length < FEWEST_KPIS ? [[stage, rowFaults.tooFewKpis(stage, kpis.length).problem]] : []),
    ]),
  ];
}
