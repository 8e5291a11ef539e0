/** Changes in src/needs that no test notices. */

import type { ExplainedIn } from "./explanation";
import * as reasons from "./reasons";

export const NEEDS: ExplainedIn = {
  "src/needs/needs.ts": [
    [
      "score !== undefined",
      "true",
      "Nothing is neither below a number nor above it, whether or not that is asked first.",
    ],
    ["entry < log.entries", "entry <= log.entries", reasons.PAST_THE_END],
    ["step?.need", "true", reasons.NEVER_USED],
    [
      "step?.need",
      "step.need",
      "What the team did has a step in the journey, which says that the team does it.",
    ],
  ],
};
