/** Changes in src/leads that no test notices. */

import type { ExplainedIn } from "./explanation";
import * as reasons from "./reasons";

export const LEADS: ExplainedIn = {
  "src/leads/leadCounts.ts": [["column !== undefined", "true", reasons.NEVER_USED]],
  "src/leads/tally.ts": [
    ["lead < dates.length", "lead <= dates.length", reasons.PAST_THE_END],
    [
      "group < Math.max(now.length, before?.length ?? 0)",
      "group <= Math.max(now.length, before?.length ?? 0)",
      reasons.PAST_THE_END,
    ],
    ["[]", '["Stryker was here"]', "Where no periods were asked for, counts by period are shown to nobody."],
  ],
};
