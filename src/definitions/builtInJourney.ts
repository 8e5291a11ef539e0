// The journey that is used until a team keeps a Journey tab of its own: every known activity and its place.
import type { Purpose } from "./benchmarks";
import { COMMUNITY_ACTIVITIES } from "./communityActivities";
import type { NeedName } from "./needLayers";
import type { Reach } from "./reaches";
import type { StageName } from "./stages";
import { TEAM_ACTIVITIES } from "./teamActivities";

/** An activity and its place on the journey; what does not apply is left out. */
export interface JourneyStep {
  activity: string;
  stage?: StageName | undefined;
  by: "Team" | "Community";
  reach?: Reach | undefined;
  purpose?: Purpose | undefined;
  need?: NeedName | undefined;
  weight?: number | undefined;
}

const byTeam = TEAM_ACTIVITIES.map(
  ([activity, stage, reach, purpose, need]): JourneyStep => ({
    activity,
    stage: stage || undefined,
    by: "Team",
    reach: reach || undefined,
    purpose,
    need: need || undefined,
  }),
);

const byCommunity = COMMUNITY_ACTIVITIES.map(
  ([activity, stage, reach, weight]): JourneyStep => ({
    activity,
    stage: stage || undefined,
    by: "Community",
    reach: reach || undefined,
    weight,
  }),
);

/** The team's activities, then the community's; names are matched ignoring case and spaces around them. */
export const DEFAULT_JOURNEY: readonly JourneyStep[] = [...byTeam, ...byCommunity];
