/** The table `devrel_journeys`: the contacts behind the funnel, as DEVREL_JOURNEYS gives them, in SQL. */

import { unreadSentences } from "../problems/unreadSentences";
import { labelSql } from "../warehouse/labels.sql";
import { fieldName } from "../warehouse/sources";
import { activitiesSql } from "../warehouse/spelledActivities";
import { asDateTime, literal } from "../warehouse/sql";
import { namesSql, unitColumn } from "../warehouse/timeline";
import { contactValuesSql } from "../warehouse/valuesOfContacts.sql";
import { type SqlContext, warehouseTable } from "../warehouse/warehouseTable";
import { funnelOptions } from "./funnelOptions";
import { type FunnelPlan, funnelOfProject } from "./funnelPlan.sql";
import { stagedLogSql, stepStage, stepTime } from "./funnelSteps.sql";
import { valuesSql } from "./funnelValues.sql";
import { reasonsSql } from "./whyStopped.sql";

export const journeysTable = warehouseTable({
  name: "devrel_journeys",
  about:
    "One row for each contact: how far it got, when it was at which stage, by which rows, and why no further.",
  type: "table",
  result: { name: "funnel", options: funnelOptions },
  assertions: { uniqueKey: ["place"], nonNull: ["contact"] },
  sql(context) {
    const plan = funnelOfProject(context.project);
    const { stages, labels, by, options } = plan;
    const { ref } = context;
    const steps = ref("funnel_steps");
    const places = stages.map((_, place) => place);
    const label = `CASE everybody.depth ${labels.map((name, place) => `WHEN ${place + 1} THEN ${literal(name)}`).join(" ")} END`;
    const timeAt = (stage: number) => {
      const taken = places.map(
        (place) =>
          `WHEN everybody.${stepStage(place)} = ${stage} AND everybody.${stepTime(place)} IS NOT NULL THEN everybody.${stepTime(place)}`,
      );
      const time = options.order === "any" ? `CASE ${taken.join(" ")} END` : `everybody.${stepTime(stage)}`;
      return `IF(everybody.depth > 0, ${asDateTime(time)}, NULL)`;
    };
    const value = `COALESCE(spelt.value, ${labelSql("none", "SELECT value_key AS key FROM spelt")})`;
    const fields = stageFields(stages);
    return `WITH staged AS (
  ${stagedLogSql(context, plan)}
),
touches AS (
  SELECT person, COUNTIF(stage IS NOT NULL) AS touches FROM staged GROUP BY person
),
everybody AS (
  SELECT touches.person, touches.touches, COALESCE(steps.depth, 0) AS depth, steps.* EXCEPT (person, depth)
  FROM touches
  LEFT JOIN ${steps} AS steps ON steps.person = touches.person
),
${valuesSql(context, plan, steps)},
counted_rows AS (
  ${rowsSql(plan)}
),
reasons AS (
  ${reasonsSql(plan, activitiesSql(context))}
),
shown AS (
  SELECT everybody.person, names.contact, ${by ? `IF(everybody.depth > 0, ${value}, NULL) AS value, ` : ""}everybody.depth,
    ${label} AS stage,
    ${stages.map((_, place) => `${timeAt(place)} AS ${fields[place]}`).join(",\n    ")},
    everybody.touches, counted_rows.rows_of_steps AS \`rows\`, reasons.stopped_because
  FROM everybody
  JOIN ${namesSql(context, options.unit)} AS names ON names.person = everybody.person
  LEFT JOIN counted_rows ON counted_rows.person = everybody.person
  LEFT JOIN reasons ON reasons.person = everybody.person
  LEFT JOIN valued ON valued.person = everybody.person
  LEFT JOIN spelt ON spelt.value_key = valued.value_key${options.unit === undefined ? "" : leftOutSql(context, plan, options.unit)}
)
SELECT ROW_NUMBER() OVER (ORDER BY depth DESC, contact${by ? ", COALESCE(value, '')" : ""}) AS place, * EXCEPT (person, depth)
FROM shown`;
  },
});

/** More rows, which come last: with `unit` those who have no value there. */
function leftOutSql(context: SqlContext, { stages, by }: FunnelPlan, unit: string): string {
  const column = unitColumn(context, unit);
  return `
  UNION ALL
  SELECT done.person, names.contact, ${by ? "CAST(NULL AS STRING), " : ""}-1, CAST(NULL AS STRING),
    ${stages.map(() => "CAST(NULL AS DATETIME), ").join("")}CAST(NULL AS INT64), CAST(NULL AS STRING),
    ${literal(unreadSentences.withoutUnit(column.title))}
  FROM (SELECT DISTINCT person FROM ${context.ref("activity_log")}) AS done
  JOIN ${namesSql(context, undefined)} AS names ON names.person = done.person
  LEFT JOIN ${contactValuesSql(context, column)} AS units ON units.person = done.person
  WHERE units.value_key IS NULL`;
}

/** What the columns with the dates of the stages are called, where that is not the name of another column. */
function stageFields(stages: readonly string[]): string[] {
  const taken = new Set(["contact", "value", "stage", "touches", "rows", "stopped_because", ""]);
  return stages.map((stage, place) => {
    const field = fieldName(stage);
    const isFree = !taken.has(field);
    taken.add(field);
    return isFree ? `\`${field}\`` : `stage_${place + 1}`;
  });
}

/** The rows of the steps in order of time; of several at one moment and stage the first. */
function rowsSql({ stages }: FunnelPlan): string {
  const steps = stages.map(
    (_, place) =>
      `SELECT person, ${place} AS step_place, ${stepTime(place)} AS step_time, ${stepStage(place)} AS step_stage FROM everybody WHERE depth > 0 AND ${stepTime(place)} IS NOT NULL`,
  );
  return `SELECT person, STRING_AGG(row_name, ', ' ORDER BY date, is_milestone, entry) AS rows_of_steps
  FROM (
    SELECT person, date, is_milestone, entry, row_name,
      ROW_NUMBER() OVER (PARTITION BY person, row_name ORDER BY date, is_milestone, entry) AS mention
    FROM (
      SELECT staged.person, staged.date, staged.is_milestone, staged.entry,
        CONCAT(IF(staged.is_milestone, 'Contacts ', ''), CAST(staged.row_number AS STRING)) AS row_name,
        ROW_NUMBER() OVER (PARTITION BY staged.person, taken.step_place ORDER BY staged.is_milestone, staged.entry) AS nth
      FROM (
        ${steps.join("\n        UNION ALL ")}
      ) AS taken
      JOIN staged
        ON staged.person = taken.person AND staged.date = taken.step_time AND staged.stage = taken.step_stage
    )
    WHERE nth = 1
  )
  WHERE mention = 1
  GROUP BY person`;
}
