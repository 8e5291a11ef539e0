/** The table `devrel_retention`: what DEVREL_RETENTION gives, in SQL; a row for each cohort and each period after it. */
import { DAY } from "../reading/calendar";
import { lastDaySql } from "../warehouse/latest.sql";
import { isNamedActivity } from "../warehouse/namedActivities.sql";
import { periodName, periodNumber, periodStart } from "../warehouse/periodsSql";
import { isBetween, share } from "../warehouse/sql";
import { logSql } from "../warehouse/timeline";
import { warehouseTable } from "../warehouse/warehouseTable";
import { retentionOptions } from "./retention";

export const retentionTable = warehouseTable({
  name: "devrel_retention",
  about:
    "Contacts by the period in which they began, and which share of them was active again so many periods later: a row for each cohort and each of these periods, of which period 0 is the cohort's own. All cohorts together are called All.",
  type: "table",
  result: { name: "retention", options: retentionOptions },
  assertions: { uniqueKey: ["place"], nonNull: ["cohort", "contacts", "period"] },
  sql(context, options) {
    const { project } = context;
    const kind = { period: options.period, yearStarts: options["year starts"] };
    const asOf = lastDaySql(context, options["as of"], ["activities", "contacts"], options.unit);
    const isFirst = options.kind === "first";
    const back = options.counts === "on" ? "returns.number = list.number" : "returns.number >= list.number";
    return `WITH log AS (
  SELECT log.*, ${periodNumber("log.date", kind)} AS number
  FROM ${logSql(context, options.unit)} AS log
  WHERE log.date < ${asOf} + ${DAY}
),
begun AS (
  SELECT person, date, number FROM (
    SELECT log.person, log.date, log.number, ROW_NUMBER() OVER (PARTITION BY log.person ORDER BY log.date) AS nth
    FROM log WHERE ${isNamedActivity(project, "log", options.start)}
  )
  WHERE ${isFirst ? "nth = 1 AND " : ""}${isBetween("date", options.from, options.to)}
),
starts AS (
  SELECT DISTINCT person, number FROM begun
),
returns AS (
  SELECT DISTINCT log.person, log.number FROM log WHERE ${isNamedActivity(project, "log", options.return)}
),
ends AS (
  SELECT MIN(number) AS first, MAX(number) AS last, ${periodNumber(asOf, kind)} AS today FROM starts
),
cohorts AS (
  SELECT number, today FROM ends CROSS JOIN UNNEST(GENERATE_ARRAY(first, last)) AS number
),
list AS (
  SELECT cohorts.number AS cohort, cohorts.number + period AS number, period,
    ${periodStart("cohorts.number + period + 1", kind)} <= ${asOf} + ${DAY} AS is_over
  FROM cohorts
  CROSS JOIN UNNEST(GENERATE_ARRAY(0, cohorts.today - cohorts.number)) AS period
),
sizes AS (
  SELECT number AS cohort, COUNT(*) AS contacts FROM starts GROUP BY number
),
returned AS (
  SELECT starts.number AS cohort, list.number, COUNT(DISTINCT starts.person) AS people
  FROM starts
  JOIN list ON list.cohort = starts.number AND list.period > 0
  JOIN returns ON returns.person = starts.person AND ${back}
  GROUP BY starts.number, list.number
),
shares AS (
  SELECT list.cohort, list.period, list.is_over, COALESCE(sizes.contacts, 0) AS contacts,
    COALESCE(returned.people, 0) AS people
  FROM list
  LEFT JOIN sizes ON sizes.cohort = list.cohort
  LEFT JOIN returned ON returned.cohort = list.cohort AND returned.number = list.number
),
found AS (
  SELECT 0 AS part, cohort AS number, ${periodName("cohort", kind)} AS cohort, contacts, period,
    IF(period = 0, ${share("contacts", "contacts")}, IF(is_over, ${share("people", "contacts")}, NULL)) AS share
  FROM shares
  UNION ALL
  SELECT 1, 0, 'All', (SELECT SUM(contacts) FROM sizes), period,
    IF(period = 0, 1.0, ${share("SUM(IF(is_over, people, 0))", "SUM(IF(is_over, contacts, 0))")})
  FROM shares
  GROUP BY period
)
SELECT ROW_NUMBER() OVER (ORDER BY part, number, period) AS place, cohort, contacts, period, share
FROM found`;
  },
});
