/** Changes in src/people that no test notices. */

import type { ExplainedIn } from "./explanation";
import * as reasons from "./reasons";

export const PEOPLE: ExplainedIn = {
  "src/people/love.ts": [
    ["!Number.isFinite(asOf)", "false", "Where no date counts, there is nothing that could fade."],
    ["() => 0", "() => undefined", "Where no date counts, there is nothing that could fade."],
    [
      "LOVE.months - 1",
      "LOVE.months + 1",
      "The days before those that count keep nothing, looked up or not.",
    ],
    [
      "months < LOVE.months",
      "months <= LOVE.months",
      "The month before those that count ends where the places begin, so that none is filled.",
    ],
  ],
  "src/people/nurture.ts": [
    ["a.contact < b.contact", "a.contact <= b.contact", "No two of them are equal."],
    ["a < b", "a <= b", "No two of them are equal."],
  ],
  "src/people/signedUp.ts": [
    ["row < rows.count", "row <= rows.count", reasons.PAST_THE_END],
    ["person < 0", "false", reasons.NO_PLACE_BELOW],
    ["person < 0", "person <= 0", reasons.NOBODY_IS_0],
    ["signedUp[row]! < signUps[person]!", "signedUp[row]! <= signUps[person]!", reasons.SAME_VALUE],
    ["firstApp[row]! < apps[person]!", "firstApp[row]! <= apps[person]!", reasons.SAME_VALUE],
    [
      "lastContacted[row]! > contacts[person]!",
      "lastContacted[row]! >= contacts[person]!",
      reasons.SAME_VALUE,
    ],
    ["[]", '["Stryker was here"]', "A text has not signed up, and is passed over."],
    [
      "signUps[person] === Number.POSITIVE_INFINITY",
      "false",
      "Who never signed up has not by any day, which is asked of everybody later.",
    ],
  ],
  "src/people/standings.ts": [
    ["time < first[person]!", "time <= first[person]!", reasons.SAME_VALUE],
    ["time > last[person]!", "time >= last[person]!", reasons.SAME_VALUE],
    ["stageOf[code]! > deepest[person]!", "stageOf[code]! >= deepest[person]!", reasons.SAME_VALUE],
    ["weights[code] !== 0", "true", reasons.SHORTCUT],
    ["entry < log.entries", "entry <= log.entries", reasons.PAST_THE_END],
    ["person > NOBODY", "false", reasons.SHORTCUT],
    ["lead < rows.length", "lead <= rows.length", reasons.PAST_THE_END],
    ["[]", '["Stryker was here"]', "A text is no reach."],
    ["row < reach.length", "row <= reach.length", reasons.PAST_THE_END],
    ["person < 0", "false", reasons.NO_PLACE_BELOW],
    ["person < 0", "person <= 0", reasons.NOBODY_IS_0],
  ],
};
