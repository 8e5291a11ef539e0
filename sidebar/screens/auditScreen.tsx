/** The audit: choosing or resuming one, its practices one at a time, and its result. */
import { useState } from "preact/hooks";
import type { AuditModel } from "../../src/definitions/auditModels";
import { AUDIT_MODELS } from "../../src/definitions/auditModels";
import type { Audit as PastAudit } from "../../src/workbook/audits";
import { unanswered } from "../audit/answerForms";
import type { Keeper } from "../audit/keeper";
import { auditBefore } from "../audit/past";
import { Answer } from "../parts/answer";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { AuditPast } from "./auditPast";
import { AuditStart } from "./auditStart";
import { Practice } from "./practice";
import { Result } from "./result";

type Step =
  | { at: "start" }
  | { at: "practice"; keeper: Keeper; index: number }
  | { at: "result"; keeper: Keeper }
  | { at: "past"; model: AuditModel; audit: PastAudit };

export function Audit() {
  const asked = useAsk("audits", {});
  const [step, setStep] = useState<Step>({ at: "start" });
  const start = () => {
    setStep({ at: "start" });
    asked.again();
  };
  const open = (keeper: Keeper) => {
    const practices = AUDIT_MODELS[keeper.draft.model];
    const first = practices.findIndex(({ id }) => id === unanswered(keeper.draft)[0]);
    setStep(first < 0 ? { at: "result", keeper } : { at: "practice", keeper, index: first });
  };
  const audits = asked.output;
  if (step.at === "start" || !audits)
    return (
      <Screen title="Audit">
        <Answer asked={asked}>
          {(found) => (
            <AuditStart
              audits={found}
              onOpen={open}
              onPast={(model, audit) => setStep({ at: "past", model, audit })}
              onChange={asked.again}
            />
          )}
        </Answer>
      </Screen>
    );
  if (step.at === "past") return <AuditPast {...step} audits={audits} onLeave={start} />;
  const { keeper } = step;
  if (step.at === "practice")
    return (
      <Practice
        keeper={keeper}
        before={auditBefore(audits, keeper.draft.model, keeper.draft.scope, Number.POSITIVE_INFINITY)}
        index={step.index}
        onMove={(index) =>
          setStep(
            index < AUDIT_MODELS[keeper.draft.model].length
              ? { at: "practice", keeper, index }
              : { at: "result", keeper },
          )
        }
        onLeave={start}
      />
    );
  return (
    <Result
      keeper={keeper}
      audits={audits}
      onPractice={(index) => setStep({ at: "practice", keeper, index })}
      onLeave={start}
    />
  );
}
