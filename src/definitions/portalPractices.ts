// What a developer portal should offer, after the notes on "Developer Marketing + Relations: The Essential Guide".

/** One part of a developer portal. */
export interface PortalPractice {
  id: string;
  required: boolean;
  statement: string;
  /** What would show it; reads well after "For example:". */
  evidence: string;
}

/** The check list, required parts first. */
export const PORTAL_PRACTICES = [
  {
    id: "portal.reference",
    required: true,
    statement: "Every call of our interface is described in a reference that can be searched.",
    evidence: "The reference, compared with the latest release",
  },
  {
    id: "portal.blog",
    required: true,
    statement: "A developer blog shows how to use the product and what others try with it.",
    evidence: "Its last five posts, none of them a pure advertisement",
  },
  {
    id: "portal.start",
    required: true,
    statement: "A prominent button leads to a page that gets newcomers going in ten minutes or less.",
    evidence: "A timed test with someone new",
  },
  {
    id: "portal.labs",
    required: true,
    statement: "Tutorials or exercises cover each main part of the product.",
    evidence: "A list of the main parts, each with its tutorial",
  },
  {
    id: "portal.contact",
    required: true,
    statement: "Every visitor can easily ask for help or give feedback.",
    evidence: "A contact link on each page, and how fast it is answered",
  },
  {
    id: "portal.samples",
    required: false,
    statement: "Working samples of the most frequent uses are public, in the usual languages.",
    evidence: "A public code repository that is kept up to date",
  },
  {
    id: "portal.forums",
    required: false,
    statement: "There is a forum or chat for developers, and someone looks after it.",
    evidence: "A named moderator, and recent threads with answers",
  },
  {
    id: "portal.events",
    required: false,
    statement: "A page says where and when developers can meet us next.",
    evidence: "Upcoming dates on the page",
  },
  {
    id: "portal.social",
    required: false,
    statement: "The portal lists the social channels where we really take part.",
    evidence: "Each channel with our latest post or reply",
  },
] as const satisfies readonly PortalPractice[];
