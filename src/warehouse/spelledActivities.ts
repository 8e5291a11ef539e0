/** How activities are spelt: of several spellings the first in the alphabet, as everywhere. */

import { nameKey } from "../words/text";
import { milestoneFields } from "./milestoneFields";
import { literal } from "./sql";
import type { SqlContext } from "./warehouseTable";

/** A query of `activity_key` and `activity`. */
export function activitiesSql({ project, ref }: SqlContext): string {
  const milestones = milestoneFields(project.source("contacts"), project.plan).map(
    ({ name }) => `UNION ALL SELECT ${literal(nameKey(name))}, ${literal(name)}`,
  );
  return `SELECT activity_key, MIN(activity) AS activity
  FROM (SELECT activity_key, activity FROM ${ref("activities_read")} WHERE activity_key IS NOT NULL ${milestones.join(" ")})
  GROUP BY activity_key`;
}
