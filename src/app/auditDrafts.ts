/** Audits under way, kept with the spreadsheet: a head for each model and scope, and every answer by itself. */
import * as z from "zod/mini";
import { AUDIT_MODELS, type AuditModel } from "../definitions/auditModels";
import type { Settings } from "../sheets/settings";
import { ifFits } from "../sheets/stored";
import type { Workbook } from "../sheets/workbook";
import { fromJson } from "../words/json";
import { nameKey } from "../words/text";
import { answerWord, type Draft, type GivenAnswers } from "./auditContract";
import { lazy } from "./lazy";

type Which = Pick<Draft, "model" | "scope">;
type Texts = Readonly<Record<string, string>>;

/** Answers that carry another start belong to an earlier audit and are passed over. */
interface Head extends Omit<Draft, "answers"> {
  started: string;
}

const nameOf = ({ model, scope }: Which, practice = "") =>
  `audit draft/${model}/${nameKey(scope)}/${practice}`;

/** The name of a head: its model and its scope. */
const HEAD = /^audit draft\/(\w+)\/(.*)\/$/s;

const keptHead = lazy(() => z.object({ scope: z.string(), auditor: z.string(), started: z.string() }));

/** All audits under way. */
export function readDrafts(settings: Settings): Draft[] {
  const texts = settings.all();
  return Object.keys(texts).flatMap((name) => {
    const [, model = "", scope = ""] = HEAD.exec(name) ?? [];
    return isModel(model) ? [draftOf(texts, headOf(texts, { model, scope }))] : [];
  });
}

function isModel(name: string): name is AuditModel {
  return Object.keys(AUDIT_MODELS).includes(name);
}

/** Where the head is damaged, its name still says which audit it is, and the latest answers when that began. */
function headOf(texts: Texts, which: Which): Head {
  const kept = ifFits(keptHead(), fromJson(texts[nameOf(which)]), undefined);
  if (kept) return { ...kept, model: which.model };
  const starts = AUDIT_MODELS[which.model].map(({ id }) => answerOf(texts, which, id)?.started ?? "");
  return { ...which, auditor: "", started: starts.sort()[starts.length - 1]! };
}

/**
 * What was said about a practice, in this audit or an earlier one; undefined where that is nothing or the answer is
 * damaged. An answer that can be read does not suffer from what goes with it.
 */
function answerOf(texts: Texts, which: Which, practice: string) {
  const kept = fromJson(texts[nameOf(which, practice)]);
  const [started, answered, target, evidence, notes]: unknown[] = Array.isArray(kept) ? kept : [];
  const answer = ifFits(answerWord(), answered, undefined);
  if (typeof started !== "string" || answer === undefined) return undefined;
  const textOf = (value: unknown) => (typeof value === "string" ? value : "");
  const said = {
    answer,
    target: ifFits(answerWord(), target, "" as const),
    evidence: textOf(evidence),
    notes: textOf(notes),
  };
  return { started, said };
}

function draftOf(texts: Texts, { started, ...head }: Head): Draft {
  const answers: GivenAnswers = {};
  for (const { id } of AUDIT_MODELS[head.model]) {
    const found = answerOf(texts, head, id);
    if (found?.started === started) answers[id] = found.said;
  }
  return { ...head, answers };
}

/** Adds answers to a draft, which is begun where there is none; others' answers stay. */
export function keepDraft(workbook: Workbook, { answers, ...head }: Draft): Draft {
  return workbook.inTurn(() => {
    const settings = workbook.settings();
    const texts = settings.all();
    const begun = nameOf(head) in texts && headOf(texts, head).started;
    const started = begun || new Date().toISOString();
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
