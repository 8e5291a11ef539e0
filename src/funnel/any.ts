/** The order `any`: how many different stages a contact did, in whichever order. */
import { type FindAttempt, keep, nextPlaces, stageAt } from "./attemptRules";
import { windowEnd } from "./conversionWindow";

/** From each activity at any stage, the different stages done within the window; places stand in order of time, and at one moment in that of the stages. */
export const findAny: FindAttempt = (histories, start, end, rules, places, at) => {
  const { stages } = rules;
  const { times } = histories;
  let next: Int32Array | undefined;
  let deepest = 0;
  for (let begin = start; begin < end; begin++) {
    if (stageAt(histories, begin, rules) < 0 || !rules.mayBegin(times[begin]!)) continue;
    next ??= nextPlaces(histories, start, end, rules);
    const latest = windowEnd(times[begin]!, rules.windowDays);
    const done: number[] = [];
    for (let stage = 0; stage < stages; stage++) {
      const place = next[(begin - start) * stages + stage]!;
      if (place >= 0 && times[place]! <= latest) done.push(place);
    }
    done.sort((a, b) => times[a]! - times[b]! || stageAt(histories, a, rules) - stageAt(histories, b, rules));
    if (done.length > deepest) deepest = keep(done, places, at);
    if (deepest === stages || rules.windowDays === undefined) break;
  }
  return deepest;
};
