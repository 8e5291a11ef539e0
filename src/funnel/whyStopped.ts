/** Says why a contact got no further along the funnel. */
import { dateText, isBefore, startOfDay } from "../reading/calendar";
import { windowEnd } from "./conversionWindow";
import type { Journeys } from "./journeys";
import { firstStepTime } from "./steps";
import { stopReasons } from "./stopReasons";

/** One short reason; "" for a contact that reached the last stage. */
export function whyStopped(journeys: Journeys, person: number): string {
  const { log, rules, stages, steps, options } = journeys;
  const excludedBy = journeys.excludedBy[person]!;
  if (excludedBy >= 0) {
    const name = log.activity.names[log.activities[excludedBy]!];
    return stopReasons.excluded(name!, dateText(log.times[excludedBy]!));
  }
  const depth = journeys.depths[person]!;
  if (depth === stages.length) return "";
  if (depth === 0) return whyNotBegun(journeys, person);

  const latest = windowEnd(firstStepTime(journeys, person), rules.windowDays);
  const days = rules.windowDays ?? 0;
  if (options.order === "any") {
    const done = new Set<number>();
    for (let at = person * stages.length; at < (person + 1) * stages.length; at++)
      if (steps[at]! >= 0) done.add(rules.stageOf[log.activities[steps[at]!]!]!);
    const others = timesAt(journeys, person, (stage) => stage >= 0 && !done.has(stage));
    if (others.length === 0) return stopReasons.noOther();
    return others.some((time) => time > latest)
      ? stopReasons.othersOutside(days)
      : stopReasons.othersBefore();
  }
  const next = stages[depth]!;
  if (options.order === "reached") {
    const later = timesAt(journeys, person, (stage) => stage >= depth);
    return later.length > 0 ? stopReasons.laterOutside(next, days) : stopReasons.none(next);
  }
  const times = timesAt(journeys, person, (stage) => stage === depth);
  if (times.length === 0) return stopReasons.none(next);
  const first = person * stages.length;
  const previous = Math.max(...journeys.stepTimes.subarray(first, first + depth));
  const after = times.filter((time) => !isBefore(time, previous));
  if (after.length === 0) return stopReasons.outOfOrder(next, stages[depth - 1]!);
  if (after[0]! > latest) return stopReasons.outside(next, days);
  return stopReasons.another(next);
}

function whyNotBegun(journeys: Journeys, person: number): string {
  const { options, stages, entered } = journeys;
  if (timesAt(journeys, person, (stage) => stage >= 0).length === 0) return stopReasons.nothing();
  const first = entered[person]!;
  if (first === Number.POSITIVE_INFINITY) return stopReasons.none(stages[0]!);
  const day = dateText(startOfDay(first));
  return first < (options.from ?? Number.NEGATIVE_INFINITY)
    ? stopReasons.tooEarly(day)
    : stopReasons.tooLate(day);
}

/** When a contact did activities at certain stages, in order of time. */
function timesAt(journeys: Journeys, person: number, matches: (stage: number) => boolean): number[] {
  const { starts, times, stages } = journeys.histories();
  const found: number[] = [];
  for (let place = starts[person]!; place < starts[person + 1]!; place++)
    if (matches(stages[place]!)) found.push(times[place]!);
  return found;
}
