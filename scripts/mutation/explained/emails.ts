/** Changes in src/emails that no test notices. */

import type { ExplainedIn } from "./explanation";
import * as reasons from "./reasons";

export const EMAILS: ExplainedIn = {
  "src/emails/emailRates.ts": [
    ["row < rows.count", "row <= rows.count", reasons.PAST_THE_END],
    ["-1", "+1", "Without compare nothing that compares is shown."],
    ["chance !== undefined", "true", "Where enough was counted there always is a chance."],
    [
      "chance <= LEVEL",
      "chance < LEVEL",
      "A chance of 0.05 to the last digit that a computer keeps does not occur.",
    ],
  ],
};
