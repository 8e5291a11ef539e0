/** The order `strict`: the stages in order, with no other activity of that contact between them. */

import { DAY, isWholeDay, startOfDay } from "../reading/calendar";
import { keep, latestStep, type Order } from "./attemptRules";

/** How far a run of steps has come in a contact's history. What has to be taken before the run goes on is counted; the rest may stand before the run. */
interface Position {
  /** Activities without a time: they fit in anywhere on their day. */
  floats: number;
  floatsEnd: number;
  floatsToTake: number;
  /** The moment of the last step; activities at one moment fit in any order. */
  moment: number;
  momentEnd: number;
  toTake: number;
  /** Whether only floats were taken yet, so that any moment of the day may come next. */
  isFloating: boolean;
}

/**
 * From each activity of the first stage, how far the stages follow one another without a gap. All runs are tried, the earlier a step,
 * the sooner, so that of the deepest the earliest is kept.
 */
export const strict: Order = {
  isEntry: (stage) => stage === 0,
  attempts(histories, rules) {
    const { stages } = rules;
    const { times, stages: stageAt } = histories;
    const attempt = new Int32Array(stages);
    let [end, latest, deepest, at] = [0, 0, 0, 0];
    let places: Int32Array = attempt;

    const momentEndOf = (first: number): number => {
      const time = times[first];
      let place = first + 1;
      while (place < end && times[place] === time) place++;
      return place;
    };
    /** Before anything of the day is taken that begins at this place. */
    const dayFrom = (first: number): Position => {
      const floatsEnd = isWholeDay(times[first]!) ? momentEndOf(first) : first;
      const floatsToTake = floatsEnd - first;
      const none = { moment: floatsEnd, momentEnd: floatsEnd, toTake: 0 };
      return { floats: first, floatsEnd, floatsToTake, ...none, isFloating: false };
    };
    const placeIn = (first: number, until: number, stage: number): number => {
      for (let place = first; place < until; place++)
        if (stageAt[place] === stage && times[place]! <= latest) return place;
      return -1;
    };
    const take = (place: number, depth: number, position: Position) => {
      attempt[depth] = place;
      if (depth + 1 > deepest) deepest = keep(attempt, depth + 1, places, at);
      if (depth + 1 < stages) goOn(depth + 1, position);
    };
    const goOn = (depth: number, position: Position): void => {
      const { floats, floatsEnd, floatsToTake, moment, momentEnd, toTake, isFloating } = position;
      const float = placeIn(floats, floatsEnd, depth);
      if (float >= 0) take(float, depth, { ...position, floatsToTake: floatsToTake - 1 });
      const same = placeIn(moment, momentEnd, depth);
      if (same >= 0) take(same, depth, { ...position, toTake: toTake - 1 });
      if (toTake > 0) return;
      let next = momentEnd;
      const dayEnd = startOfDay(times[floats]!) + DAY;
      for (; next < end && times[next]! < dayEnd; next = momentEndOf(next)) {
        const nextEnd = momentEndOf(next);
        const place = placeIn(next, nextEnd, depth);
        const left = isFloating ? 0 : nextEnd - next - 1;
        if (place >= 0)
          take(place, depth, {
            ...position,
            moment: next,
            momentEnd: nextEnd,
            toTake: left,
            isFloating: false,
          });
        if (!isFloating) return;
      }
      if (floatsToTake <= 0 && next < end && times[next]! <= latest) goOn(depth, dayFrom(next));
    };
    /** Tries the runs that begin there; what of the first day is not taken stands before the run. */
    const begin = (place: number, position: Position) => {
      latest = latestStep(histories, place, rules);
      take(place, 0, { ...position, floatsToTake: 0 });
    };
    /** Tries the runs that begin on the day of that place, the first one there; gives the place after the day. */
    const beginOn = (day: number): number => {
      const dayEnd = startOfDay(times[day]!) + DAY;
      latest = dayEnd;
      let next = day;
      while (next < end && times[next]! < dayEnd) next++;
      if (placeIn(day, next, 0) < 0) return next;
      const position = dayFrom(day);
      const float = placeIn(day, position.floatsEnd, 0);
      if (float >= 0) begin(float, { ...position, isFloating: true });
      for (let moment = position.momentEnd; moment < next; moment = momentEndOf(moment)) {
        const momentEnd = momentEndOf(moment);
        latest = dayEnd;
        const place = placeIn(moment, momentEnd, 0);
        if (place >= 0) begin(place, { ...position, moment, momentEnd });
      }
      return next;
    };

    return (start, historyEnd, into, from) => {
      [end, deepest, places, at] = [historyEnd, 0, into, from];
      for (let day = start; day < end && deepest < stages; ) day = beginOn(day);
      return deepest;
    };
  },
};
