/** The table `devrel_drql`: what DEVREL_DRQL gives, in SQL; with `period` a row for each group and period. */

import { DRQL_STATUSES } from "../definitions/drqls";
import { optionErrors } from "../problems/optionErrors";
import { DAY } from "../reading/calendar";
import type { OptionValues } from "../reading/options";
import { columnNamed } from "../warehouse/columnNamed";
import { labelSql } from "../warehouse/labels.sql";
import { lastDaySql, latestSql } from "../warehouse/latest.sql";
import { isAcceptedSql, isAnsweredSql } from "../warehouse/leadStatuses";
import { needField } from "../warehouse/neededField";
import { type PeriodKind, periodName, periodNumber, periodStart } from "../warehouse/periodsSql";
import { daysBetween, isBetween, literal, share } from "../warehouse/sql";
import { rowsOf, type SqlContext, warehouseTable } from "../warehouse/warehouseTable";
import { headerKey, nameKey } from "../words/text";
import { unknownKind } from "../workbook/leads";
import { drqlOptions } from "./tally";

type Options = OptionValues<typeof drqlOptions>;

const SOURCES = ["activities"] as const;

export const drqlTable = warehouseTable({
  name: "devrel_drql",
  about:
    "DevRel Qualified Leads by team and status, acceptance rate, median days to answer. With the variable period a row for each team and period in place of a column for each.",
  type: "table",
  result: { name: "drql", options: drqlOptions },
  assertions: { uniqueKey: ["place"] },
  sql(context, options) {
    const { project } = context;
    needField(project, "activities", "drql");
    const groups = groupsSql(context, options);
    const compared = comparedSql(context, options);
    const isChosen = options.status === undefined ? "TRUE" : `status = ${literal(options.status)}`;
    const dated = isBetween("date", options.from, options.to);
    const chosen = compared
      ? `${compared},
chosen AS (
  SELECT * FROM (
    SELECT leads.*, leads.date >= days.now_from AND leads.date < days.last + ${DAY} AS is_now,
      leads.date >= days.before_from AND leads.date < days.before_to + ${DAY} AS is_before
    FROM leads
    CROSS JOIN days
    WHERE ${isChosen}
  )
  WHERE is_now OR is_before
)`
      : `chosen AS (
  SELECT *, TRUE AS is_now, FALSE AS is_before FROM leads WHERE ${isChosen} AND ${dated}
)`;
    const result = compared
      ? besideSql(groups.areKnown)
      : options.period === undefined
        ? byStatusSql()
        : byPeriodSql(context, options);
    return `WITH kinds AS (
  ${kindsSql(context)}
),
leads AS (
  SELECT read.date, IF(read.drql_status_unread, NULL, COALESCE(read.drql_status, 'Identified')) AS status,
    ${groups.columns},
    IF(${daysBetween("read.passed_on", "read.answered_on")} >= 0, ${daysBetween("read.passed_on", "read.answered_on")}, NULL) AS days
  FROM ${context.ref("activities_read")} AS read
  LEFT JOIN kinds ON kinds.kind_key = read.drql_key
  WHERE read.counts AND read.drql_key IS NOT NULL
),
${chosen},
${groups.list},
${result}`;
  },
});

/** The kinds with the teams that take them, in the order of the tally. */
function kindsSql({ project: { kinds } }: SqlContext): string {
  if (kinds.length === 0) return "SELECT '' AS kind_key, '' AS team, '' AS kind LIMIT 0";
  return rowsOf(
    kinds.map(({ kind, team }) => ({
      kind_key: literal(nameKey(kind)),
      team: literal(team),
      kind: literal(kind),
    })),
  );
}

/** By which columns leads are grouped (`value`, `value_key`), and the query `groups` of all groups in their order. */
function groupsSql({ project }: SqlContext, { by = "Team" }: Options) {
  const key = headerKey(by);
  if (key === "team" || key === "kind") {
    const unknown = unknownKind(project.kinds);
    const names = [...new Set([...project.kinds, unknown].map((kind) => kind[key]))];
    const known = new Set(project.kinds.map((kind) => kind[key]));
    const value = `COALESCE(kinds.${key}, ${literal(unknown[key])})`;
    const rows = names.map((name, place) => ({
      value_key: literal(name),
      value: literal(name),
      nth: String(place),
      is_known: known.has(name) ? "TRUE" : "FALSE",
    }));
    return {
      areKnown: true,
      columns: `${value} AS value_key, ${value} AS value`,
      list: `lead_groups AS (
  SELECT * FROM (${rowsOf(rows)})
  WHERE is_known OR value_key IN (SELECT value_key FROM chosen)
)`,
    };
  }
  const column = columnNamed(by, [project.source("activities")!]);
  return {
    areKnown: false,
    columns: `COALESCE(read.${column.key}, '') AS value_key, read.${column.shown} AS value`,
    list: `spelt AS (
  SELECT value_key, MIN(value) AS value, COUNT(*) AS leads FROM chosen GROUP BY value_key
),
lead_groups AS (
  SELECT value_key, COALESCE(value, ${labelSql("none", "SELECT value_key AS key FROM spelt")}) AS value,
    ROW_NUMBER() OVER (ORDER BY leads DESC, COALESCE(value, ${labelSql("none", "SELECT value_key AS key FROM spelt")})) AS nth
  FROM spelt
)`,
  };
}

const TOTAL = labelSql("total", "SELECT LOWER(value) AS key FROM lead_groups");
const ACCEPTED = isAcceptedSql("status");
const ANSWERED = isAnsweredSql("status");

/** The leads of each group, and all of them again under the total. */
const WITH_TOTAL = (leads: string) => `(
  SELECT value_key, FALSE AS is_total, status, date, days, is_now, is_before FROM ${leads}
  UNION ALL SELECT '', TRUE, status, date, days, is_now, is_before FROM ${leads}
)`;
const EVERY_GROUP = `(
  SELECT value_key, value, nth, FALSE AS is_total FROM lead_groups
  UNION ALL SELECT '', ${TOTAL}, 1000000, TRUE
)`;

function byStatusSql(): string {
  const counts = DRQL_STATUSES.map(
    (status) => `COUNTIF(status = ${literal(status)}) AS ${statusField(status)}`,
  );
  return `middled AS (
  SELECT *, PERCENTILE_CONT(days, 0.5) OVER (PARTITION BY is_total, value_key) AS median_days
  FROM ${WITH_TOTAL("chosen")}
),
counted AS (
  SELECT value_key, is_total, ${counts.join(", ")}, COUNT(*) AS total,
    ${share(`COUNTIF(${ACCEPTED})`, `COUNTIF(${ANSWERED})`)} AS acceptance_rate, MAX(median_days) AS median_days
  FROM middled
  GROUP BY value_key, is_total
)
SELECT ROW_NUMBER() OVER (ORDER BY every.nth) AS place, every.value,
  ${DRQL_STATUSES.map((status) => `COALESCE(counted.${statusField(status)}, 0) AS ${statusField(status)}`).join(", ")},
  COALESCE(counted.total, 0) AS total, counted.acceptance_rate, counted.median_days AS median_days_to_answer
FROM ${EVERY_GROUP} AS every
LEFT JOIN counted ON counted.value_key = every.value_key AND counted.is_total = every.is_total`;
}

function byPeriodSql(context: SqlContext, options: Options): string {
  const { period, from, to, "year starts": yearStarts } = options;
  const kind: PeriodKind = { period: period!, yearStarts };
  const latest = latestSql(context, SOURCES);
  const isListed = to !== undefined ? "TRUE" : `(date <= ${latest} OR ${from ?? 0} > ${latest})`;
  return `ends AS (
  SELECT MIN(${periodNumber("date", kind)}) AS first, MAX(IF(${isListed}, ${periodNumber("date", kind)}, NULL)) AS last FROM chosen
),
list AS (
  SELECT number FROM ends CROSS JOIN UNNEST(GENERATE_ARRAY(first, last)) AS number
),
columns AS (
  SELECT number, ${periodName("number", kind)} AS name FROM list
  UNION ALL SELECT 1000000000, 'Total'
),
every AS (
  SELECT one.*, columns.number, columns.name
  FROM ${EVERY_GROUP} AS one
  CROSS JOIN columns
),
dated AS (
  SELECT value_key, is_total, ${periodNumber("date", kind)} AS number
  FROM ${WITH_TOTAL("chosen")}
)
SELECT ROW_NUMBER() OVER (ORDER BY every.nth, every.number) AS place, every.value, every.name AS period, COUNT(dated.value_key) AS leads
FROM every
LEFT JOIN dated ON dated.value_key = every.value_key AND dated.is_total = every.is_total
  AND (every.number = 1000000000 OR dated.number = every.number)
GROUP BY every.nth, every.value, every.number, every.name`;
}

/** The query `days`: the period of the last day up to it and what it is compared with, see calendarPeriod.ts. @throws LedgerError where another option chooses days too */
function comparedSql(context: SqlContext, options: Options): string | undefined {
  const { compare, "as of": asOf, "year starts": yearStarts } = options;
  if (compare === undefined) return undefined;
  const other = (["period", "from", "to"] as const).find((key) => options[key] !== undefined);
  if (other !== undefined) throw optionErrors.notTogether("compare", other, "as of");
  const kind: PeriodKind = { period: compare, yearStarts };
  const start = periodStart("number", kind);
  const earlier = periodStart("number - 1", kind);
  const isWhole = `${periodStart("number + 1", kind)} = last + ${DAY}`;
  return `days AS (
  SELECT last, ${start} AS now_from, ${earlier} AS before_from,
    IF(${isWhole}, ${start} - ${DAY}, LEAST(${earlier} + (last - ${start}), ${start} - ${DAY})) AS before_to
  FROM (SELECT last, ${periodNumber("last", kind)} AS number FROM (SELECT ${lastDaySql(context, asOf, SOURCES)} AS last))
)`;
}

function besideSql(areKnown: boolean): string {
  const sides = (count: string) => ["now", "before"].map((side) => count.replace(/SIDE/g, `is_${side}`));
  const [leads, leadsBefore] = sides("COUNTIF(SIDE)");
  const [accepted, acceptedBefore] = sides(`COUNTIF(SIDE AND ${ACCEPTED})`);
  const [rate, rateBefore] = sides(share(`COUNTIF(SIDE AND ${ACCEPTED})`, `COUNTIF(SIDE AND ${ANSWERED})`));
  const inOrder = areKnown ? "every.nth" : "every.is_total, COALESCE(counted.leads, 0) DESC, every.value";
  return `counted AS (
  SELECT value_key, is_total, ${leads} AS leads, ${leadsBefore} AS leads_before,
    ${accepted} AS accepted, ${acceptedBefore} AS accepted_before, ${rate} AS rate, ${rateBefore} AS rate_before
  FROM ${WITH_TOTAL("chosen")}
  GROUP BY value_key, is_total
)
SELECT ROW_NUMBER() OVER (ORDER BY ${inOrder}) AS place, every.value,
  COALESCE(counted.leads, 0) AS leads, COALESCE(counted.leads_before, 0) AS leads_before,
  COALESCE(counted.accepted, 0) AS accepted, COALESCE(counted.accepted_before, 0) AS accepted_before,
  counted.rate, counted.rate_before, ${share("counted.leads - counted.leads_before", "counted.leads_before")} AS change
FROM ${EVERY_GROUP} AS every
LEFT JOIN counted ON counted.value_key = every.value_key AND counted.is_total = every.is_total`;
}

function statusField(status: string): string {
  return status.toLowerCase().replace(/ /g, "_");
}
