/** The targets that the last audit of the same scope had, for practices that have none in this one. */
import type { Draft } from "../../src/app/auditContract";
import type { Answer } from "../../src/definitions/answers";
import type { Audit } from "../../src/workbook/audits";
import { wordFor } from "./answerForms";

/** By the id of the practice. */
export function earlierTargets({ answers }: Draft, before: Audit | undefined): Map<string, Answer> {
  const given = [...(before?.answers ?? [])].flatMap(([id, { target }]) =>
    target === undefined || answers[id]?.target ? [] : [[id, wordFor(target)] as const],
  );
  return new Map(given);
}

/** Those of practices that are answered here: a target alone makes no row of an audit. */
export function earlierTargetsOfAnswered(draft: Draft, before: Audit | undefined): Map<string, Answer> {
  return new Map([...earlierTargets(draft, before)].filter(([id]) => draft.answers[id]?.answer));
}
