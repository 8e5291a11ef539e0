/** The option `exclude`: activities that take a contact out of the whole funnel. */
import { optionErrors } from "../problems/optionErrors";
import { nameKey } from "../words/text";
import type { ActivityLog } from "../workbook/activityLog";
import { windowEnd } from "./conversionWindow";
import type { Histories } from "./histories";

/** The codes of the activities named. @throws LedgerError for a name that neither Activities nor the Journey has */
export function excludedActivities(
  names: readonly string[] | undefined,
  log: ActivityLog,
): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const name of names ?? []) {
    const code = log.activity.keys.indexOf(nameKey(name));
    if (code > 0) codes.add(code);
    else if (!log.plan.byKey.has(nameKey(name)))
      throw optionErrors.unknownName("exclude", name, knownActivities(log));
  }
  return codes;
}

function knownActivities({ activity, plan }: ActivityLog): string[] {
  const known = new Map(plan.steps.map((step) => [nameKey(step.activity), step.activity]));
  for (const name of activity.names.slice(1)) known.set(nameKey(name), name);
  return [...known.values()].sort();
}

/** The place of an excluded activity in the history of a contact with these steps: after the first step, within the window and before the last stage; -1 for none. */
export function exclusionIn(
  histories: Histories,
  start: number,
  end: number,
  steps: Int32Array,
  windowDays: number | undefined,
  excluded: ReadonlySet<number>,
): number {
  const { times, activities } = histories;
  const first = Math.min(
    ...Array.from(
      steps.filter((place) => place >= 0),
      (place) => times[place]!,
    ),
  );
  const last = steps[steps.length - 1]!;
  const until = last >= 0 ? times[last]! : Number.POSITIVE_INFINITY;
  const latest = windowEnd(first, windowDays);
  for (let place = start; place < end; place++) {
    const time = times[place]!;
    if (time > first && time < until && time <= latest && excluded.has(activities[place]!)) return place;
  }
  return -1;
}
