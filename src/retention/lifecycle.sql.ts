/** The table `devrel_lifecycle`: what DEVREL_LIFECYCLE gives, in SQL. */
import { DAY } from "../reading/calendar";
import { lastDaySql } from "../warehouse/latest.sql";
import { periodName, periodNumber, periodStart } from "../warehouse/periodsSql";
import { shownPeriods } from "../warehouse/shownPeriods.sql";
import { share } from "../warehouse/sql";
import { logSql } from "../warehouse/timeline";
import { warehouseTable } from "../warehouse/warehouseTable";
import { lifecycleOptions } from "./lifecycle";

export const lifecycleTable = warehouseTable({
  name: "devrel_lifecycle",
  about: "Per period who is new, returning, resurrected and dormant, and the pulse.",
  type: "table",
  result: { name: "lifecycle", options: lifecycleOptions },
  assertions: { uniqueKey: ["period"], nonNull: ["returning", "resurrected"] },
  sql(context, options) {
    const kind = { period: options.period, yearStarts: options["year starts"] };
    const asOf = lastDaySql(context, options["as of"], ["activities", "contacts"], options.unit);
    return `WITH log AS (
  SELECT log.person, log.date FROM ${logSql(context, options.unit)} AS log WHERE log.is_by_community
),
active AS (
  SELECT DISTINCT person, ${periodNumber("date", kind)} AS number FROM log WHERE date < ${asOf} + ${DAY}
),
turns AS (
  SELECT person, number, LAG(number) OVER (PARTITION BY person ORDER BY number) AS before,
    LEAD(number) OVER (PARTITION BY person ORDER BY number) AS next
  FROM active
),
came AS (
  SELECT number, COUNTIF(before IS NULL) AS fresh, COUNTIF(before = number - 1) AS back, COUNTIF(before < number - 1) AS again
  FROM turns GROUP BY number
),
stayed_away AS (
  SELECT number + 1 AS number, COUNT(*) AS people FROM turns WHERE next IS NULL OR next > number + 1 GROUP BY number
),
${shownPeriods("log", "date", asOf, options)},
found AS (
  SELECT list.number, COALESCE(came.fresh, 0) AS fresh, COALESCE(came.back, 0) AS back, COALESCE(came.again, 0) AS again,
    IF(${periodStart("list.number + 1", kind)} <= ${asOf} + ${DAY}, COALESCE(stayed_away.people, 0), NULL) AS dormant
  FROM list
  LEFT JOIN came ON came.number = list.number
  LEFT JOIN stayed_away ON stayed_away.number = list.number
)
SELECT ROW_NUMBER() OVER (ORDER BY number) AS place, ${periodName("number", kind)} AS period,
  fresh AS \`new\`, back AS returning, again AS resurrected, dormant, ${share("fresh + again", "dormant")} AS pulse
FROM found`;
  },
});
