/** The result of an earlier audit, with the sheets as they were at its time. */
import type { Audits } from "../../src/app/auditContract";
import type { AuditModel } from "../../src/definitions/auditModels";
import { dateText } from "../../src/reading/calendar";
import type { Audit } from "../../src/workbook/audits";
import { INTRODUCTIONS } from "../audit/models";
import { auditBefore } from "../audit/past";
import { Button } from "../parts/button";
import { Screen } from "../parts/screen";
import { ResultChanges } from "./resultChanges";
import { ResultFigures } from "./resultFigures";

interface Props {
  audits: Audits;
  model: AuditModel;
  audit: Audit;
  onLeave: () => void;
}

export function AuditPast({ audits, model, audit, onLeave }: Props) {
  const day = dateText(audit.date);
  const { label } = INTRODUCTIONS[model];
  return (
    <Screen title={`${label} on ${day}`}>
      {audit.scope && <p class="quiet">{audit.scope}</p>}
      <ResultFigures model={model} audit={audit} options={`as of=${day}`} />
      <ResultChanges
        model={model}
        audit={audit}
        before={auditBefore(audits, model, audit.scope, audit.date)}
      />
      <div class="actions">
        <Button look="primary" onClick={onLeave}>
          All audits
        </Button>
      </div>
    </Screen>
  );
}
