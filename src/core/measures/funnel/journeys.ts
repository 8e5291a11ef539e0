/** Every contact's way through the funnel: how far it got, by which activities, and why no further. */

import { isBetween } from "../../options";
import { nameKey } from "../../text";
import type { ActivityLog } from "../activityLog";
import { type ByColumn, byColumn } from "../byColumn";
import { chosenStages } from "../journeyPlan";
import { findAny } from "./any";
import type { AttemptRules, FindAttempt } from "./attempt";
import { excludedActivities, exclusionIn } from "./exclusion";
import { type Histories, historiesOf } from "./histories";
import type { FunnelOptions } from "./options";
import { findOrdered } from "./ordered";
import { findReached } from "./reached";
import { findStrict } from "./strict";

const ORDERS: Record<FunnelOptions["order"], FindAttempt> = {
  reached: findReached,
  ordered: findOrdered,
  strict: findStrict,
  any: findAny,
};

/** One contact's way: `depth` counts the stages reached; 0 where the contact is not counted at all. */
export interface Journey {
  person: number;
  depth: number;
  /** For each stage the place in the histories that serves it, -1 where none does. */
  places: number[];
  /** The place of the activity that excludes this contact, -1 for none. */
  exclusion: number;
}

/** The journeys of all people, side by side in flat columns. */
export interface Journeys {
  log: ActivityLog;
  histories: Histories;
  options: FunnelOptions;
  rules: AttemptRules;
  /** The stages of the funnel in order. */
  stages: readonly string[];
  /** What the rows of the funnel are called: the stages, or with `any` how many of them. */
  labels: readonly string[];
  /** The column that the funnel is broken down by. */
  by: ByColumn | undefined;
  /** By person, as in Journey. */
  depths: Int32Array;
  exclusions: Int32Array;
  /** Person p's places stand from `p * stages.length` on. */
  places: Int32Array;
}

/** Finds the journeys of all contacts. @throws LedgerError for options that name what does not exist */
export function journeysOf(log: ActivityLog, options: FunnelOptions): Journeys {
  const by =
    options.by === undefined
      ? undefined
      : byColumn(options.by, log.contacts ? [log.rows, log.contacts] : [log.rows]);
  const stages = chosenStages(log.plan, options.stages);
  const excluded = excludedActivities(options.exclude, log);
  const histories = historiesOf(log);
  const rules: AttemptRules = {
    stages: stages.length,
    stageOf: stageCodes(log, stages),
    windowDays: options.window,
    mayBegin: isBetween(options),
  };
  const find = ORDERS[options.order];
  const { people, starts } = histories;
  const depths = new Int32Array(people);
  const exclusions = new Int32Array(people).fill(-1);
  const places = new Int32Array(people * rules.stages).fill(-1);
  for (let person = 0; person < people; person++) {
    const [start, end, at] = [starts[person]!, starts[person + 1]!, person * rules.stages];
    depths[person] = find(histories, start, end, rules, places, at);
    if (excluded.size === 0 || depths[person] === 0) continue;
    const steps = places.subarray(at, at + rules.stages);
    exclusions[person] = exclusionIn(histories, start, end, steps, options.window, excluded);
    if (exclusions[person]! >= 0) depths[person] = 0;
  }
  const labels =
    options.order === "any" ? stages.map((_, i) => `At least ${i + 1} ${i ? "stages" : "stage"}`) : stages;
  return { log, histories, options, rules, stages, labels, by, depths, exclusions, places };
}

/** One journey for each contact with at least one readable activity. */
export function allJourneys({ histories, rules, depths, exclusions, places }: Journeys): Journey[] {
  const { people, starts } = histories;
  const all: Journey[] = [];
  for (let person = 0; person < people; person++) {
    if (starts[person] === starts[person + 1]) continue;
    const at = person * rules.stages;
    all.push({
      person,
      depth: depths[person]!,
      places: [...places.subarray(at, at + rules.stages)],
      exclusion: exclusions[person]!,
    });
  }
  return all;
}

/** The stage index of each activity code, -1 for none. */
function stageCodes(log: ActivityLog, stages: readonly string[]): Int32Array {
  const indexes = new Map(stages.map((stage, index) => [nameKey(stage), index]));
  return Int32Array.from(log.activity.keys, (_, code) => {
    const stage = log.step(code)?.stage;
    return stage === undefined ? -1 : (indexes.get(nameKey(stage)) ?? -1);
  });
}
