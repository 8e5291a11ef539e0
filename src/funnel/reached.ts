/** The order `reached`: a contact counts at a stage if it did that stage or any later one, as team-kept sheets need it. */
import { type FindAttempt, stageAt } from "./attemptRules";
import { windowEnd } from "./conversionWindow";

/** Everything a contact did is one attempt, which begins with its first activity at any of the stages. */
export const findReached: FindAttempt = (histories, start, end, rules, places, at) => {
  const { times } = histories;
  let first = start;
  while (first < end && stageAt(histories, first, rules) < 0) first++;
  if (first === end || !rules.mayBegin(times[first]!)) return 0;
  const latest = windowEnd(times[first]!, rules.windowDays);
  let depth = 0;
  for (let place = first; place < end && times[place]! <= latest; place++) {
    const stage = stageAt(histories, place, rules);
    if (stage < 0 || places[at + stage]! >= 0) continue;
    places[at + stage] = place;
    if (stage >= depth) depth = stage + 1;
  }
  return depth;
};
