// What DevRel teams do, placed on the journey; grown from Jeremy Meiss, "DevRel and the Customer Journey, Part 4" (2023).
import type { Purpose } from "./benchmarks";
import type { NeedName } from "./needLayers";
import type { Reach } from "./reaches";
import type { StageName } from "./stages";

/** A row of the team's table; "" where the column does not apply. */
export type TeamActivity = readonly [
  activity: string,
  stage: StageName | "",
  reach: Reach | "",
  purpose: Purpose,
  need: NeedName | "",
];

/** Activities of the team, along the stages and then those at no stage. */
export const TEAM_ACTIVITIES = [
  ["Conference talk", "Awareness", "1:many", "Awareness", "In person"],
  ["Talk", "Awareness", "1:many", "Awareness", "In person"],
  ["Keynote", "Awareness", "1:many", "Awareness", "In person"],
  ["Panel", "Awareness", "1:many", "Awareness", "In person"],
  ["Meetup talk", "Awareness", "1:many", "Awareness", "In person"],
  ["Meetup hosted", "Awareness", "1:few", "Engagement", "In person"],
  ["Sponsored event", "Awareness", "1:many", "Awareness", "In person"],
  ["Booth", "Awareness", "1:many", "Awareness", "In person"],
  ["Blog post", "Awareness", "1:many", "Awareness", "Education"],
  ["Blog post written", "Awareness", "1:many", "Awareness", "Education"],
  ["Article", "Awareness", "1:many", "Awareness", "Education"],
  ["Video", "Awareness", "1:many", "Awareness", "Education"],
  ["Podcast", "Awareness", "1:many", "Awareness", "Education"],
  ["Livestream", "Awareness", "1:many", "Engagement", "Education"],
  ["Social post", "Awareness", "1:many", "Awareness", "Community"],
  ["Press interview", "Awareness", "1:many", "Awareness", ""],
  ["Newsletter", "Consideration", "1:many", "Engagement", "Education"],
  ["Webinar", "Consideration", "1:many", "Engagement", "Expanded enablement"],
  ["White paper", "Consideration", "1:many", "Engagement", "Expanded enablement"],
  ["Tutorial", "Consideration", "1:many", "Engagement", "Basic enablement"],
  ["Sample created", "Consideration", "1:many", "Engagement", "Basic enablement"],
  ["Workshop", "Consideration", "1:few", "Engagement", "Expanded enablement"],
  ["Training", "Consideration", "1:few", "Engagement", "Expanded enablement"],
  ["Hackathon", "Consideration", "1:few", "Engagement", "In person"],
  ["Office hours", "Consideration", "1:few", "Engagement", "Community"],
  ["1:1 call", "Consideration", "1:1", "Engagement", ""],
  ["Demo", "Consideration", "1:few", "Sales", ""],
  ["Customer demo", "Consideration", "1:few", "Sales", ""],
  ["Demo given at customer", "Consideration", "1:few", "Sales", ""],
  ["Forum answer", "Consideration", "1:1", "Engagement", "Community"],
  ["Support answer", "Adoption", "1:1", "Engagement", "Community"],
  ["Code review", "Adoption", "1:1", "Engagement", "Community"],
  ["Proof of concept", "Adoption", "1:few", "Sales", ""],
  ["Integration help", "Adoption", "1:few", "Sales", ""],
  ["Certification exam", "Adoption", "1:few", "Engagement", "Expanded enablement"],
  ["Case study", "Advocacy", "1:many", "Sales", "Expanded enablement"],
  ["Champions call", "Advocacy", "1:few:many", "Engagement", "Community"],
  ["Speaker coaching", "Advocacy", "1:1", "Engagement", "Education"],
  ["SDK release", "", "1:many", "Engagement", "Basic enablement"],
  ["Tool released", "", "1:many", "Engagement", "Basic enablement"],
  ["Docs improvement", "", "1:many", "Engagement", "Basic enablement"],
  ["Quickstart improvement", "", "1:many", "Engagement", "Basic enablement"],
  ["User interview", "", "1:1", "Feedback", ""],
  ["Survey", "", "1:many", "Feedback", ""],
  ["Beta programme", "", "1:few", "Feedback", ""],
  ["Feedback passed on", "", "", "Feedback", ""],
  ["Internal training", "", "", "Other", ""],
  ["Planning", "", "", "Other", ""],
] as const satisfies readonly TeamActivity[];
