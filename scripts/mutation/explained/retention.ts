/** Changes in src/retention that no test notices. */

import type { ExplainedIn } from "./explanation";
import * as reasons from "./reasons";

export const RETENTION: ExplainedIn = {
  "src/retention/cohortShares.ts": [
    [
      "periods - first - index",
      "periods - first + index",
      "Room behind the last period stays empty and is shown in no column.",
    ],
    [
      "periods - first",
      "periods + first",
      "Room behind the last period stays empty and is shown in no column.",
    ],
    ["{ places: new Int32Array(0), count: 0 }", "{}", reasons.NOT_READ],
    ["member < people.length", "member <= people.length", reasons.PAST_THE_END],
    ["people[member] !== ofPerson", "true", reasons.SHORTCUT],
    ["at >= 0 && places[at]! > cohort", "at >= 0 || places[at]! > cohort", reasons.NOT_LATER],
    ["at >= 0", "true", reasons.BEFORE_THE_FIRST],
    ["places[at]! > cohort", "true", reasons.NOT_LATER],
    ["places[at]! > cohort", "places[at]! >= cohort", reasons.NOT_LATER],
    ["count > 0", "true", reasons.BEFORE_THE_FIRST],
    ["count > 0", "count >= 0", reasons.BEFORE_THE_FIRST],
    ["at > 0", "at >= 0", reasons.NOT_LATER],
    ["cohort < first", "cohort <= first", reasons.EQUAL],
    ["cohort > last", "cohort >= last", reasons.EQUAL],
  ],
  "src/retention/lifecycle.ts": [
    [
      '""',
      '"Stryker was here!"',
      "The option is named only in a refusal of what it names, and here it names nothing.",
    ],
    ["place < entries.length", "place <= entries.length", reasons.PAST_THE_END],
    ["times[place]! < earliest", "times[place]! <= earliest", reasons.EQUAL],
    ["person < persons", "person <= persons", reasons.PAST_THE_END],
    ["at < tally.first", "at <= tally.first", reasons.EQUAL],
  ],
  "src/retention/retention.ts": [
    ['"an activity, else a stage; any activity by the community if left out"', '""', reasons.IN_DOCS],
    ["person < persons", "person <= persons", reasons.PAST_THE_END],
    ["times[place]! < first", "times[place]! <= first", reasons.EQUAL],
    ["[-1, -1]", "[]", reasons.NOT_READ],
    ["-1", "+1", reasons.NOT_READ],
    ["at >= 0", "at > 0", "The first period is later than no cohort, so that nobody comes back in it."],
  ],
  "src/retention/retentionColumns.ts": [
    ['"Period 0, and the share active again in each period after it"', '""', reasons.IN_DOCS],
  ],
};
