/** DEVREL_KPIS: the figures that the team steers by, stage by stage. */

import { kpis as kpisRange } from "../functions/ranges";
import { options, sheetFunction } from "../functions/sheetFunction";
import { KPIS } from "../tabs/kpis";
import { leastBasis } from "../workbook/basis";
import { kpiOptions, kpisByStage } from "./kpiProgress";
import { kpisColumns } from "./kpisColumns";

export const kpis = sheetFunction({
  name: "DEVREL_KPIS",
  about:
    "Each stage's KPIs with the way they came from baseline to target, and whether they are on track. A stage with fewer than two KPIs has a row that says so.",
  subject: "Team and goals",
  answers: "Which KPIs are on track?",
  params: [kpisRange, options(kpiOptions, "stages=Awareness > Adoption")],
  result: kpisColumns,
  rests: [leastBasis(KPIS), { table: KPIS, reads: ["target", "baseline"], columns: ["Progress"] }],
  examples: [
    {
      call: "=DEVREL_KPIS(KPIs!A:G)",
      gives: "Awareness | Docs visitors a month | 160 | 200 | 100 | 0.6 | No",
    },
  ],
  run: ({ workbook, options }) => kpisByStage(workbook.rows(KPIS), options),
});
