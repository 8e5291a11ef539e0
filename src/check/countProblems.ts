/** Counts problems: those that change no figure apart from the others. */
import type { Problem } from "../problems/problem";
import { PROBLEM_KINDS } from "../problems/problemKinds";
import type { ProblemCounts } from "./problemCounts";

/** Whether no figure suffers from it. */
export function isHarmless({ kind }: Problem): boolean {
  return PROBLEM_KINDS[kind].harmless;
}

/** Counts the problems of some tables together. */
export function countProblems(tables: readonly { problems: readonly Problem[] }[]): ProblemCounts {
  const all = tables.flatMap(({ problems }) => problems);
  const harmless = all.filter(isHarmless).length;
  return { problems: all.length - harmless, harmless };
}
