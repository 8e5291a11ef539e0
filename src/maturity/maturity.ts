/** Declared maturity: coverage, level and score of one audit. */
import { LEVELS } from "../definitions/levels";
import { MATURITY_PRACTICES } from "../definitions/maturityPractices";
import type { OptionValues } from "../reading/options";
import { type Audit, auditOptions, chosenAudit } from "../workbook/audits";
import { coverageOf } from "../workbook/coverage";
import type { WorkbookModel } from "../workbook/workbookModel";

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
  /** The audit that it is of. */
  audit: Audit;
  levels: LevelResult[];
  /** The highest level reached, 0 to 5. */
  level: number;
  /** The sum of the five coverages, 0 to 5. */
  score: number;
}

/** The maturity of the audit that the options mean. @throws LedgerError where there is none */
export function maturity(workbook: WorkbookModel, options: OptionValues<typeof maturityOptions>): Maturity {
  return maturityOf(
    chosenAudit(workbook.audits("Maturity"), "Maturity", options.scope, options.date),
    options.met,
  );
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
  return { audit, levels, level, score };
}
