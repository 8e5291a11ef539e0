/** The order `any`: how many different stages a contact did, in whichever order. */
import { type FindAttempt, keep, nextPlaces, stageAt } from "./attempt";
import { windowEnd } from "./conversionWindow";

/** From each activity at any stage, the different stages done within the window; places stand in order of time. */
export const findAny: FindAttempt = (histories, start, end, rules, places, at) => {
  const { stages } = rules;
  let next: Int32Array | undefined;
  let deepest = 0;
  for (let begin = start; begin < end; begin++) {
    if (stageAt(histories, begin, rules) < 0 || !rules.mayBegin(histories.times[begin]!)) continue;
    next ??= nextPlaces(histories, start, end, rules);
    const latest = windowEnd(histories.times[begin]!, rules.windowDays);
    const done: number[] = [];
    for (let stage = 0; stage < stages; stage++) {
      const place = next[(begin - start) * stages + stage]!;
      if (place >= 0 && histories.times[place]! <= latest) done.push(place);
    }
    done.sort((a, b) => a - b);
    if (done.length > deepest) deepest = keep(done, places, at);
    if (deepest === stages || rules.windowDays === undefined) break;
  }
  return deepest;
};
