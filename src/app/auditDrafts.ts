/** Audits under way, kept with the spreadsheet: a head for each model and scope, and every answer by itself. */
import { AUDIT_MODELS, type AuditModel } from "../definitions/auditModels";
import type { Settings } from "../sheets/settings";
import type { Workbook } from "../sheets/workbook";
import { nameKey } from "../words/text";
import type { Draft, GivenAnswers } from "./auditContract";

type Which = Pick<Draft, "model" | "scope">;

/** Answers that carry another start belong to an earlier audit and are passed over. */
interface Head extends Omit<Draft, "answers"> {
  started: string;
}

const nameOf = ({ model, scope }: Which, practice = "") =>
  `audit draft/${model}/${nameKey(scope)}/${practice}`;

/** All audits under way. */
export function readDrafts(settings: Settings): Draft[] {
  const texts = settings.all();
  return Object.keys(texts)
    .filter((name) => name.startsWith("audit draft/") && name.endsWith("/"))
    .map((name) => draftOf(texts, JSON.parse(texts[name]!)));
}

function draftOf(texts: Readonly<Record<string, string>>, { started, ...head }: Head): Draft {
  const answers: GivenAnswers = {};
  for (const { id } of AUDIT_MODELS[head.model]) {
    const text = texts[nameOf(head, id)];
    const [since, answer, target, evidence, notes] = text ? JSON.parse(text) : [];
    if (since === started) answers[id] = { answer, target, evidence, notes };
  }
  return { ...head, answers };
}

/** Adds answers to a draft, which is begun where there is none; others' answers stay. */
export function keepDraft(workbook: Workbook, { answers, ...head }: Draft): Draft {
  return workbook.alone(() => {
    const settings = workbook.settings();
    const texts = settings.all();
    const kept = texts[nameOf(head)];
    const { started }: Head = kept ? JSON.parse(kept) : { started: new Date().toISOString() };
    const added: Record<string, string> = {};
    for (const { id } of AUDIT_MODELS[head.model]) {
      const given = answers[id];
      if (!given) continue;
      const { answer, target, evidence, notes } = given;
      added[nameOf(head, id)] = JSON.stringify([started, answer, target, evidence, notes]);
    }
    const changed = { ...added, [nameOf(head)]: JSON.stringify({ ...head, started }) };
    if (Object.keys(added).length > 0) settings.set(changed);
    return draftOf({ ...texts, ...changed }, { ...head, started });
  });
}

/** Lets a draft go. */
export function dropDraft(workbook: Workbook, draft: Which): Record<string, never> {
  workbook.settings().remove(nameOf(draft));
  return {};
}

/** Lets a draft go whose answers are all among these; one that somebody has gone on with meanwhile stays. */
export function dropWritten(workbook: Workbook, { model, scope, answers }: Omit<Draft, "auditor">): void {
  const settings = workbook.settings();
  const kept = readDrafts(settings).find((draft) => isSame(draft, model, scope));
  const isWritten =
    kept && Object.keys(kept.answers).every((id) => sameAnswer(kept.answers[id], answers[id]));
  if (isWritten) settings.remove(nameOf({ model, scope }));
}

function isSame(draft: Draft, model: AuditModel, scope: string): boolean {
  return nameOf(draft) === nameOf({ model, scope });
}

function sameAnswer(one: GivenAnswers[string] | undefined, other: typeof one): boolean {
  return (["answer", "target", "evidence", "notes"] as const).every((name) => one?.[name] === other?.[name]);
}
