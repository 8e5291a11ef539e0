/** Where an audit begins: which one, of what, by whom; audits under way are resumed, earlier ones looked at. */
import { useMemo, useState } from "preact/hooks";
import type { Audits } from "../../src/app/auditContract";
import { AUDIT_MODELS, type AuditModel } from "../../src/definitions/auditModels";
import type { Audit } from "../../src/workbook/audits";
import type { Keeper } from "../audit/keeper";
import { INTRODUCTIONS, MODELS } from "../audit/models";
import { pastAudits } from "../audit/past";
import { begin, underWay } from "../audit/underWay";
import { Button } from "../parts/button";
import { TextField } from "../parts/field";
import { Notice } from "../parts/notice";
import { AuditEarlier } from "./auditEarlier";
import { AuditUnderWay } from "./auditUnderWay";

interface Props {
  audits: Audits;
  onOpen: (keeper: Keeper) => void;
  onPast: (model: AuditModel, audit: Audit) => void;
  onChange: () => void;
}

export function AuditStart({ audits, onOpen, onPast, onChange }: Props) {
  const [model, setModel] = useState<AuditModel>("Maturity");
  const [scope, setScope] = useState("Company");
  const [auditor, setAuditor] = useState("");
  const past = pastAudits(audits);
  const keepers = useMemo(() => underWay(audits), [audits]);
  return (
    <>
      {audits.error && (
        <Notice kind="error">
          The Audit tab cannot be read, so a finished audit could not be added to it. {audits.error}
        </Notice>
      )}
      <AuditUnderWay keepers={keepers} onOpen={onOpen} onChange={onChange} />
      <h2>New audit</h2>
      <fieldset>
        <legend>What do you want to look at?</legend>
        {MODELS.map((name) => (
          <label key={name} class="choice">
            <input type="radio" name="model" checked={name === model} onChange={() => setModel(name)} />
            <span>
              {INTRODUCTIONS[name].label} <span class="quiet">({AUDIT_MODELS[name].length} questions)</span>
              <br />
              <span class="quiet">{INTRODUCTIONS[name].about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextField
        label="Of which company, division or product?"
        help={scopesHelp(past.map(({ audit }) => audit.scope))}
        value={scope}
        onChange={setScope}
        maxLength={100}
      />
      <TextField label="Who answers?" value={auditor} onChange={setAuditor} maxLength={100} />
      <div class="actions">
        <Button
          look="primary"
          onClick={() =>
            onOpen(begin(audits.workbook, { model, scope: scope.trim(), auditor: auditor.trim() }))
          }
        >
          {keepers.some(({ draft }) => draft.model === model && draft.scope === scope.trim())
            ? "Go on with this audit"
            : "Start"}
        </Button>
      </div>
      <p class="quiet">
        Every answer is kept at once. You can leave at any time; you or a colleague can go on later, on any
        computer.
      </p>
      <AuditEarlier past={past} onPast={onPast} />
    </>
  );
}

function scopesHelp(scopes: readonly string[]): string {
  const known = [...new Set(scopes)].filter(Boolean);
  return known.length > 0
    ? `Write it the same way each time. Audited so far: ${known.join(", ")}.`
    : `Write it the same way each time, so that audits can be compared.`;
}
