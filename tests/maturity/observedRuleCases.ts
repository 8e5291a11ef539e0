/** For each rule: tabs that show so much of it, and shares of it worked out by hand. */
import { DAY, repeat, type Tabs } from "./observe";

/** A contact who works for a partner. */
export const partner = (index: number) => ({ Contact: `partner ${index}`, Partner: "yes" });
/** Rules that count, and tabs that show so many of each. */
export const COUNTED: { practice: string; needed: number; tabs: (count: number) => Tabs }[] = [
  {
    practice: "informal.helps",
    needed: 1,
    tabs: (n) => ({
      activities: repeat(n, () => ({ Activity: "Forum answer", Contact: "ann", Team: "Support" })),
    }),
  },
  {
    practice: "informal.promotion",
    needed: 1,
    tabs: (n) => ({ activities: repeat(n, () => ({ Activity: "Conference talk", Team: "Marketing" })) }),
  },
  {
    practice: "informal.reachable",
    needed: 1,
    tabs: (n) => ({ activities: repeat(n, () => ({ Activity: "Asked question" })) }),
  },
  {
    practice: "hightouch.partners",
    needed: 3,
    tabs: (n) => ({
      activities: repeat(2 * n, (index) => ({
        Activity: index % 2 ? "1:1 call" : "Workshop",
        Contact: `partner ${index >> 1}`,
      })),
      contacts: repeat(9, partner),
    }),
  },
  {
    practice: "hightouch.support",
    needed: 12,
    tabs: (n) => ({
      activities: repeat(n, (index) => ({ Activity: index % 2 ? "Office hours" : "Code review" })),
    }),
  },
  {
    practice: "evangelism.talks",
    needed: 9,
    tabs: (n) => ({
      activities: repeat(n, (index) => ({ Date: new Date(Date.UTC(2025, index, 28)), Activity: "Webinar" })),
    }),
  },
  {
    practice: "evangelism.content",
    needed: 12,
    tabs: (n) => ({
      activities: repeat(n, (index) => ({ Activity: index % 2 ? "Blog post" : "Newsletter" })),
    }),
  },
  {
    practice: "evangelism.recruiting",
    needed: 50,
    tabs: (n) => ({
      activities: repeat(n, (index) => ({ Activity: "Attended talk", Contact: `new ${index}` })),
    }),
  },
  {
    practice: "advocacy.feedback",
    needed: 6,
    tabs: (n) => ({ activities: repeat(n, () => ({ Activity: "Planning", DRQL: "Beta tester" })) }),
  },
  {
    practice: "advocacy.tools",
    needed: 4,
    tabs: (n) => ({ activities: repeat(n, () => ({ Activity: "SDK release" })) }),
  },
];

const answered = (count: number, of: number) =>
  repeat(of, (index) => ({
    Activity: "Planning",
    DRQL: "Alpha tester",
    "DRQL status":
      index < count
        ? ["Accepted", "Declined", "Acted on"][index % 3]
        : ["", "Passed", "Identified"][index % 3],
  }));
/** Rules that take a share. */
export const SHARES: { practice: string; of: string; tabs: Tabs; found: string; observed: string }[] = [
  { practice: "advocacy.loop", of: "no lead", tabs: {}, found: "", observed: "" },
  {
    practice: "advocacy.loop",
    of: "0 of 4 leads",
    tabs: { activities: answered(0, 4) },
    found: "0",
    observed: "0",
  },
  {
    practice: "advocacy.loop",
    of: "1 of 4 leads",
    tabs: { activities: answered(1, 4) },
    found: "0.25",
    observed: "0.5",
  },
  {
    practice: "advocacy.loop",
    of: "2 of 4 leads",
    tabs: { activities: answered(2, 4) },
    found: "0.5",
    observed: "1",
  },
  {
    practice: "advocacy.loop",
    of: "3 of 4 leads",
    tabs: { activities: answered(3, 4) },
    found: "0.75",
    observed: "1",
  },
  ...[0, 7, 8, 9].map((count) => ({
    practice: "quantified.cost",
    of: `${count} of 10 events`,
    tabs: {
      events: repeat(10, (index) => ({
        Event: `E${index}`,
        Start: DAY,
        Cost: index < count ? index * 100 : "unknown",
      })),
    },
    found: String(count / 10),
    observed: String(Math.min(1, count / 8)),
  })),
  {
    practice: "quantified.cost",
    of: "3 of 4 events, one of them in another currency",
    tabs: {
      events: ["€ 100", "100 EUR", "$50", ""].map((Cost, index) => ({
        Event: `E${index}`,
        Start: DAY,
        Cost,
      })),
    },
    found: "0.75",
    observed: "0.9375",
  },
  { practice: "quantified.cost", of: "no event", tabs: { events: [] }, found: "", observed: "" },
  ...[0, 1, 2, 3].map((count) => ({
    practice: "quantified.outcome",
    of: `${count} of 4 activities`,
    tabs: {
      activities: repeat(3, (index) => ({
        Activity: "Blog post",
        ...(index < count && (index % 2 ? { DRQL: "Candidate" } : { Contact: "ann" })),
      })),
    },
    found: String(count / 4),
    observed: String(Math.min(1, count / 2)),
  })),
  ...[0, 1, 3, 4].map((count) => ({
    practice: "quantified.funnel",
    of: `${count} of 4 stages`,
    tabs: {
      activities: ["Joined", "First app", "Answered question", "Attended talk"]
        .slice(0, count)
        .flatMap((Activity) => [
          { Activity, Contact: "ann" },
          { Activity, Contact: "bob" },
        ]),
    },
    found: String(count),
    observed: String(count / 4),
  })),
];
