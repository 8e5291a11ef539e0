/** Developer needs: how well each layer is met, where to focus, and whether effort runs ahead of it. */

import { share } from "../arithmetic/share";
import type { AuditModel } from "../definitions/auditModels";
import { NEEDS } from "../definitions/needLayers";
import { NEEDS_PRACTICES } from "../definitions/needsPractices";
import type { ActivityLog } from "../workbook/activityLog";
import { type Audit, auditOptions } from "../workbook/audits";
import { coverageOf } from "../workbook/coverage";
import { isByTeam } from "../workbook/journeyPlan";
import { type LookBack, lookBackOptions } from "../workbook/lookBack";

export const NEEDS_MODEL: AuditModel = "Needs";
export const needsOptions = { ...auditOptions(0.8), ...lookBackOptions };

export interface NeedResult {
  need: string;
  /** Mean answer; undefined where no practice applies. */
  score: number | undefined;
  isMet: boolean;
  /** Whether this is the lowest layer not met. */
  isFocus: boolean;
  /** Share of the team's activities in the period; undefined without activities. */
  effortShare: number | undefined;
  /** Whether effort is spent here while a lower layer is not met. */
  isAhead: boolean;
}

/** The five layers, bottom first. A layer to which nothing applies is neither met nor in the way. */
export function needsOf(
  audit: Audit,
  met: number,
  effort: ReadonlyMap<string, number | undefined> | undefined,
): NeedResult[] {
  let lowerUnmet = false;
  return NEEDS.map(({ name }): NeedResult => {
    const ids = NEEDS_PRACTICES.filter((practice) => practice.need === name).map(({ id }) => id);
    const score = coverageOf(audit, ids).coverage;
    const isMet = score !== undefined && score >= met;
    const isUnmet = score !== undefined && score < met;
    const effortShare = effort?.get(name);
    const result = {
      need: name,
      score,
      isMet,
      isFocus: isUnmet && !lowerUnmet,
      effortShare,
      isAhead: lowerUnmet && (effortShare ?? 0) > 0,
    };
    lowerUnmet ||= isUnmet;
    return result;
  });
}

/** The share of the team's activities in the period under each need; undefined where the team did nothing. */
export function effortByNeed(log: ActivityLog, period: LookBack): ReadonlyMap<string, number | undefined> {
  const counts = new Map<string, number>();
  let all = 0;
  for (let entry = 0; entry < log.entries; entry++) {
    const step = log.step(log.activities[entry]!);
    if (!isByTeam(step) || !period.includes(log.times[entry]!)) continue;
    all++;
    if (step?.need) counts.set(step.need, (counts.get(step.need) ?? 0) + 1);
  }
  return new Map(NEEDS.map(({ name }) => [name, share(counts.get(name) ?? 0, all)]));
}
