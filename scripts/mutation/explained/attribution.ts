/** Changes in src/attribution that no test notices. */

import type { ExplainedIn } from "./explanation";
import * as reasons from "./reasons";

export const ATTRIBUTION: ExplainedIn = {
  "src/attribution/attribution.ts": [
    ["[]", '["Stryker was here"]', "Whoever comes first is as new beside a text as beside nothing."],
    ["count > parts.length", "true", reasons.SHORTCUT],
    ["count > parts.length", "count >= parts.length", reasons.SHORTCUT],
  ],
  "src/attribution/creditModels.ts": [
    ["place < count", "place <= count", reasons.NEVER_USED],
    ["place < conversion.count", "place <= conversion.count", reasons.NEVER_USED],
    ["first < count", "first <= count", reasons.PAST_THE_END],
    ["next++", "next--", "From two places further back it comes to the same end of the moment."],
    ["next - first === 1", "false", reasons.SHORTCUT],
    ["next - first", "next + first", reasons.SHORTCUT],
  ],
  "src/attribution/touchCounts.ts": [["-1", "+1", "A value of the contact asks for no row."]],
  "src/attribution/touches.ts": [
    ["person < persons", "person <= persons", reasons.PAST_THE_END],
    ["goalPlace < end", "true", "Beyond the end there is no goal, as is asked right after it."],
    ["goalPlace < end", "goalPlace <= end", "Beyond the end there is no goal, as is asked right after it."],
    ["place < goalPlace", "place <= goalPlace", "The goal is not before itself, and so no touch."],
  ],
};
