/** What to look for in Audit beyond single cells: practices nobody knows, and audits with unanswered practices. */

import { AUDIT_MODELS, type AuditModel } from "../../definitions/auditModels";
import { rowFaults } from "../../problems/rowFaults";
import { startOfDay } from "../../reading/calendar";
import { alikeName } from "../../words/alike";
import type { AuditColumns } from "../audit";
import type { Check } from "../tab";

const MODELS = Object.keys(AUDIT_MODELS) as AuditModel[];

export const checkAudit: Check<AuditColumns> = (rows, report) => {
  const dates = rows.dates("date");
  const models = rows.choices("model");
  const practice = rows.texts("practice");
  const scope = rows.texts("scope");
  const answers = rows.choices("answer");
  const answer = rows.texts("answer");
  const audits = new Map<
    string,
    { row: number; model: AuditModel; scope: string; answered: Map<string, number> }
  >();
  for (let row = 0; row < rows.count; row++) {
    const model = MODELS[models[row]!];
    const id = practice.names[practice.codes[row]!]!;
    if (!model || id === "" || Number.isNaN(dates[row]!)) continue;
    const ids = AUDIT_MODELS[model].map((known) => known.id);
    const known = ids.find((candidate) => candidate === practice.keys[practice.codes[row]!]);
    if (!known) {
      report(row, "practice", rowFaults.unknownPractice(id, model, alikeName(id, ids)));
      continue;
    }
    const key = `${model} ${scope.codes[row]} ${startOfDay(dates[row]!)}`;
    const audit = audits.get(key) ?? {
      row,
      model,
      scope: scope.names[scope.codes[row]!]!,
      answered: new Map(),
    };
    audits.set(key, audit);
    if (Number.isNaN(answers[row]!)) continue;
    const earlier = audit.answered.get(known);
    if (earlier !== undefined && answers[earlier] !== answers[row])
      report(
        earlier,
        "answer",
        rowFaults.answeredAgain(known, rows.rowNumber(row), answer.names[answer.codes[row]!]!),
      );
    audit.answered.set(known, row);
  }
  for (const { row, model, scope: of, answered } of audits.values()) {
    const open = AUDIT_MODELS[model].map(({ id }) => id).filter((id) => !answered.has(id));
    if (open.length > 0 && answered.size > 0) report(row, "answer", rowFaults.unanswered(of, open));
  }
};
