/** Which activities an option means that names one, or a stage, or none for all that the community does. */
import { DEFAULT_JOURNEY } from "../definitions/builtInJourney";
import { optionErrors } from "../problems/optionErrors";
import { nameKey } from "../words/text";
import type { ActivityLog } from "./activityLog";
import { isByCommunity } from "./journeyPlan";

/**
 * By the code of an activity 1 where it is meant: that of this name, else all at the stage of this name, else all by the community.
 * @throws LedgerError for a name that neither the log nor the journey nor the built-in journey has
 */
export function namedActivities(
  { activity, plan, step }: ActivityLog,
  option: string,
  name: string | undefined,
): Uint8Array {
  const codes = activity.keys.map((_, code) => code);
  if (name === undefined) return Uint8Array.from(codes, (code) => Number(isByCommunity(step(code))));
  const key = nameKey(name);
  const isKnown = (known: string) => nameKey(known) === key;
  if (activity.keys.includes(key) || plan.byKey.has(key))
    return Uint8Array.from(activity.keys, (each) => Number(each === key));
  if (plan.stages.some(isKnown))
    return Uint8Array.from(codes, (code) => Number(isKnown(step(code)?.stage ?? "")));
  if (DEFAULT_JOURNEY.some((each) => isKnown(each.activity))) return new Uint8Array(codes.length);
  const done = activity.names.slice(1);
  const planned = plan.steps.map((each) => each.activity);
  throw optionErrors.unknownName(option, name, [...plan.stages, ...new Set([...done, ...planned])]);
}
