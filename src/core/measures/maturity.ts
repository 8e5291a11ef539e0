/** Declared maturity: coverage, level and score of one audit. */
import { LEVELS } from "../definitions/levels";
import { MATURITY_PRACTICES } from "../definitions/maturityPractices";
import { day, fraction, type OptionValues, text } from "../options";
import type { Grid } from "../tables/grid";
import type { Zone } from "../zone";
import { type Audit, chosenAudit, readAudits } from "./audits";
import { share } from "./share";

export const auditOptions = (met: number) => ({
  scope: text(
    "a scope of the Audit tab, such as Company",
    "Which company, division or product; needed where there are several.",
  ),
  date: day("The audit of that day; the latest if left out."),
  met: fraction(met, "From which coverage on a level or layer counts as met."),
});
export const maturityOptions = auditOptions(0.75);

export interface LevelResult {
  level: number;
  name: string;
  /** Mean answer, 0 to 1; undefined where no practice of the level applies. */
  coverage: number | undefined;
  /** Skipped: met, while a lower level is not. Undefined where no practice applies. */
  reached: "Yes" | "No" | "Skipped" | undefined;
  /** Mean target; undefined where none is given. */
  target: number | undefined;
  /** Sum of max(0, target - answer) by the number of practices answered; undefined where no target is given. */
  gap: number | undefined;
}

export interface Maturity {
  levels: LevelResult[];
  /** The highest level reached, 0 to 5. */
  level: number;
  /** The sum of the five coverages, 0 to 5. */
  score: number;
}

/** The maturity of the audit that the options mean. @throws LedgerError where there is none */
export function maturity(grid: Grid, options: OptionValues<typeof maturityOptions>, zone: Zone): Maturity {
  const audit = chosenAudit(readAudits(grid, "Maturity", zone), "Maturity", options.scope, options.date);
  return maturityOf(audit, options.met);
}

/** The maturity that an audit's answers make. Unanswered practices count as no; a level to which nothing applies is passed over. */
export function maturityOf(audit: Audit, met: number): Maturity {
  let lowerUnmet = false;
  let level = 0;
  let score = 0;
  const levels = LEVELS.slice(1).map(({ level: number, name }): LevelResult => {
    const ids = MATURITY_PRACTICES.filter((practice) => practice.level === number).map(({ id }) => id);
    const { coverage, target, gap } = coverageOf(audit, ids);
    score += coverage ?? 0;
    if (coverage === undefined) return { level: number, name, coverage, reached: undefined, target, gap };
    const isMet = coverage >= met;
    const reached = !isMet ? "No" : lowerUnmet ? "Skipped" : "Yes";
    if (reached === "Yes") level = number;
    lowerUnmet ||= !isMet;
    return { level: number, name, coverage, reached, target, gap };
  });
  return { levels, level, score };
}

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
