/** The option `exclude`: activities that take a contact out of the whole funnel. */
import { DEFAULT_JOURNEY } from "../definitions/builtInJourney";
import { LEAVING_ACTIVITIES } from "../definitions/leavingActivities";
import { optionErrors } from "../problems/optionErrors";
import { isBefore } from "../reading/calendar";
import { isMissing } from "../reading/missing";
import { nameKey } from "../words/text";
import type { ActivityLog } from "../workbook/activityLog";
import { windowEnd } from "./conversionWindow";
import { firstStepTime, type Steps } from "./steps";

/** The codes of the activities named. @throws LedgerError for a name that Activities, the Journey and the built-in journey do not have */
export function excludedActivities(
  names: readonly string[] | undefined,
  { activity, plan }: ActivityLog,
): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const name of names ?? []) {
    const code = activity.keys.indexOf(nameKey(name));
    if (code > 0) codes.add(code);
    else if (!plan.byKey.has(nameKey(name)) && !isKnownAnyway(nameKey(name)))
      throw optionErrors.unknownName("exclude", name, knownActivities({ activity, plan }));
  }
  return codes;
}

/** Whether an activity need not have happened yet to be left out, nor stand in a team's own journey. */
export function isKnownAnyway(key: string): boolean {
  return [...DEFAULT_JOURNEY.map(({ activity }) => activity), ...LEAVING_ACTIVITIES].some(
    (name) => nameKey(name) === key,
  );
}

function knownActivities({ activity, plan }: Pick<ActivityLog, "activity" | "plan">): string[] {
  const known = new Map(plan.steps.map((step) => [nameKey(step.activity), step.activity]));
  for (const name of activity.names.slice(1)) known.set(nameKey(name), name);
  return [...known.values()].sort();
}

/** By person, the first entry with an excluded activity after its first step, within the window and before the last stage; -1 for none. */
export function exclusions(found: Steps, excluded: ReadonlySet<number>): Int32Array {
  const { log, depths } = found;
  const excludedBy = new Int32Array(depths.length).fill(-1);
  if (excluded.size === 0) return excludedBy;
  for (let entry = 0; entry < log.entries; entry++) {
    if (!excluded.has(log.activities[entry]!)) continue;
    for (const person of log.peopleOf(entry)) {
      const earlier = excludedBy[person]!;
      const isFirst = earlier < 0 || log.times[entry]! < log.times[earlier]!;
      if (isFirst && isOnTheWay(found, person, log.times[entry]!)) excludedBy[person] = entry;
    }
  }
  return excludedBy;
}

function isOnTheWay(found: Steps, person: number, time: number): boolean {
  const { depths, stepTimes, rules } = found;
  if (depths[person] === 0) return false;
  const first = firstStepTime(found, person);
  const last = stepTimes[(person + 1) * rules.stages - 1]!;
  const isBetween = isBefore(first, time) && (isMissing(last) || isBefore(time, last));
  return isBetween && time <= windowEnd(first, rules.windowDays);
}
