/** The table `devrel_attribution`: what DEVREL_ATTRIBUTION gives, in SQL. */

import { columnNamed } from "../warehouse/columnNamed";
import { labelSql } from "../warehouse/labels.sql";
import { needField } from "../warehouse/neededField";
import { daysBetween, isBefore, isBetween, isWholeDay, share, startOfDay } from "../warehouse/sql";
import { logSql } from "../warehouse/timeline";
import { contactValuesSql } from "../warehouse/valuesOfContacts.sql";
import { type SqlContext, warehouseTable } from "../warehouse/warehouseTable";
import { goalStage } from "../workbook/goal";
import { attributionOptions } from "./attribution";
import { ENDS, type Model } from "./creditModels";

export const attributionTable = warehouseTable({
  name: "devrel_attribution",
  about:
    "Credit by channel, or the values of another column, for contacts who reached the goal for the first time.",
  type: "table",
  result: { name: "attribution", options: attributionOptions },
  assertions: { uniqueKey: ["value"], rowConditions: ["conversions >= 0"] },
  sql(context, options) {
    const { project } = context;
    const goal = goalStage(project.plan, "goal", options.goal);
    const days = daysBetween("log.date", "conversions.date");
    const lookback = options.lookback === undefined ? "" : ` AND ${days} <= ${options.lookback}`;
    const isParticipation = options.model === "participation";
    const keys = "SELECT value_key AS key FROM valued";
    return `WITH log AS (
  SELECT * FROM ${logSql(context, options.unit)}
),
conversions AS (
  SELECT person, date FROM (SELECT person, MIN(date) AS date FROM log WHERE stage_place >= ${goal} GROUP BY person)
  WHERE ${isBetween("date", options.from, options.to)}
),
touches AS (
  SELECT log.person, log.entry, log.date, conversions.date AS goal_date
  FROM log
  JOIN conversions ON conversions.person = log.person
  WHERE NOT log.is_milestone AND ${isBefore("log.date", "conversions.date")}${lookback}
),
placed AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY person ORDER BY date, entry) - 1 AS place,
    COUNT(*) OVER (PARTITION BY person) AS touches,
    MAX(date) OVER (PARTITION BY person) AS last_date,
    LOGICAL_OR(${isWholeDay("date")}) OVER (PARTITION BY person, ${startOfDay("date")}) AS is_of_whole_day
  FROM touches
),
parts AS (
  SELECT *, ${partSql(options.model, options["half life"])} AS part FROM placed
),
earned AS (
  SELECT person, entry,
    ${options.model === "decay" ? "part / SUM(part) OVER (PARTITION BY person)" : "part"} AS part,
    IF(is_of_whole_day, ${startOfDay("date")}, date) AS moment
  FROM parts
),
credited AS (
  SELECT person, entry, ${isParticipation ? "1.0" : "AVG(part) OVER (PARTITION BY person, moment)"} AS credit FROM earned
),
valued AS (
  ${valuedSql(context, options.by)}
),
by_person AS (
  SELECT person, value_key, MIN(shown) AS shown, ${isParticipation ? "MAX" : "SUM"}(credit) AS credit
  FROM valued
  GROUP BY person, value_key
),
found AS (
  SELECT COALESCE(MIN(shown), ${labelSql("none", keys)}) AS value, SUM(credit) AS credit, COUNT(*) AS contacts
  FROM by_person
  GROUP BY value_key
  UNION ALL
  SELECT ${labelSql("direct", keys)}, CAST(COUNT(*) AS FLOAT64), COUNT(*)
  FROM conversions
  WHERE person NOT IN (SELECT person FROM touches)
  HAVING COUNT(*) > 0
)
SELECT ROW_NUMBER() OVER (ORDER BY ROUND(credit, 9) DESC, value) AS place, value,
  ROUND(credit, 9) AS conversions,
  ${share("ROUND(credit, 9)", "(SELECT COUNT(*) FROM conversions)")} AS share, contacts
FROM found`;
  },
});

/** The part of a touch by its `place` of so many `touches`, as creditModels.ts has it. */
function partSql(model: Model, halfLifeDays: number): string {
  if (model === "participation") return "1.0";
  if (model === "first") return "IF(place = 0, 1.0, 0.0)";
  if (model === "last") return "IF(place = touches - 1, 1.0, 0.0)";
  if (model === "linear") return "1.0 / touches";
  if (model === "decay")
    return `POW(2.0, (${daysBetween("last_date", "goal_date")} - ${daysBetween("date", "goal_date")}) / ${halfLifeDays})`;
  const { first, last, firstOfTwo } = ENDS[model];
  return `CASE WHEN touches = 1 THEN 1.0
    WHEN touches = 2 THEN IF(place = 0, ${firstOfTwo}, ${1 - firstOfTwo})
    WHEN place = 0 THEN ${first} WHEN place = touches - 1 THEN ${last} ELSE ${1 - first - last} / (touches - 2) END`;
}

/** The touches with the value of each: that of its row, or with a column of Contacts that of the contact. */
function valuedSql(context: SqlContext, by: string | undefined): string {
  const { project, ref } = context;
  if (by === undefined) needField(project, "activities", "channel");
  const sources = [project.source("activities"), project.source("contacts")].filter(
    (one) => one !== undefined,
  );
  const column = columnNamed(by ?? "Channel", by === undefined ? sources.slice(0, 1) : sources);
  if (column.table === "contacts")
    return `SELECT credited.person, credited.credit, of_contacts.value_key, of_contacts.value AS shown
  FROM credited
  LEFT JOIN ${contactValuesSql(context, column)} AS of_contacts ON of_contacts.person = credited.person`;
  return `SELECT credited.person, credited.credit, read.${column.key} AS value_key, read.${column.shown} AS shown
  FROM credited
  JOIN ${ref("activities_read")} AS read ON read.entry = credited.entry`;
}
