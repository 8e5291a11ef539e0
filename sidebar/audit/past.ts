/** The finished audits that the Audit tab holds. */
import type { Audits } from "../../src/app/auditContract";
import type { AuditModel } from "../../src/definitions/auditModels";
import { zone } from "../../src/reading/zone";
import { AUDIT } from "../../src/tabs/audit";
import { nameKey } from "../../src/words/text";
import { type Audit, readAudits } from "../../src/workbook/audits";
import { readTable } from "../../src/workbook/readTable";
import { MODELS } from "./models";

export interface PastAudit {
  model: AuditModel;
  audit: Audit;
}

/** All of them, the latest first. */
export function pastAudits({ rows }: Audits): PastAudit[] {
  if (rows.length === 0) return [];
  const all = MODELS.flatMap((model) =>
    readAudits(readTable(AUDIT, rows, zone("UTC")), model).map((audit) => ({ model, audit })),
  );
  return all.sort((a, b) => b.audit.date - a.audit.date);
}

/** The last audit of the same model and scope before that day. */
export function auditBefore(
  audits: Audits,
  model: AuditModel,
  scope: string,
  date: number,
): Audit | undefined {
  return pastAudits(audits).find(
    (past) => past.model === model && nameKey(past.audit.scope) === nameKey(scope) && past.audit.date < date,
  )?.audit;
}
