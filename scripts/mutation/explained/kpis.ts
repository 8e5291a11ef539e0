/** Changes in src/kpis that no test notices. */

import type { ExplainedIn } from "./explanation";
import * as reasons from "./reasons";

export const KPIS: ExplainedIn = {
  "src/kpis/kpiProgress.ts": [
    [
      "baseline === undefined",
      "false",
      "Reckoned with no baseline the share is no number, which is at least nothing and is written as a blank cell too.",
    ],
    ["progress !== undefined", "true", reasons.FAULT_IS_NO_NUMBER],
  ],
};
