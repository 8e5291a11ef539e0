/** Says why a contact got no further along the funnel. */
import { dateText, startOfDay } from "../reading/calendar";
import { stageAt } from "./attemptRules";
import { windowEnd } from "./conversionWindow";
import type { Journey, Journeys } from "./journeys";

/** One short reason; "" for a contact that reached the last stage. */
export function whyStopped(journeys: Journeys, journey: Journey): string {
  const { log, histories, rules, stages, options } = journeys;
  const { depth, exclusion, person } = journey;
  if (exclusion >= 0) {
    const name = log.activity.names[histories.activities[exclusion]!];
    return `Excluded by ${name} on ${dateText(histories.times[exclusion]!)}`;
  }
  if (depth === stages.length) return "";
  const start = histories.starts[person]!;
  const end = histories.starts[person + 1]!;
  const timesAt = (matches: (stage: number) => boolean): number[] => {
    const times: number[] = [];
    for (let place = start; place < end; place++)
      if (matches(stageAt(histories, place, rules))) times.push(histories.times[place]!);
    return times;
  };
  if (depth === 0) return whyNotBegun(journeys, timesAt);

  const counted = journey.places.filter((place) => place >= 0);
  const first = earliest(counted.map((place) => histories.times[place]!));
  const latest = windowEnd(first, rules.windowDays);
  const outside = `outside the ${rules.windowDays} days`;
  if (options.order === "any") {
    const done = new Set(counted.map((place) => stageAt(histories, place, rules)));
    const others = timesAt((stage) => stage >= 0 && !done.has(stage));
    if (others.length === 0) return "No activity at another stage";
    return others.some((time) => time > latest)
      ? `Other stages came ${outside}`
      : `Other stages came before the first step`;
  }
  const next = stages[depth]!;
  if (options.order === "reached") {
    const later = timesAt((stage) => stage >= depth);
    return later.length > 0 ? `${next} or a later stage came ${outside}` : `No ${next} activity`;
  }
  const times = timesAt((stage) => stage === depth);
  if (times.length === 0) return `No ${next} activity`;
  const previous = histories.times[journey.places[depth - 1]!]!;
  const after = times.filter((time) => time >= previous);
  if (after.length === 0) return `Out of order: ${next} came before ${stages[depth - 1]}`;
  if (earliest(after) > latest) return `${next} came ${outside}`;
  return `Another activity came before ${next}`;
}

function whyNotBegun(journeys: Journeys, timesAt: (matches: (stage: number) => boolean) => number[]): string {
  const { options, stages } = journeys;
  const mapped = timesAt((stage) => stage >= 0);
  if (mapped.length === 0) return "No activity at any stage of this funnel";
  const sequential = options.order === "ordered" || options.order === "strict";
  const begins = sequential ? timesAt((stage) => stage === 0) : mapped;
  if (begins.length === 0) return `No ${stages[0]} activity`;
  const first = earliest(begins);
  const day = dateText(startOfDay(first));
  return first < (options.from ?? Number.NEGATIVE_INFINITY)
    ? `First step on ${day} is before the dates asked for`
    : `First step on ${day} is after the dates asked for`;
}

/** One contact may have more activities than a call takes arguments. */
function earliest(times: readonly number[]): number {
  return times.reduce((first, time) => Math.min(first, time), Number.POSITIVE_INFINITY);
}
