/** Audits that were begun: to go on with, or to throw away. */
import { useState } from "preact/hooks";
import { AUDIT_MODELS } from "../../src/definitions/auditModels";
import { unanswered } from "../audit/answerForms";
import type { Keeper } from "../audit/keeper";
import { INTRODUCTIONS } from "../audit/models";
import { end } from "../audit/underWay";
import { Button } from "../parts/button";
import { useWork } from "../parts/useWork";
import { call } from "../server";
import { AuditEnded } from "./auditEnded";

interface Props {
  keepers: readonly Keeper[];
  onOpen: (keeper: Keeper) => void;
  onChange: () => void;
}

export function AuditUnderWay({ keepers, onOpen, onChange }: Props) {
  const [doubted, setDoubted] = useState<Keeper>();
  const { start, busy, shown } = useWork();
  if (keepers.length === 0) return null;
  const drop = (keeper: Keeper) =>
    start("Throwing the answers away", async () => {
      const { model, scope } = keeper.draft;
      await call("dropDraft", { model, scope });
      end(keeper);
      onChange();
    });
  return (
    <>
      <h2>Under way</h2>
      {keepers.map((keeper) => {
        const { model, scope, auditor } = keeper.draft;
        const all = AUDIT_MODELS[model].length;
        return (
          <div key={`${model}${scope}`} class="card">
            <p>
              <strong>{INTRODUCTIONS[model].label}</strong>
              {scope && ` · ${scope}`}
              <br />
              <span class="quiet">
                {all - unanswered(keeper.draft).length} of {all} answered{auditor && `, by ${auditor}`}
              </span>
            </p>
            {keeper.ended ? (
              <AuditEnded keeper={keeper} ended={keeper.ended} onLeave={onChange} />
            ) : doubted === keeper ? (
              <>
                <p>Throw all these answers away?</p>
                <div class="row">
                  <Button busy={busy} onClick={() => drop(keeper)}>
                    Throw away
                  </Button>
                  <Button onClick={() => setDoubted(undefined)}>Keep</Button>
                </div>
              </>
            ) : (
              <div class="row">
                <Button onClick={() => onOpen(keeper)}>Go on</Button>
                <Button look="link" onClick={() => setDoubted(keeper)}>
                  Throw away
                </Button>
              </div>
            )}
          </div>
        );
      })}
      {shown}
    </>
  );
}
