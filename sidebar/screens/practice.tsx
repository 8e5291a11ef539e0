/** One practice of an audit: what it says, what would show it, the answer, and what belongs to it. */
import { useEffect } from "preact/hooks";
import { AUDIT_MODELS } from "../../src/definitions/auditModels";
import { dateText } from "../../src/reading/calendar";
import type { Audit } from "../../src/workbook/audits";
import { UNANSWERED } from "../audit/answerForms";
import { earlierTargets } from "../audit/earlierTargets";
import type { Keeper } from "../audit/keeper";
import { groupHeading } from "../audit/models";
import { useKeeper } from "../audit/useKeeper";
import { Button } from "../parts/button";
import { SelectField, TextField } from "../parts/field";
import { Screen } from "../parts/screen";
import { PracticeAnswer } from "./practiceAnswer";
import { PracticeKept } from "./practiceKept";
import { usePracticeKeys } from "./practiceKeys";
import { PracticeSeen } from "./practiceSeen";

interface Props {
  keeper: Keeper;
  /** The last audit of the same scope. */
  before: Audit | undefined;
  index: number;
  onMove: (index: number) => void;
  onLeave: () => void;
}

const TARGETS = ["", "No", "Partly", "Yes", "N/A"].map((value) => ({
  value,
  label: { "": "Not said", "N/A": "Does not apply" }[value] ?? value,
}));

export function Practice({ keeper, before, index, onMove, onLeave }: Props) {
  const { draft } = useKeeper(keeper);
  const practices = AUDIT_MODELS[draft.model];
  const { id, group, statement, evidence } = practices[index]!;
  const said = draft.answers[id] ?? UNANSWERED;
  const earlier = earlierTargets(draft, before).get(id);
  const last = practices.length - 1;
  const move = (to: number) => {
    keeper.keep();
    if (to >= 0) onMove(to);
  };
  usePracticeKeys({
    onAnswer: (answer) => keeper.give(id, { answer }),
    onMove: (by) => move(index + by),
  });
  useEffect(() => () => void keeper.keep(), [keeper]);
  return (
    <Screen title={`Question ${index + 1} of ${practices.length}`}>
      <progress max={practices.length} value={index + 1} aria-label="How far you are" />
      <p class="quiet">{groupHeading(draft.model, group)}</p>
      <PracticeAnswer
        statement={statement}
        evidence={evidence}
        answer={said.answer}
        onAnswer={(answer) => keeper.give(id, { answer })}
      />
      {draft.model === "Maturity" && <PracticeSeen practice={id} />}
      <SelectField
        label="Where do you want to be?"
        value={said.target}
        choices={TARGETS}
        onChange={(target) => keeper.give(id, { target: target as typeof said.target })}
      />
      {earlier && (
        <p class="row apart quiet">
          <span>
            On {dateText(before!.date)} it was {earlier}.
          </span>
          <Button look="link" onClick={() => keeper.give(id, { target: earlier })}>
            Still so
          </Button>
        </p>
      )}
      <TextField
        label="Evidence"
        placeholder="A link that shows it"
        value={said.evidence}
        onChange={(text) => keeper.give(id, { evidence: text })}
      />
      <TextField label="Note" long value={said.notes} onChange={(notes) => keeper.give(id, { notes })} />
      <PracticeKept keeper={keeper} onLeave={onLeave} />
      <div class="actions">
        <Button disabled={index === 0} onClick={() => move(index - 1)}>
          Back
        </Button>
        <Button look="primary" onClick={() => move(index + 1)}>
          {index === last ? "See the result" : said.answer ? "Next" : "Skip"}
        </Button>
      </div>
      <p class="quiet">Keys: 1 to 4 answer, ← and → move.</p>
      <div class="row apart">
        <Button look="link" onClick={() => keeper.keep().then(onLeave)}>
          Leave for now
        </Button>
        {index < last && (
          <Button look="link" onClick={() => move(practices.length)}>
            See the result
          </Button>
        )}
      </div>
    </Screen>
  );
}
