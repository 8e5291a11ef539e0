/** DEVREL_MATURITY_OBSERVED: what the sheets themselves show of a team's practice. */

import { activities, contacts, events, journey, kinds } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { DEEDS } from "../workbook/basis";
import { observedMaturity, observedOptions } from "./observed";
import { observedColumns } from "./observedColumns";

export const maturityObserved = sheetFunction({
  name: "DEVREL_MATURITY_OBSERVED",
  about:
    "What activities, events and contacts show of each maturity practice in the last year: what was found, what is needed, and how much of it that is.",
  subject: "Maturity and needs",
  answers: "What do our tabs themselves show of our maturity?",
  params: [
    activities,
    optional(journey),
    optional(events),
    optional(contacts),
    optional(kinds),
    options(observedOptions, "days=180; evangelism.talks=6"),
  ],
  result: observedColumns,
  rests: [DEEDS],
  examples: [
    {
      call: "=DEVREL_MATURITY_OBSERVED(Activities!A:O, , Events!A:L, Contacts!A:R)",
      gives: "evangelism.talks | 3 | Months with an event or a 1:many activity | 4 | 9 | 0.4444",
    },
    {
      call: '=DEVREL_MATURITY_OBSERVED(Activities!A:O, , , , , "days=90; hightouch.support=8")',
      gives: "hightouch.support | 2 | 1:1 and 1:few activities | 4 | 8 | 0.5",
    },
  ],
  run: ({ workbook, options }) => observedMaturity(workbook, options),
});
