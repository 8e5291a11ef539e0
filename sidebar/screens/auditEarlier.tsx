/** The finished audits, each a way to its result. */

import type { AuditModel } from "../../src/definitions/auditModels";
import { dateText } from "../../src/reading/calendar";
import type { Audit } from "../../src/workbook/audits";
import { INTRODUCTIONS } from "../audit/models";
import type { PastAudit } from "../audit/past";
import { Button } from "../parts/button";

interface Props {
  past: readonly PastAudit[];
  onPast: (model: AuditModel, audit: Audit) => void;
}

export function AuditEarlier({ past, onPast }: Props) {
  if (past.length === 0) return null;
  return (
    <>
      <h2>Earlier audits</h2>
      <ul class="plain">
        {past.map(({ model, audit }) => (
          <li key={`${model}${audit.scope}${audit.date}`}>
            <Button look="link" onClick={() => onPast(model, audit)}>
              {dateText(audit.date)} · {INTRODUCTIONS[model].label}
              {audit.scope && ` · ${audit.scope}`}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
