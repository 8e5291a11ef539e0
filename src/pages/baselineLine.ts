/** Which refresh changes are measured from, and who chose it when. */
import type { Summary } from "./summary";
import { timeText } from "./top";

export function baselineLine({ baseline, input }: Summary): string {
  if (!baseline) return "No baseline yet: choose one of the refreshes in History from the sidebar (Refresh).";
  const { baselineSet } = input;
  const set = baselineSet ? `, set by ${baselineSet.by} on ${timeText(baselineSet.at)}` : "";
  return `Baseline: the refresh of ${timeText(baseline.time)}${set}.`;
}
