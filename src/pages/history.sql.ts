/** The table `devrel_history`: what was found on each day that the project ran, which no later correction of the sources changes. */

import { funnelOfProject } from "../funnel/funnelPlan.sql";
import { isAcceptedSql } from "../warehouse/leadStatuses";
import { hasField } from "../warehouse/neededField";
import { literal, share } from "../warehouse/sql";
import { type SqlContext, warehouseTable } from "../warehouse/warehouseTable";

export const historyTable = warehouseTable({
  name: "devrel_history",
  about:
    "A row for each day on which the project ran and each headline figure: contacts at each stage and conversion to it, leads, leads accepted, problems. A second run on one day replaces that day; no run changes another one.",
  type: "incremental",
  uniqueKey: ["day", "measure"],
  partitionBy: "day",
  assertions: { nonNull: ["day", "measure"] },
  sql(context) {
    const day = `CURRENT_DATE(${literal(context.project.zone.name)})`;
    const figures = [...stages(context), ...leads(context), problems(context)];
    return `SELECT ${day} AS day, ROW_NUMBER() OVER (ORDER BY nth) AS place, measure, value
FROM (
  ${figures.map((figure, nth) => `SELECT ${nth} AS nth, ${figure}`).join("\n  UNION ALL ")}
)`;
  },
});

function figure(measure: string, value: string, from: string): string {
  return `${literal(measure)} AS measure, CAST(${value} AS FLOAT64) AS value FROM ${from}`;
}

function stages({ project, ref }: SqlContext): string[] {
  const steps = ref("funnel_steps");
  const at = (place: number) => `COUNTIF(depth > ${place})`;
  return funnelOfProject(project).labels.flatMap((label, place) => [
    figure(`Contacts at ${label}`, at(place), steps),
    ...(place === 0 ? [] : [figure(`Conversion to ${label}`, share(at(place), at(0)), steps)]),
  ]);
}

function leads({ project, ref }: SqlContext): string[] {
  if (!hasField(project, "activities", "drql")) return [];
  const own = `${ref("activities_read")} WHERE counts AND drql_key IS NOT NULL`;
  const accepted = `COUNTIF(NOT drql_status_unread AND ${isAcceptedSql("drql_status")})`;
  return [figure("DRQLs", "COUNT(*)", own), figure("DRQLs accepted", accepted, own)];
}

function problems({ ref }: SqlContext): string {
  return figure("Problems", "COUNT(*)", ref("devrel_problems"));
}
