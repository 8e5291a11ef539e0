/** What the Journey tab, or the built-in journey, says of each activity, and which stages there are in which order. */
import { DEFAULT_JOURNEY } from "../definitions/builtInJourney";
import { STAGES } from "../definitions/stages";
import { LedgerError } from "../problems/problem";
import type { Rows } from "../reading/rows";
import { DOERS, JOURNEY } from "../tabs/journey";
import { nameKey } from "../words/text";
import { namedStages } from "./namedStages";

/** What is known of one activity; what does not apply is undefined. */
export interface Step {
  activity: string;
  stage?: string | undefined;
  by?: string | undefined;
  reach?: string | undefined;
  purpose?: string | undefined;
  need?: string | undefined;
  /** Undefined where none is given. */
  weight?: number | undefined;
  /** What one such piece would have cost to buy. */
  worth?: number | undefined;
}

export interface JourneyPlan {
  steps: readonly Step[];
  /** The step of an activity, by `nameKey`. */
  byKey: ReadonlyMap<string, Step>;
  /** Stage names in order. */
  stages: readonly string[];
  /** Whether there is no Journey tab. */
  isBuiltIn: boolean;
}

const DETAILS = ["by", "reach", "purpose", "need"] as const;

/** What the Journey range says; without one, the built-in journey. The first row of an activity counts. */
export function readJourney(rows: Rows<typeof JOURNEY.columns> | undefined): JourneyPlan {
  if (rows === undefined)
    return planOf(
      DEFAULT_JOURNEY,
      STAGES.map(({ name }) => name),
      true,
    );
  const steps = stepsOf(rows);
  return planOf(steps, stageOrder(steps), false);
}

function planOf(steps: readonly Step[], stages: readonly string[], isBuiltIn: boolean): JourneyPlan {
  const byKey = new Map<string, Step>();
  for (const step of steps) {
    const key = nameKey(step.activity);
    if (!byKey.has(key)) byKey.set(key, step);
  }
  return { steps, byKey, stages, isBuiltIn };
}

/** A column that the tab does not have is filled from the built-in journey where the activity is known there. */
function stepsOf(rows: Rows<typeof JOURNEY.columns>): Step[] {
  const builtIn = new Map(DEFAULT_JOURNEY.map((step) => [nameKey(step.activity), step]));
  const activity = rows.texts("activity");
  const stage = rows.texts("stage");
  const [weight, worth] = [rows.numbers("weight"), rows.numbers("worth")];
  const details = DETAILS.map((name) => {
    const { choices } = JOURNEY.columns[name];
    const codes = rows.choices(name);
    return { name, at: (row: number) => choices[codes[row]!]?.name };
  });
  const steps: Step[] = [];
  for (let row = 0; row < rows.count; row++) {
    const code = activity.codes[row]!;
    if (code === 0) continue;
    const known = builtIn.get(activity.keys[code]!);
    const step: Step = {
      activity: activity.names[code]!,
      stage: rows.has("stage") ? stage.names[stage.codes[row]!] || undefined : known?.stage,
      weight: rows.has("weight") ? given(weight[row]!) : known?.weight,
      worth: given(worth[row]!),
    };
    for (const { name, at } of details) step[name] = rows.has(name) ? at(row) : known?.[name];
    steps.push(step);
  }
  return steps;
}

/** A number below zero is a problem that is told, and says nothing. */
function given(number: number): number | undefined {
  return number >= 0 ? number : undefined;
}

/** Built-in order where every name is built in, else first appearance. */
function stageOrder(steps: readonly Step[]): string[] {
  const seen = new Map<string, string>();
  for (const { stage } of steps) if (stage && !seen.has(nameKey(stage))) seen.set(nameKey(stage), stage);
  const builtIn = STAGES.filter(({ name }) => seen.has(nameKey(name))).map(({ name }) => name);
  return builtIn.length === seen.size ? builtIn : [...seen.values()];
}

/**
 * The stages to look at: those of the option `stages` in its order, else all of the journey's.
 * @throws LedgerError for an unknown stage, one named twice, or a journey without stages
 */
export function chosenStages(plan: JourneyPlan, wanted: readonly string[] | undefined): readonly string[] {
  if (plan.stages.length === 0)
    throw new LedgerError(
      "The Journey tab names no stage. Fill in its Stage column, such as Awareness or Adoption.",
    );
  if (wanted === undefined) return plan.stages;
  return namedStages(wanted, plan.stages);
}

/** Which of these stages each of the activities with these keys is at, -1 for none. */
export function stagesOf(
  { byKey }: JourneyPlan,
  stages: readonly string[],
  activityKeys: readonly string[],
): Int32Array {
  const indexes = new Map(stages.map((stage, index) => [nameKey(stage), index]));
  return Int32Array.from(activityKeys, (key) => {
    const stage = byKey.get(key)?.stage;
    return stage === undefined ? -1 : (indexes.get(nameKey(stage)) ?? -1);
  });
}

/** Whether an activity is the team's own doing, rather than the community's. */
export function isByTeam(step: Step | undefined): boolean {
  return step?.by === DOERS[0];
}

/** Whether an activity is the community's own doing. */
export function isByCommunity(step: Step | undefined): boolean {
  return step?.by === DOERS[1];
}
