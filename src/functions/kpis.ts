/** DEVREL_KPIS: the figures that the team steers by, stage by stage. */
import { FEWEST_KPIS, kpiOptions, kpisByStage } from "../core/measures/kpis";
import { rowFaults } from "../core/problems/rowFaults";
import { KPIS } from "../core/tables/kpis";
import { readRows } from "../core/tables/rows";
import { kpis as kpisRange } from "./ranges";
import { type Cell, options, sheetFunction } from "./sheetFunction";
import { yesNo } from "./yesNo";

export const kpis = sheetFunction({
  name: "DEVREL_KPIS",
  about:
    "Each stage's KPIs with the way they came from baseline to target, and whether they are on track. A stage with fewer than two is said so.",
  params: [kpisRange, options(kpiOptions, "stages=Awareness > Adoption")],
  returns: "A table: Stage, KPI, Value, Target, Baseline, Progress, On track (Yes or No).",
  examples: [{ call: "=DEVREL_KPIS(KPIs!A:G)", gives: "Stage | KPI | Value | Target" }],
  run({ kpis, options }, zone) {
    const stages = kpisByStage(readRows(KPIS, kpis, zone), options);
    return [
      ["Stage", "KPI", "Value", "Target", "Baseline", "Progress", "On track"],
      ...stages.flatMap(({ stage, kpis }): Cell[][] => [
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
  },
});
