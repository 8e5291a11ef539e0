/** What one contact's way through the funnel looks like, and what the four orders share in finding it. */
import type { Histories } from "./histories";

/** The rules that an attempt must keep to. */
export interface AttemptRules {
  /** How many stages the funnel has. */
  stages: number;
  /** Stage index by activity code, -1 for none. */
  stageOf: Int32Array;
  windowDays: number | undefined;
  /** Whether the first step may lie at this time. */
  mayBegin(time: number): boolean;
}

/**
 * Finds the deepest attempt in one contact's history; of several, the earliest. Gives its depth, 0 where none begins,
 * and writes to `places`, from `at` on, for each stage the place in the histories that serves it; -1 stays where none does.
 */
export type FindAttempt = (
  histories: Histories,
  start: number,
  end: number,
  rules: AttemptRules,
  places: Int32Array,
  at: number,
) => number;

/** Writes down an attempt that is deeper than those before it, and gives its depth. */
export function keep(attempt: readonly number[], places: Int32Array, at: number): number {
  places.set(attempt, at);
  return attempt.length;
}

/** The stage of the activity at this place, -1 for none. */
export function stageAt(histories: Histories, place: number, rules: AttemptRules): number {
  return rules.stageOf[histories.activities[place]!]!;
}

/**
 * For each place of a history and each stage, the first place at or after the same moment where that stage is done,
 * -1 where none follows: `next[(place - start) * stages + stage]`.
 */
export function nextPlaces(
  histories: Histories,
  start: number,
  end: number,
  rules: AttemptRules,
): Int32Array {
  const { stages } = rules;
  const next = new Int32Array((end - start) * stages);
  const coming = new Int32Array(stages).fill(-1);
  for (let last = end; last > start; ) {
    let first = last - 1;
    while (first > start && histories.times[first - 1] === histories.times[last - 1]) first--;
    for (let place = last - 1; place >= first; place--) {
      const stage = stageAt(histories, place, rules);
      if (stage >= 0) coming[stage] = place;
    }
    for (let place = first; place < last; place++) next.set(coming, (place - start) * stages);
    last = first;
  }
  return next;
}
