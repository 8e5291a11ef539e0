/** The assertion that what the option `exclude` names is an activity that somebody did or that a journey lists. */
import { literal } from "../warehouse/sql";
import type { WarehouseAssertion } from "../warehouse/warehouseTable";
import { isKnownAnyway } from "./exclusion";
import { funnelOfProject } from "./funnelPlan.sql";

export const excludedExist: WarehouseAssertion = {
  name: "excluded_activities_exist",
  about:
    "Every activity that the variable exclude names was done by somebody, or stands in the journey; a misspelt one would leave nobody out.",
  sql({ project, ref }) {
    const { excluded } = funnelOfProject(project);
    const unsure = excluded.filter((key) => !project.plan.byKey.has(key) && !isKnownAnyway(key));
    const names = unsure.map((key) => `SELECT ${literal(key)} AS activity_key`);
    const all = names.length > 0 ? names.join(" UNION ALL ") : "SELECT '' AS activity_key LIMIT 0";
    return `SELECT named.activity_key AS unknown_activity
FROM (${all}) AS named
LEFT JOIN (SELECT DISTINCT activity_key FROM ${ref("activities_read")}) AS done ON done.activity_key = named.activity_key
WHERE done.activity_key IS NULL`;
  },
};
