/** Changes in src/maturity that no test notices. */

import type { ExplainedIn } from "./explanation";
import * as reasons from "./reasons";

export const MATURITY: ExplainedIn = {
  "src/maturity/observed.ts": [
    ["`${measure}: how much is needed; ${needed} if left out.`", "``", reasons.IN_DOCS],
    [
      "found === undefined",
      "false",
      "A cell is blank for what is undefined, for what is left out and for what is no number.",
    ],
    [
      "{ found: undefined, needed: undefined, observed: undefined }",
      "{}",
      "A cell is blank for what is undefined, for what is left out and for what is no number.",
    ],
  ],
  "src/maturity/observedFacts.ts": [
    ["time < firstSeen[person]!", "time <= firstSeen[person]!", reasons.EQUAL],
    [
      "row >= 0",
      "true",
      "A milestone stands in no row, so that none names its team; what it says of events is tested.",
    ],
    ['"month"', '""', "What is no other period is a month."],
    ["entry < log.entries", "entry <= log.entries", reasons.PAST_THE_END],
    ["lead < dates.length", "lead <= dates.length", reasons.PAST_THE_END],
    ["[]", '["Stryker was here"]', "Without a Contacts range it is not told how many partners there are."],
    ["row < contacts.count", "row <= contacts.count", reasons.PAST_THE_END],
    ["person >= 0", "true", reasons.PLACE_OF_NONE],
    ["person >= 0", "person > 0", reasons.NOBODY_IS_0],
  ],
};
