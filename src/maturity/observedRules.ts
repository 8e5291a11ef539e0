/** The rules by which the sheets speak for a practice: what is looked for, and how much of it is needed. */
import type { ActivityLog } from "../workbook/activityLog";
import type { HeldEvents } from "../workbook/heldEvents";
import type { Facts } from "./observedFacts";

export interface ObservedRule {
  practice: string;
  measure: string;
  /** How much is needed; "all stages" is as many as the journey has. */
  needed: number | "all stages";
  /** Whether found and needed are shares; otherwise they are counts. */
  isShare?: true;
  found(facts: Facts): number | undefined;
  /** The column or range without which nothing can be said. */
  requires?: keyof typeof REQUIREMENTS;
}

/** What must be there for a rule, with the sentence for when it is not. */
export const REQUIREMENTS = {
  team: {
    isMet: ({ rows }: ActivityLog) => rows.has("team"),
    missing: "the Activities range has no Team column",
  },
  contact: {
    isMet: ({ rows }: ActivityLog) => rows.has("contact"),
    missing: "the Activities range has no Contact column",
  },
  drql: {
    isMet: ({ rows }: ActivityLog) => rows.has("drql"),
    missing: "the Activities range has no DRQL column",
  },
  partner: {
    isMet: ({ contacts }: ActivityLog) => contacts?.has("partner") ?? false,
    missing: "it takes a Contacts range with a Partner column",
  },
  eventCost: {
    isMet: (_: ActivityLog, events?: HeldEvents) => events?.hasCosts ?? false,
    missing: "it takes an Events range with a Cost column",
  },
};

export const OBSERVED_RULES: readonly ObservedRule[] = [
  {
    practice: "informal.helps",
    measure: "Activities with a contact by a team other than DevRel",
    needed: 1,
    found: (facts) => facts.helpByOtherTeams,
    requires: "team",
  },
  {
    practice: "informal.promotion",
    measure: "Activities for awareness by a team other than DevRel",
    needed: 1,
    found: (facts) => facts.promotionByOtherTeams,
    requires: "team",
  },
  {
    practice: "informal.reachable",
    measure: "Activities by the community",
    needed: 1,
    found: (facts) => facts.byCommunity,
  },
  {
    practice: "hightouch.partners",
    measure: "Partners with two or more 1:1 or 1:few activities",
    needed: 3,
    found: (facts) => facts.partnersInTouch,
    requires: "partner",
  },
  {
    practice: "hightouch.support",
    measure: "1:1 and 1:few activities",
    needed: 12,
    found: (facts) => facts.closeActivities,
  },
  {
    practice: "evangelism.talks",
    measure: "Months with an event or a 1:many activity",
    needed: 9,
    found: (facts) => facts.monthsOnStage,
  },
  {
    practice: "evangelism.content",
    measure: "1:many activities for awareness or engagement, apart from events",
    needed: 12,
    found: (facts) => facts.contentPieces,
  },
  {
    practice: "evangelism.recruiting",
    measure: "Contacts whose first activity lies in the period",
    needed: 50,
    found: (facts) => facts.newContacts,
    requires: "contact",
  },
  {
    practice: "advocacy.feedback",
    measure: "DRQLs for Product & Engineering",
    needed: 6,
    found: (facts) => facts.productLeads,
    requires: "drql",
  },
  {
    practice: "advocacy.loop",
    measure: "Share of the DRQLs for Product & Engineering that were accepted, declined or acted on",
    needed: 0.5,
    isShare: true,
    found: (facts) => facts.productLeadsAnswered,
    requires: "drql",
  },
  {
    practice: "advocacy.tools",
    measure: "Activities by the team for basic enablement",
    needed: 4,
    found: (facts) => facts.enablementWork,
  },
  {
    practice: "quantified.funnel",
    measure: "Stages of the journey with at least one contact",
    needed: "all stages",
    found: (facts) => facts.stagesSeen,
    requires: "contact",
  },
  {
    practice: "quantified.cost",
    measure: "Share of events with a cost",
    needed: 0.8,
    isShare: true,
    found: (facts) => facts.eventsWithCost,
    requires: "eventCost",
  },
  {
    practice: "quantified.outcome",
    measure: "Share of the team's activities that name a contact or a DRQL",
    needed: 0.5,
    isShare: true,
    found: (facts) => facts.workWithOutcome,
  },
];

/** Whether what is found and needed of a practice are shares. */
export function isShare(practice: string): boolean {
  return OBSERVED_RULES.some((rule) => rule.practice === practice && rule.isShare);
}
