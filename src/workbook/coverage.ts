/** How far a group of practices is covered by an audit's answers. */

import { share } from "../arithmetic/share";
import type { Audit } from "./audits";

/** Mean answer, mean target and gap over some practices of an audit. N/A is left out, unanswered counts as no. */
export function coverageOf(audit: Audit, ids: readonly string[]) {
  let applicable = 0;
  let sum = 0;
  let answered = 0;
  let targets = 0;
  let targetSum = 0;
  let missing = 0;
  for (const id of ids) {
    const given = audit.answers.get(id);
    if (given && given.answer === undefined) continue;
    applicable++;
    if (!given) continue;
    const answer = given.answer!;
    answered++;
    sum += answer;
    if (given.target === undefined) continue;
    targets++;
    targetSum += given.target;
    missing += Math.max(0, given.target - answer);
  }
  return {
    coverage: share(sum, applicable),
    target: share(targetSum, targets),
    gap: targets === 0 ? undefined : share(missing, answered),
  };
}
