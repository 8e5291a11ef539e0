/** Every contact's way through the funnel: how far it got, by which activities, and why no further. */

import { MISSING } from "../reading/missing";
import { isBetween } from "../reading/options";
import type { ActivityLog } from "../workbook/activityLog";
import { byColumn } from "../workbook/byColumn";
import { chosenStages, stageByActivity } from "../workbook/journeyPlan";
import { findAny } from "./any";
import type { AttemptRules, FindAttempt } from "./attemptRules";
import { breakdownOf } from "./breakdown";
import { excludedActivities, exclusionIn } from "./exclusion";
import type { FunnelOptions } from "./funnelOptions";
import { type Histories, historiesOf } from "./histories";
import { findOrdered } from "./ordered";
import { findReached } from "./reached";
import { findStrict } from "./strict";
import type { Ways } from "./ways";

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
export interface Journeys extends Ways {
  log: ActivityLog;
  histories: Histories;
  options: FunnelOptions;
  rules: AttemptRules;
  /** The stages of the funnel in order. */
  stages: readonly string[];
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
  const stageOf = stageByActivity(log.plan, stages);
  const rules: AttemptRules = {
    stages: stages.length,
    stageOf: Int32Array.from(log.activity.keys, (key) => stageOf.get(key) ?? -1),
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
  const steps = new Float64Array(places.length).fill(MISSING);
  for (let at = 0; at < places.length; at++) if (places[at]! >= 0) steps[at] = histories.times[places[at]!]!;
  const depthOf = (person: number) => depths[person]!;
  const found = {
    log,
    histories,
    options,
    rules,
    stages,
    labels,
    by,
    people,
    depths,
    depthOf,
    exclusions,
    places,
    steps,
  };
  return { ...found, breakdown: (column) => breakdownOf(found, column) };
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
