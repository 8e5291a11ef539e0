/** The finders of attempts as a function of the warehouse, which is given one contact's history at a time. */
import { anyOrder } from "./any";
import type { AttemptRules, Order } from "./attemptRules";
import type { Histories } from "./histories";
import { ordered } from "./ordered";
import { strict } from "./strict";

const ORDERS: Record<string, Order> = { ordered, strict, any: anyOrder };

const NO_STEP = -1;

/**
 * The deepest attempt in a history, in order of time: how deep it is and, for each place of the funnel, the time and the stage of
 * its step, -1 where there is none.
 * @param windowDays -1 for no window
 */
export function deepestAttempt(
  order: string,
  times: readonly number[],
  stages: readonly number[],
  stageCount: number,
  windowDays: number,
): number[] {
  const size = times.length;
  const histories: Histories = {
    starts: Int32Array.of(0, size),
    entries: new Int32Array(0),
    times: Float64Array.from(times),
    stages: Int32Array.from(stages),
  };
  const rules: AttemptRules = {
    stages: stageCount,
    stageOf: new Int32Array(0),
    windowDays: windowDays < 0 ? undefined : windowDays,
  };
  const places = new Int32Array(stageCount).fill(NO_STEP);
  const depth = ORDERS[order]!.attempts(histories, rules)(0, size, places, 0);
  const steps = Array.from(places).flatMap((place) =>
    place < 0 ? [NO_STEP, NO_STEP] : [times[place]!, stages[place]!],
  );
  return [depth, ...steps];
}
