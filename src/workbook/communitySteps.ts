/** What the journey says of activities that are the community's own doing. */
import type { ActivityLog } from "./activityLog";
import { isByCommunity, type JourneyPlan, type Step } from "./journeyPlan";

/** The step of each activity by its code, undefined where the community does not do it. */
export function communitySteps({ activity, step }: ActivityLog): (Step | undefined)[] {
  return activity.keys.map((_, code) => (isByCommunity(step(code)) ? step(code) : undefined));
}

/** Whether the journey says of any activity what it would have cost to buy. */
export function tellsWorth({ steps }: JourneyPlan): boolean {
  return steps.some(({ worth }) => worth !== undefined);
}
