/** DEVREL_MATURITY_OBSERVED: what the sheets themselves show of a team's practice. */

import { activities, contacts, events, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { readActivityLog } from "../workbook/activityLog";
import { readHeldEvents } from "../workbook/heldEvents";
import { observedMaturity, observedOptions } from "./observed";

export const maturityObserved = sheetFunction({
  name: "DEVREL_MATURITY_OBSERVED",
  about:
    "What activities, events and contacts show of each maturity practice in the last year: what was found, what is needed, and how much of it that is.",
  params: [
    activities,
    optional(journey),
    optional(events),
    optional(contacts),
    options(observedOptions, "days=180; evangelism.talks=6"),
  ],
  returns: "A table: Practice, Level, Measure, Found, Needed, Observed (found / needed, 1 at most).",
  examples: [
    {
      call: "=DEVREL_MATURITY_OBSERVED(Activities!A:P, , Events!A:L, Contacts!A:O)",
      gives: "evangelism.talks | 3 | Months with an event or a 1:many activity | 4 | 9 | 0.4444",
    },
    {
      call: '=DEVREL_MATURITY_OBSERVED(Activities!A:P, , , , "days=90; hightouch.support=8")',
      gives: "hightouch.support | 2 | 1:1 and 1:few activities | 4 | 8 | 0.5",
    },
  ],
  run({ activities, journey, events, contacts, options }, zone) {
    const log = readActivityLog(activities, journey, contacts, zone);
    const practices = observedMaturity(log, events && readHeldEvents(events, zone), options);
    return [
      ["Practice", "Level", "Measure", "Found", "Needed", "Observed"],
      ...practices.map(({ practice, level, measure, found, needed, observed }) => [
        practice,
        level,
        measure,
        found,
        needed,
        observed,
      ]),
    ];
  },
});
