/** Every contact's way through the funnel: how far it got and by which activities. All figures of the funnel are counted from this. */

import { MISSING } from "../reading/missing";
import { isBetween } from "../reading/options";
import { remembering } from "../reading/remembering";
import { type ActivityLog, needPeople } from "../workbook/activityLog";
import { type Dimension, dimensionOf } from "../workbook/dimension";
import { chosenStages, stagesOf } from "../workbook/journeyPlan";
import { anyOrder } from "./any";
import type { AttemptRules, Order } from "./attemptRules";
import { excludedActivities, exclusions } from "./exclusion";
import type { FunnelOptions } from "./funnelOptions";
import { type Histories, historiesOf } from "./histories";
import { ordered } from "./ordered";
import { findReached } from "./reached";
import type { FoundSteps, Steps } from "./steps";
import { strict } from "./strict";

const ORDERS: Record<Exclude<FunnelOptions["order"], "reached">, Order> = { ordered, strict, any: anyOrder };

/** The ways of all people of a log, side by side in flat columns. */
export interface Journeys extends Steps {
  options: FunnelOptions;
  /** The stages of the funnel in order. */
  stages: readonly string[];
  /** What the rows of the funnel are called: the stages, or with `any` how many of them. */
  labels: readonly string[];
  /** What the funnel is broken down by. */
  by: Dimension | undefined;
  /** By person: when its very first step was, counted or not; Infinity for none. */
  entered: Float64Array;
  /** By person: the entry that leaves it out, -1 for none. */
  excludedBy: Int32Array;
  /** What each person did, in order of time; made when it is first needed. */
  histories(): Histories;
}

/** Finds the ways of all contacts. @throws LedgerError for options that name what does not exist */
export function journeysOf(log: ActivityLog, options: FunnelOptions): Journeys {
  const by = options.by === undefined ? undefined : dimensionOf(log, options.by);
  const stages = chosenStages(log.plan, options.stages);
  const excluded = excludedActivities(options.exclude, log);
  needPeople(log);
  const mayEnter = isBetween(options);
  const rules: AttemptRules = {
    stages: stages.length,
    stageOf: stagesOf(log.plan, stages, log.activity.keys),
    windowDays: options.window,
  };
  const people = log.persons;
  const depths = new Int32Array(people);
  const steps = new Int32Array(people * rules.stages).fill(-1);
  const stepTimes = new Float64Array(steps.length).fill(MISSING);
  const taken = { steps, stepTimes, depths, ties: { people: [], entries: [] } };
  const once = remembering();
  const histories = () => once("histories", () => historiesOf(log, rules.stageOf));
  const entered =
    options.order === "reached"
      ? findReached(log, rules, taken)
      : findInHistories(histories(), rules, ORDERS[options.order], taken);
  for (let person = 0; person < people; person++) if (!mayEnter(entered[person]!)) depths[person] = 0;
  const labels =
    options.order === "any" ? stages.map((_, i) => `At least ${i + 1} ${i ? "stages" : "stage"}`) : stages;
  const found = { log, options, rules, stages, labels, by, ...taken, entered, histories };
  const excludedBy = exclusions(found, excluded);
  for (let person = 0; person < people; person++) if (excludedBy[person]! >= 0) depths[person] = 0;
  return { ...found, excludedBy };
}

/** Writes the steps and the depths; gives each person's first step. */
function findInHistories(
  histories: Histories,
  rules: AttemptRules,
  order: Order,
  { steps, stepTimes, depths, ties }: FoundSteps,
): Float64Array {
  const { starts, entries, times, stages } = histories;
  const find = order.attempts(histories, rules);
  const entered = new Float64Array(depths.length).fill(Number.POSITIVE_INFINITY);
  for (let person = 0; person < depths.length; person++) {
    const [start, end] = [starts[person]!, starts[person + 1]!];
    let first = start;
    while (first < end && !order.isEntry(stages[first]!)) first++;
    if (first === end) continue;
    entered[person] = times[first]!;
    const from = person * rules.stages;
    const depth = find(start, end, steps, from);
    depths[person] = depth;
    for (let at = from; at < from + depth; at++) {
      const place = steps[at]!;
      steps[at] = entries[place]!;
      stepTimes[at] = times[place]!;
      for (let tied = place + 1; tied < end && times[tied] === times[place]; tied++)
        if (stages[tied] === stages[place]) {
          ties.people.push(person);
          ties.entries.push(entries[tied]!);
        }
    }
  }
  return entered;
}
