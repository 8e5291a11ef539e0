/** The order `strict`: the stages in order, with no other activity of that contact between them. */
import { keep, latestStep, type Order } from "./attemptRules";
import type { Histories } from "./histories";

/**
 * From each moment at which the first stage is done, how far the stages follow one another without a gap; the earlier a step, the better.
 * Activities at one moment may be taken in whichever order helps.
 */
export const strict: Order = {
  isEntry: (stage) => stage === 0,
  attempts(histories, rules) {
    const { stages } = rules;
    const { times } = histories;
    const placeIn = stagePlaces(histories, stages);
    const attempt = new Int32Array(stages);

    /** The depth of the longest run that takes `taken` stages last in the first moment and goes on from there. */
    const follow = (first: number, taken: number, end: number, latest: number): number => {
      let depth = 0;
      for (; depth < taken; depth++) attempt[depth] = placeIn(first, end, depth);
      let moment = momentEnd(times, first, end);
      while (depth < stages && moment < end && times[moment]! <= latest) {
        const before = depth;
        for (; depth < stages; depth++) {
          const place = placeIn(moment, end, depth);
          if (place < 0) break;
          attempt[depth] = place;
        }
        const next = momentEnd(times, moment, end);
        if (depth - before < next - moment) break;
        moment = next;
      }
      return depth;
    };

    return (start, end, places, at) => {
      let deepest = 0;
      for (let first = start; first < end && deepest < stages; first = momentEnd(times, first, end)) {
        if (placeIn(first, end, 0) < 0) continue;
        const latest = latestStep(histories, first, rules);
        let most = 1;
        while (most < stages && placeIn(first, end, most) >= 0) most++;
        for (let taken = most; taken > 0; taken--) {
          const depth = follow(first, taken, end, latest);
          if (depth > deepest) deepest = keep(attempt, depth, places, at);
        }
      }
      return deepest;
    };
  },
};

/** The place after the last one of the moment that begins here. */
function momentEnd(times: Float64Array, first: number, end: number): number {
  let place = first + 1;
  while (place < end && times[place] === times[first]) place++;
  return place;
}

/** Finds the first place of a stage within the moment that begins at a place; -1 where it is not done then. */
function stagePlaces({ times, stages: stageAt }: Histories, stages: number) {
  let known = -1;
  const found = new Int32Array(stages);
  return (first: number, end: number, stage: number): number => {
    if (known !== first) {
      known = first;
      found.fill(-1);
      const until = momentEnd(times, first, end);
      for (let place = until - 1; place >= first; place--)
        if (stageAt[place]! >= 0) found[stageAt[place]!] = place;
    }
    return found[stage]!;
  };
}
