/** The order `any`: how many different stages a contact did, in whichever order. */
import { keep, latestStep, nextPlaces, type Order } from "./attemptRules";

/** From each activity at any stage, the different stages done within the window; places stand in order of time, and at one moment in that of the stages. */
export const anyOrder: Order = {
  isEntry: (stage) => stage >= 0,
  attempts(histories, rules) {
    const { times, stages: stageAt } = histories;
    const { stages, windowDays } = rules;
    const nextIn = nextPlaces(histories, stages);
    const attempt = new Int32Array(stages);
    return (start, end, places, at) => {
      let next: Int32Array | undefined;
      let deepest = 0;
      for (let begin = start; begin < end; begin++) {
        if (stageAt[begin]! < 0) continue;
        next ??= nextIn(start, end);
        const latest = latestStep(histories, begin, rules);
        let depth = 0;
        for (let stage = 0; stage < stages; stage++) {
          const place = stage === stageAt[begin] ? begin : next[(begin - start) * stages + stage]!;
          if (place < 0 || times[place]! > latest) continue;
          let to = depth++;
          for (; to > 0 && times[attempt[to - 1]!]! > times[place]!; to--) attempt[to] = attempt[to - 1]!;
          attempt[to] = place;
        }
        if (depth > deepest) deepest = keep(attempt, depth, places, at);
        if (deepest === stages || windowDays === undefined) break;
      }
      return deepest;
    };
  },
};
