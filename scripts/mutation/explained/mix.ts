/** Changes in src/mix that no test notices. */

import type { ExplainedIn } from "./explanation";
import * as reasons from "./reasons";

export const MIX: ExplainedIn = {
  "src/mix/mix.ts": [
    [
      "[]",
      '["Stryker was here"]',
      "Of the times: A text among the times is neither before nor after any of them. Of the periods: Where no periods were asked for, counts by period are shown to nobody.",
    ],
    [
      "() => -1",
      "() => undefined",
      "Nothing is neither below a number nor above it, whether or not that is asked first.",
    ],
    ["at >= 0", "true", reasons.NO_PLACE_BELOW],
    ["row < log.rows.count", "row <= log.rows.count", reasons.PAST_THE_END],
  ],
  "src/mix/mixGroups.ts": [
    ['""', '"Stryker was here!"', "One is as little among the groups as the other."],
    ["[]", '["Stryker was here"]', "A name that stands in no cell counts nothing and is not shown."],
    ["name < names[group]!", "name <= names[group]!", reasons.SAME_VALUE],
  ],
};
