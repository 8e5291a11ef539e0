/** The table `devrel_cohorts`: what DEVREL_COHORTS gives, in SQL. */
import { DAY } from "../reading/calendar";
import { lastDaySql, latestSql } from "../warehouse/latest.sql";
import { periodName, periodNumber, periodStart } from "../warehouse/periodsSql";
import { fieldName } from "../warehouse/sources";
import { share } from "../warehouse/sql";
import { warehouseTable } from "../warehouse/warehouseTable";
import { cohortOptions } from "./cohorts";
import { funnelPlan } from "./funnelPlan.sql";
import { stepsSql } from "./funnelSteps.sql";

const SOURCES = ["activities", "contacts"] as const;

export const cohortsTable = warehouseTable({
  name: "devrel_cohorts",
  about: "Contacts by the period of their first step, and which share of them went on to every later stage.",
  type: "table",
  result: { name: "cohorts", options: cohortOptions },
  assertions: { uniqueKey: ["period"], nonNull: ["contacts"] },
  sql(context, options) {
    const { project } = context;
    const { period, window, from, to, "year starts": yearStarts } = options;
    const kind = { period, yearStarts };
    const plan = funnelPlan(project, { ...options, by: undefined, touch: "first", interval: "no" });
    const asOf = lastDaySql(context, options["as of"], SOURCES, options.unit);
    const latest = latestSql(context, SOURCES, options.unit);
    const isListed = to !== undefined ? "TRUE" : `(entered <= ${latest} OR ${from ?? 0} > ${latest})`;
    const closes = `LEAST(${periodStart("list.number + 1", kind)}, ${(to ?? Number.MAX_SAFE_INTEGER - DAY) + DAY})`;
    const reached = plan.stages.map((_, place) => `COUNTIF(depth > ${place}) AS reached_${place}`).join(", ");
    const conversions = plan.labels.flatMap((label, place) =>
      place === 0
        ? []
        : [`${share(`counted.reached_${place}`, "counted.reached_0")} AS ${laterField(label, place)}`],
    );
    const complete =
      window === undefined ? "CAST(NULL AS BOOL)" : `${closes} + ${window * DAY} <= ${asOf} + ${DAY}`;
    return `WITH begun AS (
  SELECT ${periodNumber("entered", kind)} AS number, depth, entered
  FROM (${stepsSql(context, plan)})
  WHERE depth > 0
),
ends AS (
  SELECT MIN(number) AS first, MAX(IF(${isListed}, number, NULL)) AS last FROM begun
),
list AS (
  SELECT number FROM ends CROSS JOIN UNNEST(GENERATE_ARRAY(first, last)) AS number
),
counted AS (
  SELECT number, ${reached} FROM begun GROUP BY number
)
SELECT ROW_NUMBER() OVER (ORDER BY list.number) AS place, ${periodName("list.number", kind)} AS period,
  COALESCE(counted.reached_0, 0) AS contacts${conversions.map((each) => `,\n  ${each}`).join("")},
  ${complete} AS complete
FROM list
LEFT JOIN counted ON counted.number = list.number`;
  },
});

/** What the column of a later stage is called, where that is not the name of another column. */
function laterField(label: string, place: number): string {
  const field = fieldName(label);
  return ["period", "contacts", "complete", "place", ""].includes(field)
    ? `stage_${place + 1}`
    : `\`${field}\``;
}
