/** How many problems there are, in one sentence wherever that is said. */
import { counted } from "../words/text";

export interface ProblemCounts {
  /** Those that may keep something out of the figures. */
  problems: number;
  /** Those that no figure suffers from, such as other spellings. */
  harmless: number;
}

/** The sum of counts. */
export function addedUp(all: readonly ProblemCounts[]): ProblemCounts {
  return {
    problems: all.reduce((sum, { problems }) => sum + problems, 0),
    harmless: all.reduce((sum, { harmless }) => sum + harmless, 0),
  };
}

/** `13 problems and 3 harmless ones`. */
export function problemsCounted({ problems, harmless }: ProblemCounts): string {
  if (harmless === 0) return problems === 0 ? "No problems" : counted(problems, "problem");
  if (problems === 0) return counted(harmless, "harmless problem");
  return `${counted(problems, "problem")} and ${counted(harmless, "harmless one")}`;
}
