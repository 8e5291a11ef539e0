/** Gathers what summaries are computed from: the tabs, what History tells, and what people chose. */
import { argumentSeparator } from "../../notation/separator";
import type { SummaryInput } from "../pages/source";
import type { Zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import type { RecognisedTab } from "./recognise";
import { scheduleRemarks } from "./scheduleWords";
import { besideSummary, type SummaryPlace } from "./summaryPlace";
import type { SummaryState } from "./summaryState";

/** Of the tabs that are recognised, at a moment in milliseconds since 1970 UTC. */
export function summaryInput(
  workbook: Workbook,
  sheetZone: Zone,
  sources: readonly RecognisedTab[],
  history: SummaryPlace | undefined,
  state: SummaryState,
  refreshedAt: number,
): SummaryInput {
  return {
    sources: Object.fromEntries(sources.map(({ tab, table, grid }) => [table.name, { tab: tab.name, grid }])),
    history: history && besideSummary(history),
    period: state.period,
    yearStarts: state.yearStarts,
    baseline: state.baseline ?? undefined,
    ...(state.baselineSet && {
      baselineSet: { by: state.baselineSet.by, at: sheetZone.local(state.baselineSet.at) },
    }),
    refreshedAt: sheetZone.local(refreshedAt),
    zone: sheetZone,
    separator: argumentSeparator(workbook.locale()),
    remarks: scheduleRemarks(state, refreshedAt, sheetZone),
  };
}
