/** The steps that contacts took: for each person and stage the log's entry that serves it. */
import { isBefore } from "../reading/calendar";
import type { ActivityLog } from "../workbook/activityLog";
import type { AttemptRules } from "./attemptRules";

/** Person p's steps stand from `p * rules.stages` on. */
export interface Steps {
  log: ActivityLog;
  rules: AttemptRules;
  /** By person: how many stages it reached; 0 where the contact is not counted at all. */
  depths: Int32Array;
  /** The entry that serves each step, -1 where none does. */
  steps: Int32Array;
  /** When each step was, NaN where there is none. */
  stepTimes: Float64Array;
  /** Among them every entry of a person that is at the moment and stage of one of its steps without being it. */
  ties: Ties;
}

/** People and entries side by side. */
export interface Ties {
  people: number[];
  entries: number[];
}

/** What an order finds: the steps of all people. */
export type FoundSteps = Pick<Steps, "steps" | "stepTimes" | "depths" | "ties">;

/** When a counted contact took the first of its counted steps. */
export function firstStepTime({ stepTimes, rules }: Steps, person: number): number {
  const end = (person + 1) * rules.stages;
  let first = Number.POSITIVE_INFINITY;
  for (let at = end - rules.stages; at < end; at++) if (stepTimes[at]! < first) first = stepTimes[at]!;
  return first;
}

/** The step of a counted contact that came first or last in time; of steps of which neither is before the other the lowest stage is the first, the highest the last. */
export function stepAtEnd({ steps, stepTimes, rules }: Steps, person: number, end: "first" | "last"): number {
  const isLast = end === "last";
  const until = (person + 1) * rules.stages;
  let chosen = -1;
  for (let at = until - rules.stages; at < until; at++) {
    if (steps[at]! < 0) continue;
    if (chosen < 0 || isBefore(stepTimes[at]!, stepTimes[chosen]!) !== isLast) chosen = at;
  }
  return steps[chosen]!;
}
