/** The steps that contacts took, in SQL: one row for each contact, how deep it got and when it was at which stage. */

import { DAY } from "../reading/calendar";
import { inList, isBefore, isBetween, isWholeDay } from "../warehouse/sql";
import { logSql } from "../warehouse/timeline";
import type { SqlContext } from "../warehouse/warehouseTable";
import type { FunnelPlan } from "./funnelPlan.sql";

/** The column with the time of the step at that place. */
export const stepTime = (place: number) => `time_${place}`;
/** The column with its stage, as a place in the funnel. */
export const stepStage = (place: number) => `stage_${place}`;

/** See `windowEnd`; NULL without a window. */
export function windowEndSql(first: string, windowDays: number | undefined): string | undefined {
  if (windowDays === undefined) return undefined;
  const whole = (Math.floor(windowDays) + 1) * DAY - 1;
  return `(${first} + IF(${isWholeDay(first)}, ${whole}, ${windowDays * DAY}))`;
}

/** The activities of the log with their stages in the funnel (`stage`, NULL for none). */
export function stagedLogSql(context: SqlContext, { placeInFunnel, options }: FunnelPlan): string {
  const cases = placeInFunnel.flatMap((place, stage) => (place < 0 ? [] : [`WHEN ${stage} THEN ${place}`]));
  return `SELECT log.*, CASE log.stage_place ${cases.join(" ")} END AS stage FROM ${logSql(context, options.unit)} AS log`;
}

/**
 * A query of `person`, `entered`, `depth` (0 for a contact that is not counted), `excluded_at`, and for each place of the funnel
 * `time_…` and `stage_…`, NULL where there is no step.
 */
export function stepsSql(context: SqlContext, plan: FunnelPlan): string {
  const { options, stages, excluded } = plan;
  const places = stages.map((_, place) => place);
  const times = places.map(stepTime);
  const found = options.order === "reached" ? reachedSql(plan) : attemptsSql(context, plan);
  const first = `LEAST(${times.map((time) => `COALESCE(${time}, ${NEVER})`).join(", ")})`;
  const last = stepTime(stages.length - 1);
  const end = windowEndSql("steps.first_step", options.window);
  const onTheWay = [
    isBefore("steps.first_step", "staged.date"),
    `(steps.${last} IS NULL OR ${isBefore("staged.date", `steps.${last}`)})`,
    ...(end ? [`staged.date <= ${end}`] : []),
  ].join(" AND ");
  const exclusions =
    excluded.length === 0
      ? "SELECT '' AS person, 0 AS excluded_at LIMIT 0"
      : `SELECT staged.person, MIN(staged.date) AS excluded_at
    FROM staged
    JOIN steps ON steps.person = staged.person
    WHERE staged.activity_key IN ${inList(excluded)} AND steps.depth > 0 AND ${onTheWay}
    GROUP BY staged.person`;
  return `WITH staged AS (
  ${stagedLogSql(context, plan)}
),
${found},
steps AS (
  SELECT * EXCEPT (depth), ${first} AS first_step, IF(${isBetween("entered", options.from, options.to)}, depth, 0) AS depth
  FROM found
),
exclusions AS (
  ${exclusions}
)
SELECT steps.* EXCEPT (depth), exclusions.excluded_at, IF(exclusions.excluded_at IS NULL, steps.depth, 0) AS depth
FROM steps
LEFT JOIN exclusions ON exclusions.person = steps.person`;
}

const NEVER = Number.MAX_SAFE_INTEGER;

/** See reached.ts: of each stage only the first activity matters. */
function reachedSql({ stages, options }: FunnelPlan): string {
  const places = stages.map((_, place) => place);
  const end = windowEndSql("entered", options.window);
  const within = (place: number) => (end ? `${stepTime(place)} <= ${end}` : `${stepTime(place)} IS NOT NULL`);
  const deepest = [...places].reverse().map((place) => `WHEN ${within(place)} THEN ${place + 1}`);
  return `firsts AS (
  SELECT person, MIN(date) AS entered,
    ${places.map((place) => `MIN(IF(stage = ${place}, date, NULL)) AS ${stepTime(place)}`).join(",\n    ")}
  FROM staged
  WHERE stage IS NOT NULL
  GROUP BY person
),
found AS (
  SELECT person, entered, CASE ${deepest.join(" ")} ELSE 0 END AS depth,
    ${places.map((place) => `IF(${within(place)}, ${stepTime(place)}, NULL) AS ${stepTime(place)}, ${place} AS ${stepStage(place)}`).join(",\n    ")}
  FROM firsts
)`;
}

/**
 * The other orders look for the deepest of all attempts, one contact at a time; what our own code finds there is asked of that very
 * code, as a function of the warehouse.
 */
function attemptsSql({ ref }: SqlContext, { stages, options }: FunnelPlan): string {
  const places = stages.map((_, place) => place);
  const isEntry = options.order === "any" ? "stage IS NOT NULL" : "stage = 0";
  const at = (place: number) => `CAST(NULLIF(attempt[OFFSET(${place})], -1) AS INT64)`;
  return `histories AS (
  SELECT person, MIN(IF(${isEntry}, date, NULL)) AS entered,
    ARRAY_AGG(CAST(date AS FLOAT64) ORDER BY date, is_milestone, entry) AS times,
    ARRAY_AGG(CAST(COALESCE(stage, -1) AS FLOAT64) ORDER BY date, is_milestone, entry) AS stages
  FROM staged
  GROUP BY person
),
attempts AS (
  SELECT person, entered,
    ${ref("deepest_attempt")}('${options.order}', times, stages, CAST(${stages.length} AS FLOAT64), CAST(${options.window ?? -1} AS FLOAT64)) AS attempt
  FROM histories
  WHERE entered IS NOT NULL
),
found AS (
  SELECT person, entered, CAST(attempt[OFFSET(0)] AS INT64) AS depth,
    ${places.map((place) => `${at(1 + 2 * place)} AS ${stepTime(place)}, ${at(2 + 2 * place)} AS ${stepStage(place)}`).join(",\n    ")}
  FROM attempts
)`;
}
