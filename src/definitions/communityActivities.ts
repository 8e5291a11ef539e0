// What developers do, placed on the journey; grown from Jeremy Meiss, "DevRel and the Customer Journey, Part 4" (2023).
import type { Reach } from "./reaches";
import type { StageName } from "./stages";

/**
 * A row of the community's table; "" where the column does not apply. The reach says how closely the developer and
 * the team met, or that the developer teaches others; the weight goes from 1 (a glance) to 5 (real work on our behalf).
 */
export type CommunityActivity = readonly [
  activity: string,
  stage: StageName | "",
  reach: Reach | "",
  weight: number,
];

/** Activities of developers, along the stages; `Joined`, `Signed up` and `First app` are dates on the Contacts tab too. */
export const COMMUNITY_ACTIVITIES = [
  ["Visited booth", "Awareness", "", 1],
  ["Entered raffle", "Awareness", "", 1],
  ["Registered for event", "Awareness", "", 1],
  ["Attended talk", "Awareness", "", 1],
  ["Attended meetup", "Awareness", "", 2],
  ["Attended company meetup", "Awareness", "", 2],
  ["Attended conference", "Awareness", "", 1],
  ["Conference conversation", "Awareness", "1:1", 2],
  ["Conversation at a conference", "Awareness", "1:1", 2],
  ["Followed us", "Awareness", "", 1],
  ["Starred repository", "Awareness", "", 1],
  ["Newsletter sign-up", "Consideration", "", 1],
  ["Joined", "Consideration", "", 1],
  ["Joined community", "Consideration", "", 2],
  ["Signed up", "Consideration", "", 2],
  ["Read docs", "Consideration", "", 1],
  ["Attended webinar", "Consideration", "", 2],
  ["Attended workshop", "Consideration", "1:few", 3],
  ["Attended office hours", "Consideration", "1:few", 2],
  ["Asked question", "Consideration", "", 2],
  ["Requested demo", "Consideration", "", 2],
  ["First API call", "Consideration", "", 2],
  ["First app", "Adoption", "", 3],
  ["Created app", "Adoption", "", 3],
  ["Hackathon project", "Adoption", "", 3],
  ["Went live", "Adoption", "", 4],
  ["Upgraded to paid plan", "Adoption", "", 4],
  ["Reported bug", "Adoption", "", 2],
  ["Requested feature", "Adoption", "", 2],
  ["Gave product feedback", "Adoption", "1:1", 3],
  ["Joined beta", "Adoption", "1:few", 3],
  ["Earned certificate", "Adoption", "", 3],
  ["Opened pull request", "Adoption", "", 3],
  ["Merged pull request", "Adoption", "", 4],
  ["First commit", "Adoption", "", 4],
  ["Answered question", "Advocacy", "1:few:many", 3],
  ["Referred a developer", "Advocacy", "", 3],
  ["Shared our post", "Advocacy", "1:few:many", 2],
  ["Wrote blog post", "Advocacy", "1:few:many", 4],
  ["Published video", "Advocacy", "1:few:many", 4],
  ["Published integration", "Advocacy", "1:few:many", 5],
  ["Spoke about us", "Advocacy", "1:few:many", 5],
  ["Hosted meetup", "Advocacy", "1:few:many", 5],
  ["Took part in case study", "Advocacy", "1:few:many", 4],
  ["Became champion", "Advocacy", "1:few:many", 5],
] as const satisfies readonly CommunityActivity[];
