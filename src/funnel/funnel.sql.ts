/** The table `devrel_funnel`: what DEVREL_FUNNEL gives, in SQL. */

import { labelSql } from "../warehouse/labels.sql";
import { daysBetween, literal, share, wilson } from "../warehouse/sql";
import { rowsOf, warehouseTable } from "../warehouse/warehouseTable";
import { funnelOptions } from "./funnelOptions";
import { funnelOfProject } from "./funnelPlan.sql";
import { stepsSql, stepTime } from "./funnelSteps.sql";
import { valuesSql } from "./funnelValues.sql";

export const funnelStepsTable = warehouseTable({
  name: "funnel_steps",
  about:
    "How far each contact got: its depth (0 for one that is not counted), when it was at which stage as local milliseconds, and what left it out.",
  type: "table",
  clusterBy: ["person"],
  result: { name: "funnel", options: funnelOptions },
  assertions: { uniqueKey: ["person"], rowConditions: ["depth >= 0"] },
  sql: (context) => stepsSql(context, funnelOfProject(context.project)),
});

export const funnelTable = warehouseTable({
  name: "devrel_funnel",
  about: "Contacts per stage, conversion, drop-off and median days, as DEVREL_FUNNEL gives them.",
  type: "table",
  result: { name: "funnel", options: funnelOptions },
  assertions: {
    uniqueKey: ["place"],
    nonNull: ["stage", "contacts"],
    rowConditions: ["overall_conversion IS NULL OR overall_conversion <= 1 OR stage LIKE 'At least%'"],
  },
  sql(context) {
    const plan = funnelOfProject(context.project);
    const { labels, by, options } = plan;
    const steps = context.ref("funnel_steps");
    const taken = labels.flatMap((_, place) =>
      place === 0
        ? []
        : [`WHEN ${place} THEN ${daysBetween(`steps.${stepTime(place - 1)}`, `steps.${stepTime(place)}`)}`],
    );
    const { low, high } = wilson("counted.contacts", "counted.first_contacts");
    const blocks = by ? "SELECT DISTINCT value_key FROM valued" : "SELECT CAST(NULL AS STRING) AS value_key";
    const value = by
      ? `COALESCE(spelt.value, ${labelSql("none", "SELECT value_key AS key FROM spelt")})`
      : "''";
    return `WITH stages AS (
    ${rowsOf(labels.map((label, place) => ({ stage_place: String(place), stage: literal(label) })))}
),
${valuesSql(context, plan, steps)},
taken AS (
  SELECT COALESCE(valued.value_key, '') AS value_key, stages.stage_place,
    steps.depth > stages.stage_place AS is_there,
    ${taken.length > 0 ? `IF(steps.depth > stages.stage_place, CASE stages.stage_place ${taken.join(" ")} END, NULL)` : "CAST(NULL AS FLOAT64)"} AS days
  FROM valued
  JOIN ${steps} AS steps ON steps.person = valued.person
  CROSS JOIN stages
),
medians AS (
  SELECT value_key, stage_place, is_there,
    PERCENTILE_CONT(IF(days >= 0, days, NULL), 0.5) OVER (PARTITION BY value_key, stage_place) AS median_days
  FROM taken
),
tallied AS (
  SELECT value_key, stage_place, COUNTIF(is_there) AS contacts, MAX(median_days) AS median_days
  FROM medians
  GROUP BY value_key, stage_place
),
counted AS (
  SELECT blocks.value_key, stages.stage, stages.stage_place,
    COALESCE(tallied.contacts, 0) AS contacts, tallied.median_days,
    LAG(COALESCE(tallied.contacts, 0)) OVER (PARTITION BY blocks.value_key ORDER BY stages.stage_place) AS contacts_before,
    MAX(IF(stages.stage_place = 0, COALESCE(tallied.contacts, 0), NULL)) OVER (PARTITION BY blocks.value_key) AS first_contacts
  FROM (${blocks}) AS blocks
  CROSS JOIN stages
  LEFT JOIN tallied ON tallied.value_key = COALESCE(blocks.value_key, '') AND tallied.stage_place = stages.stage_place
),
named AS (
  SELECT counted.*, ${value} AS value
  FROM counted
  LEFT JOIN spelt ON spelt.value_key = counted.value_key
)
SELECT ROW_NUMBER() OVER (ORDER BY first_contacts DESC, value, stage_place) AS place,
  ${by ? "value, " : ""}stage, contacts,
  ${share("contacts", "contacts_before")} AS step_conversion,
  ${share("contacts", "first_contacts")} AS overall_conversion,
  contacts_before - contacts AS drop_off, median_days${options.interval === "yes" ? `,\n  ${low} AS low, ${high} AS high` : ""}
FROM named AS counted`;
  },
});
