/** The order `ordered`: the stages one after the other, anything may come between. */
import { type FindAttempt, keep, nextPlaces, stageAt } from "./attemptRules";
import { windowEnd } from "./conversionWindow";

/** From each activity of the first stage, every next stage is taken at its earliest. */
export const findOrdered: FindAttempt = (histories, start, end, rules, places, at) => {
  const { stages } = rules;
  let next: Int32Array | undefined;
  let deepest = 0;
  for (let begin = start; begin < end; begin++) {
    if (stageAt(histories, begin, rules) !== 0 || !rules.mayBegin(histories.times[begin]!)) continue;
    next ??= nextPlaces(histories, start, end, rules);
    const latest = windowEnd(histories.times[begin]!, rules.windowDays);
    const steps = [begin];
    for (let place = begin; steps.length < stages; steps.push(place)) {
      place = next[(place - start) * stages + steps.length]!;
      if (place < 0 || histories.times[place]! > latest) break;
    }
    if (steps.length > deepest) deepest = keep(steps, places, at);
    if (deepest === stages || rules.windowDays === undefined) break;
  }
  return deepest;
};
