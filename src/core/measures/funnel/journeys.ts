/** Every contact's way through the funnel: how far it got, by which activities, and why no further. */

import { isBetween } from "../../options";
import { nameKey } from "../../text";
import type { ActivityLog } from "../activityLog";
import { type ByColumn, byColumn } from "../byColumn";
import { chosenStages } from "../journeyPlan";
import { findAny } from "./any";
import type { Attempt, AttemptRules, FindAttempt } from "./attempt";
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

/** One contact's way. `depth` counts the stages reached; 0 where the contact is not counted at all. */
export interface Journey extends Attempt {
  person: number;
  /** The place of the activity that excludes this contact, -1 for none. */
  exclusion: number;
}

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
  /** One for each contact with at least one readable activity. */
  all: readonly Journey[];
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
  const all: Journey[] = [];
  for (let person = 0; person < histories.people; person++) {
    const start = histories.starts[person]!;
    const end = histories.starts[person + 1]!;
    if (start === end) continue;
    const attempt = find(histories, start, end, rules);
    const exclusion = attempt ? exclusionIn(histories, start, end, attempt, options.window, excluded) : -1;
    const places = attempt?.places ?? [];
    all.push({ person, places, depth: exclusion >= 0 ? 0 : (attempt?.depth ?? 0), exclusion });
  }
  const labels =
    options.order === "any" ? stages.map((_, i) => `At least ${i + 1} ${i ? "stages" : "stage"}`) : stages;
  return { log, histories, options, rules, stages, labels, by, all };
}

/** The stage index of each activity code, -1 for none. */
function stageCodes(log: ActivityLog, stages: readonly string[]): Int32Array {
  const indexes = new Map(stages.map((stage, index) => [nameKey(stage), index]));
  return Int32Array.from(log.activity.keys, (_, code) => {
    const stage = log.step(code)?.stage;
    return stage === undefined ? -1 : (indexes.get(nameKey(stage)) ?? -1);
  });
}
