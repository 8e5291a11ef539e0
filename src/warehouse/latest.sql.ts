/** The view `latest_dates`: the latest date of rows, milestones and held events, odd ones far behind all others aside. */
import { DAY } from "../reading/calendar";
import { FEWEST_DATES, GAP_DAYS, MOST_ODD, ONE_IN } from "../reading/latestDate";
import { div } from "./sql";
import { warehouseTable } from "./warehouseTable";

export const latestDatesTable = warehouseTable({
  name: "latest_dates",
  about:
    "The latest date of each source, as local milliseconds: where as of is left out, results look at its day. A few dates far behind all others are most likely mistyped and left aside.",
  type: "view",
  assertions: { uniqueKey: ["source"] },
  sql: ({ ref }) => `WITH dates AS (
  SELECT 'activities' AS source, date FROM ${ref("activities_read")} WHERE counts
  UNION ALL SELECT 'contacts', date FROM ${ref("activity_log")} WHERE is_milestone
  UNION ALL SELECT 'events', start FROM ${ref("held_events")}
),
latest AS (
  SELECT source, date,
    ROW_NUMBER() OVER (PARTITION BY source ORDER BY date DESC) AS place,
    LAG(date) OVER (PARTITION BY source ORDER BY date DESC) AS later
  FROM dates
),
allowed AS (
  SELECT source,
    IF(COUNT(*) < ${FEWEST_DATES}, 0, LEAST(${MOST_ODD}, GREATEST(1, ${div("COUNT(*)", ONE_IN)}))) AS odd
  FROM dates GROUP BY source
),
odd AS (
  SELECT latest.source, MAX(IF(${div("latest.later", DAY)} - ${div("latest.date", DAY)} > ${GAP_DAYS}, latest.place - 1, 0)) AS odd
  FROM latest
  JOIN allowed ON allowed.source = latest.source
  WHERE latest.place <= allowed.odd + 1
  GROUP BY latest.source
)
SELECT latest.source, latest.date
FROM latest
JOIN odd ON odd.source = latest.source
WHERE latest.place = odd.odd + 1`,
});

/** The first moment of the last day looked at, as a scalar subquery or a literal. */
export function lastDaySql(
  ref: (name: string) => string,
  asOf: number | undefined,
  sources: readonly string[],
): string {
  if (asOf !== undefined) return String(asOf);
  const list = sources.map((source) => `'${source}'`).join(", ");
  return `(SELECT MAX(${div("date", DAY)}) * ${DAY} FROM ${ref("latest_dates")} WHERE source IN (${list}))`;
}

/** The latest moment of these sources, as a scalar subquery. */
export function latestSql(ref: (name: string) => string, sources: readonly string[]): string {
  const list = sources.map((source) => `'${source}'`).join(", ");
  return `(SELECT MAX(date) FROM ${ref("latest_dates")} WHERE source IN (${list}))`;
}
