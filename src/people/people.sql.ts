/** The table `devrel_people`: what DEVREL_PEOPLE gives, in SQL. */

import { LOVE, ORBIT_LEVELS } from "../definitions/orbitModel";
import { DAY } from "../reading/calendar";
import { lastDaySql } from "../warehouse/latest.sql";
import { hasField } from "../warehouse/neededField";
import { rowsOfPeopleSql } from "../warehouse/peopleRows.sql";
import { periodNumber } from "../warehouse/periodsSql";
import { asDateTime, literal } from "../warehouse/sql";
import { logSql, namesSql } from "../warehouse/timeline";
import { warehouseTable } from "../warehouse/warehouseTable";
import { tellsWorth } from "../workbook/communitySteps";
import { peopleOptions } from "./standings";

const MONTHS = { period: "month", yearStarts: "January" } as const;

export const peopleTable = warehouseTable({
  name: "devrel_people",
  about:
    "Every contact's stage, first and last activity, love, reach, gravity and orbit level, leads and worth.",
  type: "table",
  result: { name: "people", options: peopleOptions },
  assertions: { uniqueKey: ["place"], nonNull: ["contact", "activities"], rowConditions: ["love >= 0"] },
  sql(context, options) {
    const { project, ref } = context;
    const { plan } = project;
    const asOf = lastDaySql(context, options["as of"], ["activities", "contacts"], options.unit);
    const until = options["as of"] === undefined ? "TRUE" : `log.date < ${options["as of"] + DAY}`;
    const months = `(${periodNumber("days.last", MONTHS)} - ${periodNumber("log.date", MONTHS)})`;
    const isRecent = `log.date < days.last + ${DAY} AND ${months} BETWEEN 0 AND ${LOVE.months - 1}`;
    const love = `IF(log.is_by_community AND ${isRecent}, COALESCE(log.weight, 1.0) * POW(${LOVE.kept}, ${months}), 0.0)`;
    const stages = plan.stages.map((stage, place) => `WHEN ${place} THEN ${literal(stage)}`);
    const levels = ORBIT_LEVELS.map(
      ({ level, from }) => `WHEN ROUND(counted.love, 9) >= ${from} THEN ${level}`,
    );
    return `WITH days AS (
  SELECT ${asOf} AS last
),
log AS (
  SELECT log.*, read.drql_key
  FROM ${logSql(context, options.unit)} AS log
  LEFT JOIN ${ref("activities_read")} AS read ON read.entry = IF(log.is_milestone, NULL, log.entry)
  WHERE ${until}
),
counted AS (
  SELECT log.person, MAX(log.stage_place) AS deepest, MIN(log.date) AS first, MAX(log.date) AS last, COUNT(*) AS activities,
    SUM(${love}) AS love, COUNT(log.drql_key) AS drqls,
    SUM(IF(log.is_by_community, COALESCE(log.worth, 0.0) / log.people_named, 0.0)) AS worth
  FROM log
  CROSS JOIN days
  GROUP BY log.person
),
rows_of AS (
  ${rowsOfPeopleSql(context, options.unit)}
),
reaches AS (
  SELECT person, reach FROM (
    SELECT person, reach, ROW_NUMBER() OVER (PARTITION BY person ORDER BY entry) AS nth FROM rows_of WHERE reach >= 0
  ) WHERE nth = 1
),
said AS (
  SELECT person, LOGICAL_OR(COALESCE(champion, FALSE)) AS is_champion FROM rows_of GROUP BY person
),
found AS (
  SELECT names.contact, CASE counted.deepest ${stages.join(" ")} END AS stage,
    ${asDateTime("counted.first")} AS first_activity, ${asDateTime("counted.last")} AS last_activity,
    counted.activities, counted.love, COALESCE(reaches.reach, 1.0) AS reach,
    counted.love * COALESCE(reaches.reach, 1.0) AS gravity,
    CASE ${levels.join(" ")} END AS orbit_level,
    ${hasField(project, "contacts", "champion") ? "COALESCE(said.is_champion, FALSE)" : "CAST(NULL AS BOOL)"} AS champion,
    ${hasField(project, "activities", "drql") ? "counted.drqls" : "CAST(NULL AS INT64)"} AS drqls,
    ${tellsWorth(plan) ? "counted.worth" : "CAST(NULL AS FLOAT64)"} AS worth
  FROM counted
  JOIN ${namesSql(context, options.unit)} AS names ON names.person = counted.person
  LEFT JOIN reaches ON reaches.person = counted.person
  LEFT JOIN said ON said.person = counted.person
)
SELECT ROW_NUMBER() OVER (ORDER BY ROUND(gravity, 12) DESC, ROUND(love, 12) DESC, activities DESC, contact) AS place, *
FROM found`;
  },
});
