/** What changed since the last audit of the same scope. */

import { AUDIT_MODELS, type AuditModel } from "../../src/definitions/auditModels";
import { dateText } from "../../src/reading/calendar";
import type { Audit } from "../../src/workbook/audits";
import { wordFor } from "../audit/answerForms";

interface Props {
  model: AuditModel;
  audit: Audit;
  before: Audit | undefined;
}

export function ResultChanges({ model, audit, before }: Props) {
  if (!before)
    return <p class="quiet">This is the first audit of this scope: the next one will show what changed.</p>;
  const changes = AUDIT_MODELS[model].flatMap(({ id, statement }) => {
    const [was, is] = [before, audit].map(({ answers }) => {
      const given = answers.get(id);
      return given ? wordFor(given.answer) : "not answered";
    });
    return was === is ? [] : [{ statement, was, is }];
  });
  return (
    <details>
      <summary>
        Changes since {dateText(before.date)} ({changes.length})
      </summary>
      {changes.length === 0 ? (
        <p>Every answer is the same as then.</p>
      ) : (
        <ul>
          {changes.map(({ statement, was, is }) => (
            <li key={statement}>
              {statement}{" "}
              <strong>
                {was} → {is}
              </strong>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
