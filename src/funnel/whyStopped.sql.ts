/** Why a contact got no further along the funnel, in SQL and in the words of stopReasons.ts. */
import { dateText, dayText, GIVEN, inList, isBefore, literal, sentence } from "../warehouse/sql";
import type { FunnelPlan } from "./funnelPlan.sql";
import { stepStage, stepTime, windowEndSql } from "./funnelSteps.sql";
import { stopReasons } from "./stopReasons";

/** A query of `person` and `stopped_because` over `everybody`, `staged` and the activities as they are spelt. */
export function reasonsSql(plan: FunnelPlan, activities: string): string {
  const { stages, excluded, options } = plan;
  const places = stages.map((_, place) => place);
  const end = windowEndSql("one.first_step", options.window);
  const isDone = places
    .map((place) => `(one.${stepTime(place)} IS NOT NULL AND one.${stepStage(place)} = staged.stage)`)
    .join(" OR ");
  const previous = `GREATEST(${places.map((place) => `COALESCE(IF(${place} < one.depth, one.${stepTime(place)}, NULL), 0)`).join(", ")})`;
  const isExcluded = `found.excluded_at IS NOT NULL`;
  const exclusion =
    excluded.length > 0
      ? `WHEN ${isExcluded} THEN ${sentence(stopReasons.excluded(GIVEN, GIVEN), "excluding.activity", dateText("found.excluded_at"))}\n      `
      : "";
  return `SELECT found.person,
    CASE ${exclusion}WHEN found.depth = ${stages.length} THEN CAST(NULL AS STRING)
      WHEN found.depth = 0 THEN ${notBegun(plan)}
      ELSE ${goneNoFurther(plan)} END AS stopped_because
  FROM (
    SELECT one.person, one.depth, one.entered, one.excluded_at, ${end ?? "CAST(NULL AS INT64)"} AS latest,
      COUNT(staged.stage) AS at_stages,
      COUNTIF(staged.stage >= one.depth) AS at_later,
      COUNTIF(NOT (${isDone})) AS others,
      COUNTIF(NOT (${isDone})${end ? ` AND staged.date > ${end}` : " AND FALSE"}) AS late_others,
      COUNTIF(staged.stage = one.depth) AS at_next,
      MIN(IF(staged.stage = one.depth AND NOT ${isBefore("staged.date", previous)}, staged.date, NULL)) AS next_after
    FROM everybody AS one
    LEFT JOIN staged ON staged.person = one.person AND staged.stage IS NOT NULL
    GROUP BY one.person, one.depth, one.entered, one.excluded_at, latest
  ) AS found${excluded.length > 0 ? excludingSql(excluded, activities) : ""}`;
}

function notBegun({ stages, options }: FunnelPlan): string {
  const day = dayText("found.entered");
  return `CASE WHEN found.at_stages = 0 THEN ${literal(stopReasons.nothing())}
        WHEN found.entered IS NULL THEN ${literal(stopReasons.none(stages[0]!))}
        WHEN found.entered < ${options.from ?? 0} THEN ${sentence(stopReasons.tooEarly(GIVEN), day)}
        ELSE ${sentence(stopReasons.tooLate(GIVEN), day)} END`;
}

function goneNoFurther({ stages, options }: FunnelPlan): string {
  const { order, window = 0 } = options;
  const byNext = (reason: (stage: string, before: string) => string) =>
    `CASE found.depth ${stages.map((stage, place) => `WHEN ${place} THEN ${literal(reason(stage, stages[place - 1] ?? ""))}`).join(" ")} END`;
  if (order === "reached")
    return `IF(found.at_later > 0, ${byNext((next) => stopReasons.laterOutside(next, window))}, ${byNext(stopReasons.none)})`;
  if (order === "any")
    return `CASE WHEN found.others = 0 THEN ${literal(stopReasons.noOther())} WHEN found.late_others > 0 THEN ${literal(stopReasons.othersOutside(window))} ELSE ${literal(stopReasons.othersBefore())} END`;
  return `CASE WHEN found.at_next = 0 THEN ${byNext(stopReasons.none)}
        WHEN found.next_after IS NULL THEN ${byNext(stopReasons.outOfOrder)}
        WHEN found.next_after > found.latest THEN ${byNext((next) => stopReasons.outside(next, window))}
        ELSE ${byNext(stopReasons.another)} END`;
}

/** Which activity left somebody out; of several at one moment the first row's. */
function excludingSql(excluded: readonly string[], activities: string): string {
  return `
  LEFT JOIN (
    SELECT staged.person, spelt.activity,
      ROW_NUMBER() OVER (PARTITION BY staged.person ORDER BY staged.is_milestone, staged.entry) AS nth
    FROM staged
    JOIN everybody AS one ON one.person = staged.person AND one.excluded_at = staged.date
    JOIN (${activities}) AS spelt ON spelt.activity_key = staged.activity_key
    WHERE staged.activity_key IN ${inList(excluded)}
  ) AS excluding ON excluding.person = found.person AND excluding.nth = 1`;
}
