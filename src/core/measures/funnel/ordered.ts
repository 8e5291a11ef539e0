/** The order `ordered`: the stages one after the other, anything may come between. */
import { type Attempt, type FindAttempt, nextPlaces, stageAt } from "./attempt";
import { windowEnd } from "./conversionWindow";

/** From each activity of the first stage, every next stage is taken at its earliest. */
export const findOrdered: FindAttempt = (histories, start, end, rules) => {
  const { stages } = rules;
  let next: Int32Array | undefined;
  let deepest: Attempt | undefined;
  for (let begin = start; begin < end; begin++) {
    if (stageAt(histories, begin, rules) !== 0 || !rules.mayBegin(histories.times[begin]!)) continue;
    next ??= nextPlaces(histories, start, end, rules);
    const latest = windowEnd(histories.times[begin]!, rules.windowDays);
    const places: number[] = new Array(stages).fill(-1);
    places[0] = begin;
    let depth = 1;
    for (let place = begin; depth < stages; depth++) {
      place = next[(place - start) * stages + depth]!;
      if (place < 0 || histories.times[place]! > latest) break;
      places[depth] = place;
    }
    if (!deepest || depth > deepest.depth) deepest = { depth, places };
    if (depth === stages || rules.windowDays === undefined) break;
  }
  return deepest;
};
