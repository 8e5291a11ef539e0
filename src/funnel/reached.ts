/** The order `reached`: a contact counts at a stage if it did that stage or any later one, as team-kept sheets need it. */

import { MISSING } from "../reading/missing";
import { type ActivityLog, NOBODY } from "../workbook/activityLog";
import type { AttemptRules } from "./attemptRules";
import { windowEnd } from "./conversionWindow";
import type { FoundSteps } from "./steps";

const NEVER = Number.POSITIVE_INFINITY;

/**
 * Everything a contact did is one attempt, which begins with its first activity at any of the stages; of each stage only the first
 * activity matters, so one pass over the log finds them. Writes the steps and the depths; gives each person's first step.
 */
export function findReached(
  log: ActivityLog,
  { stages, stageOf, windowDays }: AttemptRules,
  { steps, stepTimes: first, depths, ties }: FoundSteps,
): Float64Array {
  const { times, activities, who, peopleOf } = log;
  first.fill(NEVER);
  const note = (person: number, stage: number, time: number, entry: number) => {
    const at = person * stages + stage;
    if (time < first[at]!) {
      first[at] = time;
      steps[at] = entry;
    } else if (time === first[at]) {
      ties.people.push(person);
      ties.entries.push(entry);
    }
  };
  for (let entry = 0; entry < activities.length; entry++) {
    const stage = stageOf[activities[entry]!]!;
    if (stage < 0) continue;
    const person = who[entry]!;
    if (person > NOBODY) note(person, stage, times[entry]!, entry);
    else if (person < NOBODY) for (const each of peopleOf(entry)) note(each, stage, times[entry]!, entry);
  }
  const entered = new Float64Array(depths.length).fill(NEVER);
  for (let person = 0; person < depths.length; person++) {
    const start = person * stages;
    let begin = NEVER;
    for (let at = start; at < start + stages; at++) if (first[at]! < begin) begin = first[at]!;
    entered[person] = begin;
    const latest = windowEnd(begin, windowDays);
    for (let stage = 0; stage < stages; stage++) {
      const time = first[start + stage]!;
      if (time < NEVER && time <= latest) depths[person] = stage + 1;
      else {
        steps[start + stage] = -1;
        first[start + stage] = MISSING;
      }
    }
  }
  return entered;
}
