/** DEVREL_DRQL: the tally of DevRel Qualified Leads. */

import { activities, kinds } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { drqlTable } from "./drqlTable";
import { drqlOptions, drqlTally } from "./tally";

export const drql = sheetFunction({
  name: "DEVREL_DRQL",
  about:
    "How many DevRel Qualified Leads were handed to which team and what became of them. These are relationships, not revenue: say “influenced”.",
  params: [activities, optional(kinds), options(drqlOptions, "by=Kind; period=month")],
  returns:
    "A table: Team, Identified, Passed, Accepted, Declined, Acted on, Total, Acceptance rate, Median days to answer; or one column for each period.",
  examples: [
    {
      call: "=DEVREL_DRQL(Activities!A:P)",
      gives: "Product & Engineering | 0 | 0 | 1 | 1 | 0 | 2 | 0.5 | 7",
    },
    {
      call: "=DEVREL_DRQL(Activities!A:P, 'DRQL kinds'!A:B, \"by=Kind; period=quarter\")",
      gives: "Product feedback | 0 | 1 | 1",
    },
  ],
  run: ({ activities, kinds, options }, zone) =>
    drqlTable(drqlTally(activities, kinds, options, zone), options.period !== undefined),
});
