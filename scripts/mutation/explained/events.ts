/** Changes in src/events that no test notices. */

import type { ExplainedIn } from "./explanation";
import * as reasons from "./reasons";

export const EVENTS: ExplainedIn = {
  "src/events/eventContacts.ts": [
    ["at > before", "at >= before", reasons.SAME_VALUE],
    ["at > after", "at >= after", reasons.SAME_VALUE],
    ["time < known.first", "time <= known.first", reasons.SAME_VALUE],
    ["stage > known.stage", "stage >= known.stage", reasons.SAME_VALUE],
    ["person < NOBODY", "true", reasons.SHORTCUT],
    ["person < NOBODY", "person <= NOBODY", reasons.SHORTCUT],
    ["[]", '["Stryker was here"]', "A text is no row, and names nobody."],
    ["row < eventOf.length", "row <= eventOf.length", reasons.PAST_THE_END],
  ],
  "src/events/eventsColumns.ts": [
    ["cost === undefined", "false", "Where no event says what it cost, nobody was met at one that does."],
  ],
  "src/events/namedEvents.ts": [["row < events.count", "row <= events.count", reasons.PAST_THE_END]],
  "src/events/summedEvents.ts": [
    ["events.length > 1", "true", reasons.SHORTCUT],
    ["events.length > 1", "events.length >= 1", reasons.SHORTCUT],
    ["paid.length === places.length", "false", reasons.SHORTCUT],
  ],
};
