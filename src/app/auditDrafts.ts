/** Audits under way, kept with the spreadsheet: a head for each model and scope, and every answer by itself. */
import * as z from "zod/mini";
import { AUDIT_MODELS, type AuditModel } from "../definitions/auditModels";
import { auditErrors } from "../problems/auditErrors";
import type { Settings } from "../sheets/settings";
import { ifFits } from "../sheets/stored";
import type { Workbook } from "../sheets/workbook";
import { fromJson } from "../words/json";
import { nameKey } from "../words/text";
import { answerWord, type Draft, type GivenAnswers, type KeptDraft } from "./auditContract";
import { keepEnd, readEnds } from "./auditEnds";
import { lazy } from "./lazy";

type Which = Pick<Draft, "model" | "scope">;
type Texts = Readonly<Record<string, string>>;

/** Answers that carry another start belong to an earlier audit and are passed over. */
type Head = Omit<Draft, "answers">;

const DRAFT = "audit draft/";

const nameOf = ({ model, scope }: Which, practice = "") => `${DRAFT}${model}/${nameKey(scope)}/${practice}`;

/** The name of a head: its model and its scope. */
const HEAD = /^audit draft\/(\w+)\/(.*)\/$/s;
/** The name of a head or of an answer, with its practice. */
const ANY = /^audit draft\/(\w+)\/(.*)\/([\w.]*)$/s;

const keptHead = lazy(() => z.object({ scope: z.string(), auditor: z.string(), started: z.string() }));

/** All audits under way. */
export function readDrafts(texts: Texts): Draft[] {
  const over = new Set(readEnds(texts).map(({ started }) => started));
  return Object.keys(texts).flatMap((name) => {
    const [, model = "", scope = ""] = HEAD.exec(name) ?? [];
    const head = isModel(model) ? headOf(texts, { model, scope }) : undefined;
    return head && !over.has(head.started) ? [draftOf(texts, head)] : [];
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

function draftOf(texts: Texts, head: Head): Draft {
  const answers: GivenAnswers = {};
  for (const { id } of AUDIT_MODELS[head.model]) {
    const found = answerOf(texts, head, id);
    if (found?.started === head.started) answers[id] = found.said;
  }
  return { ...head, answers };
}

/** The audit of that model and scope that is under way; undefined where there is none. */
function underWay(texts: Texts, which: Which): Head | undefined {
  const head = nameOf(which) in texts ? headOf(texts, which) : undefined;
  return head && readEnds(texts).every(({ started }) => started !== head.started) ? head : undefined;
}

/** Adds answers to a draft, which is begun where there is none; others' answers stay. One that has ended takes none. */
export function keepDraft(workbook: Workbook, { answers, ...head }: Draft): KeptDraft {
  return workbook.inTurn(() => {
    const settings = workbook.settings();
    const texts = settings.all();
    const ended = readEnds(texts).find(({ started }) => started === head.started);
    if (ended) return { ...head, answers: {}, ended, notKept: [] };
    const { started } = underWay(texts, head) ?? head;
    const added: Record<string, string> = {};
    for (const { id } of AUDIT_MODELS[head.model]) {
      const given = answers[id];
      if (!given) continue;
      const { answer, target, evidence, notes } = given;
      added[id] = JSON.stringify([started, answer, target, evidence, notes]);
    }
    const begun = { ...head, started };
    const notKept = Object.keys(added).length > 0 ? keepAnswers(settings, begun, added) : [];
    const error = notKept.length > 0 ? auditErrors.noRoom(notKept.length).message : undefined;
    const kept = Object.entries(added).filter(([id]) => !notKept.includes(id));
    const now = Object.fromEntries(kept.map(([id, text]) => [nameOf(head, id), text]));
    return { ...draftOf({ ...texts, ...now }, begun), ended: null, notKept, error };
  });
}

/** Keeps them in one call; where there is too little room, what nobody needs goes, and then each that fits is kept. */
function keepAnswers(settings: Settings, head: Head, answers: Readonly<Record<string, string>>): string[] {
  const headText = { [nameOf(head)]: JSON.stringify(head) };
  const named = (id: string) => ({ [nameOf(head, id)]: answers[id]! });
  const ids = Object.keys(answers);
  const fits = (texts: Texts) => {
    try {
      settings.set(texts);
      return true;
    } catch {
      return false;
    }
  };
  const all = Object.assign({ ...headText }, ...ids.map(named));
  if (fits(all)) return [];
  sweepDrafts(settings);
  if (fits(all)) return [];
  if (!fits(headText)) return ids;
  ids.sort((a, b) => answers[a]!.length - answers[b]!.length);
  return ids.filter((id) => !fits(named(id)));
}

/** The answers of a draft that it holds beyond these; those of another audit of the same scope do not count. */
export function otherAnswers(settings: Settings, { model, scope, started, answers }: Draft): GivenAnswers {
  const texts = settings.all();
  const head = underWay(texts, { model, scope });
  return head?.started === started ? { ...draftOf(texts, head).answers, ...answers } : answers;
}

/** Throws a draft away. */
export function dropDraft(workbook: Workbook, which: Which): Record<string, never> {
  return workbook.inTurn(() => {
    const settings = workbook.settings();
    const head = underWay(settings.all(), which);
    if (head) keepEnd(settings, { started: head.started, by: "", writer: "", written: null });
    sweepDrafts(settings);
    return {};
  });
}

/** Takes out what is left of audits that have ended. */
export function sweepDrafts(settings: Settings): void {
  settings.remove(...leftBehind(settings.all()));
}

/** The names of heads and answers of audits that have ended; what is damaged stays as long as its audit is under way. */
export function leftBehind(texts: Texts): string[] {
  const heads = new Map(readDrafts(texts).map((draft) => [nameOf(draft), draft]));
  return Object.keys(texts).filter((name) => {
    const [, model = "", scope = "", practice = ""] = ANY.exec(name) ?? [];
    if (!isModel(model)) return false;
    const head = heads.get(nameOf({ model, scope }));
    if (!head || practice === "") return !head;
    const said = answerOf(texts, head, practice);
    return said !== undefined && said.started !== head.started;
  });
}
