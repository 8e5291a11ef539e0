/** An audit's answers in the forms that measures, functions and forms take. */
import type { Draft, GivenAnswer } from "../../src/app/auditContract";
import { ANSWERS, type Answer } from "../../src/definitions/answers";
import { AUDIT_MODELS } from "../../src/definitions/auditModels";
import type { Audit } from "../../src/workbook/audits";

export const UNANSWERED: GivenAnswer = { answer: "", target: "", evidence: "", notes: "" };

/** Ids of the practices without an answer, in the order in which they are asked. */
export function unanswered({ model, answers }: Draft): string[] {
  return AUDIT_MODELS[model].map(({ id }) => id).filter((id) => !answers[id]?.answer);
}

/** The audit as the measures read it from the Audit tab: practices without an answer are left out. */
export function auditOf({ model, scope, answers }: Draft, date = 0): Audit {
  const given = AUDIT_MODELS[model].flatMap(({ id }) => {
    const { answer, target } = answers[id] ?? UNANSWERED;
    return answer === "" ? [] : [[id, { answer: worth(answer), target: worth(target) }] as const];
  });
  return { scope, date, answers: new Map(given) };
}

function worth(answer: Answer | ""): number | undefined {
  return answer === "" ? undefined : (ANSWERS[answer] ?? undefined);
}

/** The word for an answer's worth. */
export function wordFor(worth: number | undefined): Answer {
  return worth === undefined ? "N/A" : worth === 1 ? "Yes" : worth === 0 ? "No" : "Partly";
}

/** The audit as a range for a custom function. */
export function auditCells(model: Draft["model"], { answers }: Audit): string[][] {
  const header = ["Date", "Model", "Practice", "Answer", "Target"];
  const rows = [...answers].map(([id, { answer, target }]) => [
    "2000-01-01",
    model,
    id,
    wordFor(answer),
    target === undefined ? "" : wordFor(target),
  ]);
  return [header, ...rows];
}
