/** Which activities an option means that names one, or a stage, or none for all that the community does: see namedActivities.ts of the workbook. */
import { nameKey } from "../words/text";
import type { Project } from "./project";
import { literal } from "./sql";

/** A condition on a row of the activity log. */
export function isNamedActivity({ plan }: Project, log: string, name: string | undefined): string {
  if (name === undefined) return `${log}.is_by_community`;
  const key = nameKey(name);
  const stage = plan.stages.findIndex((one) => nameKey(one) === key);
  const isActivity = `${log}.activity_key = ${literal(key)}`;
  if (plan.byKey.has(key) || stage < 0) return isActivity;
  return `COALESCE(${log}.stage_place = ${stage}, FALSE)`;
}
