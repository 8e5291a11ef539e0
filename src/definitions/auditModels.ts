// The three audits in one shape, for whoever asks the questions and whoever adds up the answers.
import { LEVELS } from "./levels";
import { MATURITY_PRACTICES } from "./maturityPractices";
import { NEEDS_PRACTICES } from "./needsPractices";
import { PORTAL_PRACTICES } from "./portalPractices";

/** One question of an audit; `group` is its level, its need, or whether a portal requires it. */
export interface AuditPractice {
  id: string;
  group: string;
  statement: string;
  evidence: string;
}

const grouped = <P extends Omit<AuditPractice, "group">>(
  practices: readonly P[],
  group: (practice: P) => string,
): readonly AuditPractice[] =>
  practices.map((practice) => ({
    id: practice.id,
    group: group(practice),
    statement: practice.statement,
    evidence: practice.evidence,
  }));

/** Each audit's questions in the order in which they are asked; groups follow one another. */
export const AUDIT_MODELS = {
  Maturity: grouped(MATURITY_PRACTICES, ({ level }) => LEVELS[level].name),
  Needs: grouped(NEEDS_PRACTICES, ({ need }) => need),
  Portal: grouped(PORTAL_PRACTICES, ({ required }) => (required ? "Required" : "Optional")),
};

/** The name of an audit, as in the Model column. */
export type AuditModel = keyof typeof AUDIT_MODELS;
