// What a team at each maturity level does, after "Developer Relations: A Five-Level Maturity Model" (softwareas.com, 2015).

/** Something that a team does, or does not do, at one maturity level. */
export interface MaturityPractice {
  id: string;
  level: 1 | 2 | 3 | 4 | 5;
  statement: string;
  /** What would show it; reads well after "For example:". */
  evidence: string;
}

/** The practices in audit order, lowest level first. */
export const MATURITY_PRACTICES = [
  {
    id: "informal.helps",
    level: 1,
    statement: "Colleagues with another main job help outside developers when they ask.",
    evidence: "An engineer or account manager who answered a developer last month",
  },
  {
    id: "informal.promotion",
    level: 1,
    statement: "Marketing, press or another team tells developers about our platform now and then.",
    evidence: "A press note, newsletter item or post by a team other than DevRel",
  },
  {
    id: "informal.reachable",
    level: 1,
    statement: "Developers know where to write to us, and a person replies.",
    evidence: "A public address, form or channel, and a recent reply",
  },
  {
    id: "hightouch.partners",
    level: 2,
    statement:
      "We keep a short list of chosen partners, each with a named person here who talks to them regularly.",
    evidence: "The list, and notes of the last call with each",
  },
  {
    id: "hightouch.launch",
    level: 2,
    statement: "Chosen partners build on new features early, so that real apps are ready on launch day.",
    evidence: "A launch with partner apps, or an early-access agreement",
  },
  {
    id: "hightouch.support",
    level: 2,
    statement: "Chosen partners get our people's time or money to finish what they build.",
    evidence: "Hours or funds given to a partner, or code written together",
  },
  {
    id: "evangelism.talks",
    level: 3,
    statement: "In most months we speak to a group of developers, on stage or online.",
    evidence: "Talks, webinars and streams of the last year, by month",
  },
  {
    id: "evangelism.content",
    level: 3,
    statement: "We publish articles, videos or similar for developers in a steady rhythm.",
    evidence: "A content calendar, and what appeared in the last three months",
  },
  {
    id: "evangelism.recruiting",
    level: 3,
    statement: "We run programmes to win many new developers and know how many came.",
    evidence: "A sign-up campaign with its number of new developers",
  },
  {
    id: "evangelism.staff",
    level: 3,
    statement: "Developer relations is somebody's main job here, with a budget.",
    evidence: "A job title, and a line in this year's budget",
  },
  {
    id: "advocacy.feedback",
    level: 4,
    statement: "What developers tell us is written down and reaches the people who build the product.",
    evidence: "Bugs and wishes in the product team's tracker, marked as coming from developers",
  },
  {
    id: "advocacy.loop",
    level: 4,
    statement: "Feedback we pass on gets an answer, and the developer hears it, even when it is no.",
    evidence: "Three recent wishes with their answer and the message to the developer",
  },
  {
    id: "advocacy.tools",
    level: 4,
    statement: "We build or mend tools, samples or docs because we saw developers struggle.",
    evidence: "A tool or page from this year, and the complaint behind it",
  },
  {
    id: "advocacy.voice",
    level: 4,
    statement: "Someone speaks for developers when plans, prices or breaking changes are decided.",
    evidence: "A decision that changed because of what developers need",
  },
  {
    id: "quantified.funnel",
    level: 5,
    statement: "We count how many developers reach each stage of their journey and where they stop.",
    evidence: "A funnel table not older than three months",
  },
  {
    id: "quantified.cost",
    level: 5,
    statement: "We know what each programme and event costs, working time included.",
    evidence: "Costs filled in for last quarter's events",
  },
  {
    id: "quantified.outcome",
    level: 5,
    statement: "For most activities we can name who took part and what came of it.",
    evidence: "Activities that name a contact or a qualified lead",
  },
  {
    id: "quantified.roi",
    level: 5,
    statement: "We set what our work achieves against its cost, and plan by the result.",
    evidence: "A programme that grew, shrank or ended because of such a comparison",
  },
] as const satisfies readonly MaturityPractice[];
