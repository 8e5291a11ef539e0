/** Finds one audit in the Audit tab: the answers of one model, for one scope, on one day. */

import { ANSWERS, type Answer } from "../definitions/answers";
import { AUDIT_MODELS, type AuditModel } from "../definitions/auditModels";
import { LedgerError } from "../problems/problem";
import { dateText, startOfDay } from "../reading/calendar";
import { day, fraction, text } from "../reading/options";
import type { Rows } from "../reading/rows";
import { AUDIT } from "../tabs/audit";
import { likelyNames } from "../words/alike";
import { labelBeside } from "../words/labels";
import { nameInList } from "../words/quotes";
import { listed, nameKey, quoted } from "../words/text";

/** The options that name an audit, and from which coverage on something counts as met. */
export const auditOptions = (met: number) => ({
  scope: text(
    "a scope of the Audit tab, such as Company",
    "Which company, division or product; needed where there are several.",
  ),
  date: day("The audit of that day; the latest if left out."),
  met: fraction(met, "From which coverage on a level or layer counts as met."),
});

export interface AuditAnswer {
  /** 0 no, 0.5 partly, 1 yes; undefined where it does not apply. */
  answer: number | undefined;
  /** The same for where the team wants to be; undefined where none is given. */
  target: number | undefined;
}

/** One audit. Practices that the model does not know are left out; practices without an answer are not in `answers`. */
export interface Audit {
  scope: string;
  /** Local time of the day. */
  date: number;
  answers: ReadonlyMap<string, AuditAnswer>;
}

/** All audits of a model, oldest first: the rows of one scope on one day; of a practice answered twice that day, the last row counts. */
export function readAudits(rows: Rows<typeof AUDIT.columns>, model: AuditModel): Audit[] {
  const counted = rows.counted();
  const dates = rows.dates("date");
  const models = rows.choices("model");
  const wanted = Object.keys(AUDIT_MODELS).indexOf(model);
  const scopes = rows.texts("scope");
  const practices = rows.texts("practice");
  const ids = new Map(AUDIT_MODELS[model].map(({ id }) => [nameKey(id), id]));
  const answers = worths(rows, "answer");
  const targets = worths(rows, "target");
  const audits = new Map<string, Audit & { answers: Map<string, AuditAnswer> }>();
  for (let row = 0; row < rows.count; row++) {
    const id = ids.get(practices.keys[practices.codes[row]!]!);
    if (counted[row] === 0 || models[row] !== wanted || id === undefined) continue;
    const scope = scopes.codes[row]!;
    const date = startOfDay(dates[row]!);
    const key = `${scope} ${date}`;
    let audit = audits.get(key);
    if (!audit) {
      audit = { scope: scopes.names[scope]!, date, answers: new Map() };
      audits.set(key, audit);
    }
    audit.answers.set(id, { answer: answers(row) ?? undefined, target: targets(row) ?? undefined });
  }
  return [...audits.values()].sort((a, b) => a.date - b.date);
}

/** For a row: a number, null for N/A, undefined for blank or unreadable. */
function worths(rows: Rows<typeof AUDIT.columns>, name: "answer" | "target") {
  const { choices } = AUDIT.columns[name];
  const codes = rows.choices(name);
  return (row: number) => {
    const choice = choices[codes[row]!];
    return choice && ANSWERS[choice.name as Answer];
  };
}

/**
 * The audit that the options mean: of that scope, on that day; its latest where no day is given.
 * @throws LedgerError where there is none, or several scopes to choose from
 */
export function chosenAudit(
  audits: readonly Audit[],
  model: AuditModel,
  scope?: string,
  date?: number,
): Audit {
  if (audits.length === 0)
    throw new LedgerError(
      `The Audit tab holds no readable ${model} audit. Run one from the sidebar (Audit), or fill in Date, Model, Practice and Answer.`,
    );
  const scopes = [...new Set(audits.map((audit) => audit.scope))].sort();
  const noScope = labelBeside("noScope", scopes);
  const named = (each: string) => each || noScope;
  if (scope === undefined && scopes.length > 1)
    throw new LedgerError(
      `The Audit tab holds ${model} audits of ${scopes.length} scopes: ${listed(likelyNames("", scopes.map(named)))}. Say which one, such as "scope=${nameInList(scopes.find(Boolean)!)}".`,
    );
  const inScope = audits.filter(
    (audit) => scope === undefined || nameKey(named(audit.scope)) === nameKey(scope),
  );
  if (inScope.length === 0)
    throw new LedgerError(
      `There is no ${model} audit of the scope ${quoted(scope)}. Scopes with such an audit: ${listed(likelyNames(scope!, scopes.map(named)))}.`,
    );
  if (date === undefined) return inScope[inScope.length - 1]!;
  const onDay = inScope.find((audit) => audit.date === date);
  if (onDay) return onDay;
  const days = inScope.map((audit) => dateText(audit.date));
  throw new LedgerError(
    `There is no ${model} audit on ${dateText(date)}. There are audits on ${listed(days)}.`,
  );
}
