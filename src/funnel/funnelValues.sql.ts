/** The option `by` in SQL: which values of a column each counted contact belongs to. */

import { isBefore } from "../warehouse/sql";
import { contactValuesSql } from "../warehouse/valuesOfContacts.sql";
import type { SqlContext } from "../warehouse/warehouseTable";
import type { FunnelPlan } from "./funnelPlan.sql";
import { stagedLogSql, stepStage, stepTime, windowEndSql } from "./funnelSteps.sql";

/**
 * Three queries, one after the other by these names: `touched`, every cell that counts for a contact; `valued`, the values of each
 * contact (`value_key`, NULL for a blank one), with `touch=all` a row for each; `spelt`, how each value is shown.
 */
export function valuesSql(context: SqlContext, plan: FunnelPlan, steps: string): string {
  return `touched AS (
  ${touchedSql(context, plan, steps)}
),
valued AS (
  ${plan.options.touch === "all" ? EVERY : FIRST_BY_NAME}
),
spelt AS (
  SELECT value_key, MIN(shown) AS value FROM touched WHERE value_key IS NOT NULL GROUP BY value_key
)`;
}

/** Of several activities at the moment and stage of the step the value that comes first in the alphabet. */
const FIRST_BY_NAME = "SELECT person, MIN(value_key) AS value_key FROM touched GROUP BY person";

/** A blank value only where there is no other. */
const EVERY = `SELECT person, value_key
  FROM (
    SELECT person, value_key, COUNT(value_key) OVER (PARTITION BY person) AS filled
    FROM (SELECT DISTINCT person, value_key FROM touched)
  )
  WHERE value_key IS NOT NULL OR filled = 0`;

function touchedSql(context: SqlContext, plan: FunnelPlan, steps: string): string {
  const { by, options } = plan;
  const blank = "CAST(NULL AS STRING)";
  if (!by) return `SELECT person, ${blank} AS value_key, ${blank} AS shown FROM ${steps} WHERE depth > 0`;
  if (by.table === "contacts")
    return `SELECT steps.person, of_contacts.value_key, of_contacts.value AS shown
  FROM ${steps} AS steps
  LEFT JOIN ${contactValuesSql(context, by)} AS of_contacts ON of_contacts.person = steps.person
  WHERE steps.depth > 0`;
  const touches = `SELECT log.person, log.date, log.stage, read.${by.key} AS value_key, read.${by.shown} AS shown
  FROM (${stagedLogSql(context, plan)}) AS log
  JOIN ${context.ref("activities_read")} AS read ON read.entry = log.entry AND NOT log.is_milestone
  WHERE log.stage IS NOT NULL`;
  return options.touch === "all" ? allTouchesSql(plan, steps, touches) : oneTouchSql(plan, steps, touches);
}

function oneTouchSql({ stages, options }: FunnelPlan, steps: string, touches: string): string {
  const isLast = options.touch === "last";
  let chosen = `SELECT person, depth, CAST(NULL AS INT64) AS chosen_time, CAST(NULL AS INT64) AS chosen_stage,
    ${stages.map((_, place) => `${stepTime(place)}, ${stepStage(place)}`).join(", ")}
  FROM ${steps} WHERE depth > 0`;
  for (const [place] of stages.entries()) {
    const time = stepTime(place);
    const isBetter = isLast ? `NOT ${isBefore(time, "chosen_time")}` : isBefore(time, "chosen_time");
    const isTaken = `${time} IS NOT NULL AND (chosen_time IS NULL OR ${isBetter})`;
    chosen = `SELECT * EXCEPT (chosen_time, chosen_stage), IF(${isTaken}, ${time}, chosen_time) AS chosen_time, IF(${isTaken}, ${stepStage(place)}, chosen_stage) AS chosen_stage
  FROM (${chosen})`;
  }
  return `SELECT chosen.person, touches.value_key, touches.shown
  FROM (${chosen}) AS chosen
  LEFT JOIN (${touches}) AS touches
    ON touches.person = chosen.person AND touches.date = chosen.chosen_time AND touches.stage = chosen.chosen_stage`;
}

/** Every value from the first counted step on and within the window. */
function allTouchesSql({ options }: FunnelPlan, steps: string, touches: string): string {
  const end = windowEndSql("steps.first_step", options.window);
  const within = `NOT ${isBefore("touches.date", "steps.first_step")}${end ? ` AND touches.date <= ${end}` : ""}`;
  return `SELECT steps.person, touches.value_key, touches.shown
  FROM ${steps} AS steps
  LEFT JOIN (${touches}) AS touches ON touches.person = steps.person AND ${within}
  WHERE steps.depth > 0`;
}
