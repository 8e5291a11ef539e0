/** The order `strict`: the stages in order, with no other activity of that contact between them. */
import { type FindAttempt, keep, stageAt } from "./attemptRules";
import { windowEnd } from "./conversionWindow";
import type { Histories } from "./histories";

/** Activities at one moment, which may be taken in whichever order helps. */
interface Moment {
  time: number;
  count: number;
  /** The place of each stage done at this moment. */
  places: Map<number, number>;
}

/** From each moment at which the first stage is done, how far the stages follow one another without a gap; the earlier a step, the better. */
export const findStrict: FindAttempt = (histories, start, end, rules, places, at) => {
  const moments = momentsOf(histories, start, end, (place) => stageAt(histories, place, rules));
  let deepest = 0;
  for (let first = 0; first < moments.length && deepest < rules.stages; first++) {
    const moment = moments[first]!;
    if (!moment.places.has(0) || !rules.mayBegin(moment.time)) continue;
    const latest = windowEnd(moment.time, rules.windowDays);
    let most = 1;
    while (most < rules.stages && moment.places.has(most)) most++;
    for (let taken = most; taken > 0; taken--) {
      const run = follow(moments, first, taken, rules.stages, latest);
      if (run.length > deepest) deepest = keep(run, places, at);
    }
  }
  return deepest;
};

/** The places of the longest run that takes `taken` stages last in the first moment and goes on from there. */
function follow(
  moments: readonly Moment[],
  first: number,
  taken: number,
  stages: number,
  latest: number,
): number[] {
  const run = placesOf(moments[first]!, 0, taken);
  for (let at = first + 1; at < moments.length && moments[at]!.time <= latest; at++) {
    const moment = moments[at]!;
    let until = run.length;
    while (until < stages && moment.places.has(until)) until++;
    const added = placesOf(moment, run.length, until);
    run.push(...added);
    if (added.length < moment.count) break;
  }
  return run;
}

function placesOf({ places }: Moment, from: number, until: number): number[] {
  return Array.from({ length: until - from }, (_, i) => places.get(from + i)!);
}

function momentsOf(
  histories: Histories,
  start: number,
  end: number,
  stageOf: (place: number) => number,
): Moment[] {
  const moments: Moment[] = [];
  for (let place = start; place < end; place++) {
    const time = histories.times[place]!;
    let moment = moments[moments.length - 1];
    if (!moment || moment.time !== time) {
      moment = { time, count: 0, places: new Map() };
      moments.push(moment);
    }
    moment.count++;
    const stage = stageOf(place);
    if (stage >= 0 && !moment.places.has(stage)) moment.places.set(stage, place);
  }
  return moments;
}
