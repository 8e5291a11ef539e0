/** What an attempt on the funnel must keep to, and how an order finds a contact's deepest one. */
import { DAY, isWholeDay } from "../reading/calendar";
import { windowEnd } from "./conversionWindow";
import type { Histories } from "./histories";

/** The rules that every attempt keeps to. */
export interface AttemptRules {
  /** How many stages the funnel has. */
  stages: number;
  /** Stage index by activity code, -1 for none. */
  stageOf: Int32Array;
  windowDays: number | undefined;
}

/**
 * Finds the deepest attempt in one contact's history, which stands from `start` to before `end`; of several, the earliest,
 * and of activities alike at one moment the first.
 * Gives its depth and writes to `places`, from `at` on, for each stage the place in the histories that serves it; others stay as they are.
 */
export type FindAttempt = (start: number, end: number, places: Int32Array, at: number) => number;

/** An order of the funnel. */
export interface Order {
  /** Whether an activity at this stage can be a contact's very first step. */
  isEntry(stage: number): boolean;
  /** Makes the finder; what it works on is made once. */
  attempts(histories: Histories, rules: AttemptRules): FindAttempt;
}

/** Writes down an attempt of that depth. */
export function keep(attempt: Int32Array, depth: number, places: Int32Array, at: number): number {
  for (let stage = 0; stage < depth; stage++) places[at + stage] = attempt[stage]!;
  return depth;
}

/** The last moment at which a step of an attempt may lie that begins at this place. */
export function latestStep({ times }: Histories, begin: number, { windowDays }: AttemptRules): number {
  return windowEnd(times[begin]!, windowDays);
}

/**
 * For each place of a history and each stage, the first place where that stage is done and which is not before the moment of that
 * place, -1 where there is none: `next[(place - start) * stages + stage]`. The same array is used for every history.
 */
export function nextPlaces({ times, stages: stageAt }: Histories, stages: number) {
  let next = new Int32Array(256 * stages);
  const coming = new Int32Array(stages);
  return (start: number, end: number): Int32Array => {
    if (next.length < (end - start) * stages) next = new Int32Array(2 * (end - start) * stages);
    coming.fill(-1);
    for (let last = end; last > start; ) {
      let first = last - 1;
      while (first > start && times[first - 1] === times[last - 1]) first--;
      for (let place = last - 1; place >= first; place--) {
        const stage = stageAt[place]!;
        if (stage >= 0) coming[stage] = place;
      }
      for (let place = first; place < last; place++)
        for (let stage = 0; stage < stages; stage++) next[(place - start) * stages + stage] = coming[stage]!;
      if (isWholeDay(times[first]!)) {
        const dayEnd = times[first]! + DAY;
        for (let place = last; place < end && times[place]! < dayEnd; place++)
          for (let stage = 0; stage < stages; stage++)
            if (coming[stage]! < last) next[(place - start) * stages + stage] = coming[stage]!;
      }
      last = first;
    }
    return next;
  };
}
