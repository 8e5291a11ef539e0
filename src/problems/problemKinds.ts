/** Every kind of problem, by its name. */
import { CELL_KINDS } from "./cellFaults";
import { ROW_KINDS } from "./rowFaults";

export const PROBLEM_KINDS = { ...CELL_KINDS, ...ROW_KINDS };

export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** The kinds whose words can be settled once for all their rows. */
export const KINDS_OF_WORDS: readonly ProblemKind[] = [
  "unknownActivity",
  "unknownKind",
  "notAChoice",
  "notYesNo",
  "notANumber",
  "ambiguousNumber",
];

/** The kinds that offer days for what a cell most likely means. */
export const KINDS_OF_DATES: readonly ProblemKind[] = ["ambiguousDate", "yearFirstOrLast", "periodNotDate"];
