/** DEVREL_COMMUNITY: how the community grows, and who carries it. */
import { activities, contacts, events, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { ACTIVITIES } from "../tabs/activities";
import { communityOf, communityOptions } from "./community";
import { communityColumns } from "./communityColumns";

export const community = sheetFunction({
  name: "DEVREL_COMMUNITY",
  about:
    "The community month by month: members at its end (by Joined in Contacts, else by their first activity), growth, who was active, events, what the community did, the champions' share of it, how few people did half of it, and what it would have cost to buy.",
  subject: "Champions and community",
  answers: "How does our community grow, and who carries it?",
  alsoAnswers: [{ asks: "Where does our community grow?", options: { by: "Region", period: "quarter" } }],
  params: [
    contacts,
    optional(activities),
    optional(journey),
    optional(events),
    options(communityOptions, "period=quarter; from=2025-01-01"),
  ],
  result: communityColumns,
  examples: [
    {
      call: "=DEVREL_COMMUNITY(Contacts!A:R, Activities!A:O, , Events!A:L)",
      gives: "2025-02 | 5 | 0 | 0 | 3 | 1 | | 3 | 0.3333 | 2",
    },
  ],
  run({ workbook, options }) {
    const log = workbook.logOrMilestones(options.unit);
    return communityOf(log, workbook.has(ACTIVITIES), workbook.heldEvents(), options);
  },
});
