/** The latest date of each source, odd ones far behind all others aside: the view `latest_dates`, and what measures ask of it. */
import { DAY } from "../reading/calendar";
import { FEWEST_DATES, GAP_DAYS, MOST_ODD, ONE_IN } from "../reading/latestDate";
import { div } from "./sql";
import { logSql } from "./timeline";
import { type SqlContext, warehouseTable } from "./warehouseTable";

export type DatedSource = "activities" | "contacts" | "events";

export const latestDatesTable = warehouseTable({
  name: "latest_dates",
  about:
    "The latest date of each source, as local milliseconds: where as of is left out, results look at its day. A few dates far behind all others are most likely mistyped and left aside.",
  type: "view",
  assertions: { uniqueKey: ["source"] },
  sql: (context) => latestDatesSql(context, context.ref("activity_log")),
});

function latestDatesSql({ ref }: SqlContext, log: string): string {
  return `WITH dates AS (
  SELECT 'activities' AS source, date FROM ${ref("activities_read")} WHERE counts
  UNION ALL SELECT 'contacts', milestones.date FROM ${log} AS milestones WHERE milestones.is_milestone
  UNION ALL SELECT 'events', start FROM ${ref("held_events")}
),
ranked AS (
  SELECT source, date, ROW_NUMBER() OVER (PARTITION BY source ORDER BY date DESC) AS place FROM dates
),
allowed AS (
  SELECT source,
    IF(COUNT(*) < ${FEWEST_DATES}, 0, LEAST(${MOST_ODD}, GREATEST(1, ${div("COUNT(*)", ONE_IN)}))) AS odd
  FROM dates GROUP BY source
),
latest AS (
  SELECT ranked.source, ranked.date, ranked.place, LAG(ranked.date) OVER (PARTITION BY ranked.source ORDER BY ranked.place) AS later
  FROM ranked
  JOIN allowed ON allowed.source = ranked.source
  WHERE ranked.place <= allowed.odd + 1
),
odd AS (
  SELECT source, MAX(IF(${div("later", DAY)} - ${div("date", DAY)} > ${GAP_DAYS}, place - 1, 0)) AS odd
  FROM latest
  GROUP BY source
)
SELECT latest.source, latest.date
FROM latest
JOIN odd ON odd.source = latest.source
WHERE latest.place = odd.odd + 1`;
}

/** The latest moment of these sources, as a scalar subquery. With the option `unit` dates of people without one do not count. */
export function latestSql(context: SqlContext, sources: readonly DatedSource[], unit?: string): string {
  const list = sources.map((source) => `'${source}'`).join(", ");
  const dates =
    unit === undefined ? context.ref("latest_dates") : `(${latestDatesSql(context, logSql(context, unit))})`;
  return `(SELECT MAX(date) FROM ${dates} WHERE source IN (${list}))`;
}

/** The first moment of the last day looked at: a literal where one is asked for, else that of the latest date. */
export function lastDaySql(
  context: SqlContext,
  asOf: number | undefined,
  sources: readonly DatedSource[],
  unit?: string,
): string {
  return asOf !== undefined ? String(asOf) : `(${div(latestSql(context, sources, unit), DAY)} * ${DAY})`;
}
