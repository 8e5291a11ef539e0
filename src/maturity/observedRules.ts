/** The rules by which the sheets speak for a practice: what is looked for, and how much of it is needed. */
import type { ActivityLog } from "../workbook/activityLog";
import type { HeldEvents } from "../workbook/heldEvents";
import { areForProduct } from "../workbook/leadKinds";
import type { Leads } from "../workbook/leads";
import type { Facts } from "./observedFacts";

export interface ObservedRule {
  practice: string;
  measure: string;
  /** How much is needed; "all stages" is as many as the journey has. */
  needed: number | "all stages";
  found(facts: Facts): number | undefined;
  /** The column or range without which nothing can be said. */
  requires?: keyof typeof REQUIREMENTS;
}

/** What the rules look at. */
export interface Observed {
  log: ActivityLog;
  leads: Leads;
  events: HeldEvents | undefined;
}

/** What must be there for a rule: the end of the sentence that says what is missing, undefined where nothing is. */
export const REQUIREMENTS = {
  team: ({ log }: Observed) => (log.rows.has("team") ? undefined : "the Activities range has no Team column"),
  contact: ({ log }: Observed) =>
    log.rows.has("contact") ? undefined : "the Activities range has no Contact column",
  productLeads: ({ log, leads }: Observed) => {
    if (!log.rows.has("drql")) return "the Activities range has no DRQL column";
    return areForProduct(leads.kinds).includes(true)
      ? undefined
      : "no kind of the DRQL kinds tab has the Team Product & Engineering";
  },
  partner: ({ log }: Observed) =>
    log.contacts?.has("partner") ? undefined : "it takes a Contacts range with a Partner column",
  eventCost: ({ events }: Observed) =>
    events?.hasCosts ? undefined : "it takes an Events range with a Cost column",
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
    requires: "productLeads",
  },
  {
    practice: "advocacy.loop",
    measure: "Share of the DRQLs for Product & Engineering that were accepted, declined or acted on",
    needed: 0.5,
    found: (facts) => facts.productLeadsAnswered,
    requires: "productLeads",
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
    found: (facts) => facts.eventsWithCost,
    requires: "eventCost",
  },
  {
    practice: "quantified.outcome",
    measure: "Share of the team's activities that name a contact or a DRQL",
    needed: 0.5,
    found: (facts) => facts.workWithOutcome,
  },
];
