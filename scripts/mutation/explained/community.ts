/** Changes in src/community that no test notices. */

import type { ExplainedIn } from "./explanation";
import * as reasons from "./reasons";

export const COMMUNITY: ExplainedIn = {
  "src/community/community.ts": [
    ["person < since.length", "person <= since.length", reasons.PAST_THE_END],
    [
      "[]",
      '["Stryker was here"]',
      "A text is no date, and one more in every block leaves the order of the blocks as it is.",
    ],
    ["at < since.length", "at <= since.length", reasons.PAST_THE_END],
    ["place >= 0", "true", reasons.PLACE_OF_NONE],
    ["at < times.length", "at <= times.length", reasons.PAST_THE_END],
    ["times[at]! < earliest", "times[at]! <= earliest", reasons.EQUAL],
    ["at < 0", "false", reasons.PLACE_OF_NONE],
    ["known[at]!++", "known[at]! --", "Only whether it is 0 is asked."],
  ],
  "src/community/communityWork.ts": [
    ["entry < log.entries", "entry <= log.entries", reasons.PAST_THE_END],
    ["-1", "+1", "What the community does not do is passed over, whatever its period."],
    ["person > NOBODY", "false", reasons.SHORTCUT],
    ["person > NOBODY", "person >= NOBODY", "Only what names somebody comes this far."],
    ["parts.slice()", "parts", "Nobody reads the parts once they are sorted."],
    [
      "sum < whole / 2 - TOLERANCE",
      "sum <= whole / 2 - TOLERANCE",
      "No sum of shares lies exactly a billionth below the half.",
    ],
  ],
  "src/community/members.ts": [
    ["contacts?.dates", "contacts.dates", "DEVREL_COMMUNITY always has a Contacts range."],
    ["[]", '["Stryker was here"]', "DEVREL_COMMUNITY always has a Contacts range."],
    ["row < dates.length", "row <= dates.length", reasons.PAST_THE_END],
    ["person >= 0", "true", reasons.PLACE_OF_NONE],
    ["person >= 0", "person > 0", reasons.NOBODY_IS_0],
    ["dates[row]! < joined[person]!", "dates[row]! <= joined[person]!", reasons.EQUAL],
    ["entry < log.entries", "entry <= log.entries", reasons.PAST_THE_END],
    ["person > NOBODY", "false", reasons.SHORTCUT],
    ["time < first[person]!", "time <= first[person]!", reasons.EQUAL],
    ["time < first[each]!", "time <= first[each]!", reasons.EQUAL],
    ["person < persons", "person <= persons", reasons.PAST_THE_END],
  ],
  "src/community/npsAnswers.ts": [
    ["[]", '["Stryker was here"]', "Where there are no headers their words are not looked at."],
  ],
  "src/community/npsColumns.ts": [
    [
      '"One number from -100 to 100, blank without answers; with interval=yes a table: NPS, Low, High, Answers."',
      '""',
      reasons.IN_DOCS,
    ],
  ],
};
