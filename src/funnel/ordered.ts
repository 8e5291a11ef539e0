/** The order `ordered`: the stages one after the other, anything may come between. */
import { keep, latestStep, nextPlaces, type Order } from "./attemptRules";

/** From each activity of the first stage, every next stage is taken at its earliest. */
export const ordered: Order = {
  isEntry: (stage) => stage === 0,
  attempts(histories, rules) {
    const { times, stages: stageAt } = histories;
    const { stages, windowDays } = rules;
    const nextIn = nextPlaces(histories, stages);
    const attempt = new Int32Array(stages);
    return (start, end, places, at) => {
      let next: Int32Array | undefined;
      let deepest = 0;
      for (let begin = start; begin < end; begin++) {
        if (stageAt[begin] !== 0) continue;
        next ??= nextIn(start, end);
        const latest = latestStep(histories, begin, rules);
        attempt[0] = begin;
        let depth = 1;
        let last = begin;
        for (; depth < stages; depth++) {
          const place = next[(last - start) * stages + depth]!;
          if (place < 0 || times[place]! > latest) break;
          attempt[depth] = place;
          // A day without a time holds nothing up that comes after a time of that day.
          if (times[place]! > times[last]!) last = place;
        }
        if (depth > deepest) deepest = keep(attempt, depth, places, at);
        if (deepest === stages || windowDays === undefined) break;
      }
      return deepest;
    };
  },
};
