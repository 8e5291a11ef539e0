/** Official beside actual: what an audit declares of each practice, and what the sheets show of it. */
import type { Audit } from "../workbook/audits";
import type { ObservedPractice } from "./observed";

/** From this difference on, declared and observed are said to disagree. */
const DISAGREES = 0.5;

export type Reading = "Agrees" | "Declared but not seen" | "Seen but not declared" | "Cannot be seen";

export interface ComparedPractice {
  practice: string;
  level: number;
  /** 0 to 1; undefined for N/A. */
  declared: number | undefined;
  observed: number | undefined;
  /** Observed minus declared. */
  difference: number | undefined;
  reading: Reading;
}

/** Compares every practice. Unanswered counts as no; N/A declares nothing, so only what is seen can disagree with it. */
export function compareMaturity(audit: Audit, observed: readonly ObservedPractice[]): ComparedPractice[] {
  return observed.map(({ practice, level, observed: seen }) => {
    const given = audit.answers.get(practice);
    const declared = given ? given.answer : 0;
    const difference = seen === undefined || declared === undefined ? undefined : seen - declared;
    return { practice, level, declared, observed: seen, difference, reading: readingOf(declared ?? 0, seen) };
  });
}

function readingOf(declared: number, seen: number | undefined): Reading {
  if (seen === undefined) return "Cannot be seen";
  if (declared - seen >= DISAGREES) return "Declared but not seen";
  return seen - declared >= DISAGREES ? "Seen but not declared" : "Agrees";
}
