/** The table `devrel_community`: what DEVREL_COMMUNITY gives, in SQL. */

import { DAY } from "../reading/calendar";
import { lastDaySql } from "../warehouse/latest.sql";
import { hasField } from "../warehouse/neededField";
import { rowsOfPeopleSql } from "../warehouse/peopleRows.sql";
import { periodName, periodNumber } from "../warehouse/periodsSql";
import { shownPeriods } from "../warehouse/shownPeriods.sql";
import { share } from "../warehouse/sql";
import { logSql } from "../warehouse/timeline";
import { warehouseTable } from "../warehouse/warehouseTable";
import { tellsWorth } from "../workbook/communitySteps";
import { communityOptions } from "./community";
import { TOLERANCE } from "./communityWork";

export const communityTable = warehouseTable({
  name: "devrel_community",
  about:
    "The community over time: members, growth, who was active, events, what it did, the champions' share of it and how few did half.",
  type: "table",
  result: { name: "community", options: communityOptions },
  assertions: { uniqueKey: ["period"], nonNull: ["members"] },
  sql(context, options) {
    const { project, ref } = context;
    const kind = { period: options.period, yearStarts: options["year starts"] };
    const asOf = lastDaySql(context, options["as of"], ["activities", "contacts", "events"], options.unit);
    const number = (time: string) => periodNumber(time, kind);
    const isKnown = (time: string) => `${time} < (SELECT last FROM days) + ${DAY}`;
    const events = project.source("events") !== undefined;
    const attendees = hasField(project, "events", "attendees")
      ? "IF(COALESCE(held.events, 0) > 0 AND held.known = 0, NULL, COALESCE(held.attendees, 0))"
      : "CAST(NULL AS FLOAT64)";
    const read = ref("activities_read");
    return `WITH days AS (
  SELECT ${asOf} AS last
),
log AS (
  SELECT * FROM ${logSql(context, options.unit)}
),
rows_of AS (
  ${rowsOfPeopleSql(context, options.unit)}
),
since AS (
  SELECT person, date
  FROM (
    SELECT person, COALESCE(MIN(joined), MIN(first)) AS date
    FROM (
      SELECT person, joined, CAST(NULL AS INT64) AS first FROM rows_of
      UNION ALL SELECT person, NULL, date FROM log
    )
    GROUP BY person
  )
  WHERE date IS NOT NULL
),
times AS (
  SELECT date FROM since
  UNION ALL SELECT date FROM ${read} WHERE counts
  UNION ALL SELECT date FROM log
  UNION ALL SELECT start FROM ${ref("held_events")}
),
${shownPeriods("times", "date", "(SELECT last FROM days)", options)},
joined AS (
  SELECT ${number("date")} AS number, COUNT(*) AS people FROM since WHERE ${isKnown("date")} GROUP BY 1
),
members AS (
  SELECT list.number, SUM(IF(joined.number < list.number, joined.people, 0)) AS before,
    SUM(IF(joined.number = list.number, joined.people, 0)) AS fresh
  FROM list
  LEFT JOIN joined ON joined.number <= list.number
  GROUP BY list.number
),
deeds AS (
  SELECT ${number("read.date")} AS number, COALESCE(journey.worth, 0.0) AS worth
  FROM ${read} AS read
  JOIN ${ref("journey")} AS journey ON journey.activity_key = read.activity_key AND journey.doer = 'Community'
  LEFT JOIN (SELECT DISTINCT entry FROM ${ref("activity_log")} WHERE NOT is_milestone) AS named ON named.entry = read.entry
  WHERE read.counts AND ${isKnown("read.date")} AND (read.contact_key IS NULL OR named.entry IS NOT NULL)
  UNION ALL
  SELECT ${number("date")}, COALESCE(worth, 0.0)
  FROM (SELECT DISTINCT entry, activity_key, date, worth FROM log WHERE is_milestone AND is_by_community)
  WHERE ${isKnown("date")}
),
done AS (
  SELECT number, COUNT(*) AS activities, SUM(worth) AS worth FROM deeds GROUP BY number
),
shares AS (
  SELECT ${number("date")} AS number, person, SUM(1.0 / people_named) AS part
  FROM log
  WHERE is_by_community AND ${isKnown("date")}
  GROUP BY 1, 2
),
ranked AS (
  SELECT number, person, part, SUM(part) OVER (PARTITION BY number) AS whole,
    SUM(part) OVER (PARTITION BY number ORDER BY part DESC, person ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - part AS before
  FROM shares
),
champions AS (
  SELECT person FROM rows_of WHERE champion GROUP BY person
),
spread AS (
  SELECT ranked.number, COUNT(*) AS people, SUM(IF(champions.person IS NULL, 0.0, ranked.part)) AS by_champions,
    MAX(ranked.whole) AS whole, COUNTIF(ranked.before < ranked.whole / 2 - ${TOLERANCE}) AS half_by
  FROM ranked
  LEFT JOIN champions ON champions.person = ranked.person
  GROUP BY ranked.number
),
held AS (
  SELECT ${number("start")} AS number, COUNT(*) AS events, SUM(IF(attendees >= 0, attendees, 0)) AS attendees, COUNTIF(attendees >= 0) AS known
  FROM ${ref("held_events")}
  WHERE ${isKnown("start")}
  GROUP BY 1
)
SELECT ROW_NUMBER() OVER (ORDER BY members.number) AS place, ${periodName("members.number", kind)} AS period,
  members.before + members.fresh AS members, members.fresh AS \`new\`, ${share("members.fresh", "members.before")} AS growth,
  COALESCE(spread.people, 0) AS active,
  ${events ? "COALESCE(held.events, 0)" : "CAST(NULL AS INT64)"} AS events, ${events ? attendees : "CAST(NULL AS FLOAT64)"} AS attendees,
  COALESCE(done.activities, 0) AS community_activities,
  ${hasField(project, "contacts", "champion") ? share("spread.by_champions", "spread.whole") : "CAST(NULL AS FLOAT64)"} AS champions_share,
  spread.half_by AS half_of_it_by,
  ${tellsWorth(project.plan) ? "COALESCE(done.worth, 0.0)" : "CAST(NULL AS FLOAT64)"} AS worth
FROM members
LEFT JOIN done ON done.number = members.number
LEFT JOIN spread ON spread.number = members.number
LEFT JOIN held ON held.number = members.number`;
  },
});
