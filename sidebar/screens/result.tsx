/** The result of an audit under way: its figures, what changed, and writing it to the sheet. */
import { useEffect, useState } from "preact/hooks";
import type { Audits, WrittenAudit } from "../../src/app/auditContract";
import { AUDIT_MODELS } from "../../src/definitions/auditModels";
import { auditOf, unanswered } from "../audit/answerForms";
import type { Keeper } from "../audit/keeper";
import { INTRODUCTIONS } from "../audit/models";
import { auditBefore } from "../audit/past";
import { useKeeper } from "../audit/useKeeper";
import { Button } from "../parts/button";
import { Screen } from "../parts/screen";
import { PracticeKept } from "./practiceKept";
import { ResultChanges } from "./resultChanges";
import { ResultFigures } from "./resultFigures";
import { ResultTargets } from "./resultTargets";
import { ResultWrite } from "./resultWrite";

interface Props {
  keeper: Keeper;
  audits: Audits;
  onPractice: (index: number) => void;
  onLeave: () => void;
}

export function Result({ keeper, audits, onPractice, onLeave }: Props) {
  const { draft } = useKeeper(keeper);
  const [date, setDate] = useState(audits.today);
  const [written, setWritten] = useState<WrittenAudit>();
  useEffect(() => void keeper.keep(), [keeper]);
  const { model, scope } = draft;
  const practices = AUDIT_MODELS[model];
  const open = unanswered(draft);
  const audit = auditOf(draft, Date.parse(date));
  const before = auditBefore(audits, model, scope, audit.date);
  return (
    <Screen title={`Result: ${INTRODUCTIONS[model].label.toLowerCase()}`}>
      {scope && <p class="quiet">{scope}</p>}
      {open.length > 0 && !written && (
        <p>
          {open.length === 1 ? "1 question is" : `${open.length} questions are`} not answered and{" "}
          {open.length === 1 ? "counts" : "count"} as no.{" "}
          <Button look="link" onClick={() => onPractice(practices.findIndex(({ id }) => id === open[0]))}>
            Answer now
          </Button>
        </p>
      )}
      <ResultFigures model={model} audit={audit} options="" />
      {!written && <ResultTargets keeper={keeper} before={before} />}
      <ResultChanges model={model} audit={audit} before={before} />
      {!written && <PracticeKept keeper={keeper} onLeave={onLeave} />}
      {!keeper.ended && (
        <ResultWrite
          keeper={keeper}
          hasTab={audits.rows.length > 0}
          written={written}
          onWritten={setWritten}
          date={date}
          onDate={setDate}
          onLeave={onLeave}
        />
      )}
      {!written && (
        <div class="row apart">
          <Button look="link" onClick={() => onPractice(practices.length - 1)}>
            Back to the questions
          </Button>
          <Button look="link" onClick={() => keeper.keep().then(onLeave)}>
            Leave for now
          </Button>
        </div>
      )}
    </Screen>
  );
}
