/** One word of the team's own: how many rows say it, the first of them to go to, and what it means. */
import type { ShownWord, YourWords } from "../../src/app/wordsContract";
import { PURPOSES } from "../../src/definitions/benchmarks";
import { counted } from "../../src/words/text";
import { Button } from "../parts/button";
import { useGoTo } from "../parts/useGoTo";
import { asksForPurpose, type Decision, optionsFor } from "../words/decision";

interface Props {
  word: ShownWord;
  found: YourWords;
  decision: Decision;
  /** Whether something is said that can be written. */
  isReady: boolean;
  busy: boolean;
  onChange: (decision: Decision) => void;
  onSettle: () => void;
}

export function OneWord({ word, found, decision, isReady, busy, onChange, onSettle }: Props) {
  const { tab, column, rows, first, sort } = word;
  const { goTo, failed } = useGoTo();
  return (
    <li class="card word">
      <p class="row apart">
        <strong>{word.word}</strong>
        <span class="quiet">{counted(rows, "row")}</span>
      </p>
      {sort === "number" ? (
        <input
          type="text"
          aria-label={`The number that ${word.word} means`}
          value={decision.choice}
          onInput={({ currentTarget }) => onChange({ ...decision, choice: currentTarget.value })}
        />
      ) : (
        <Meaning word={word} found={found} decision={decision} onChange={onChange} />
      )}
      {asksForPurpose(decision, found) && (
        <select
          aria-label={`What ${word.word} is for`}
          value={decision.purpose}
          onChange={({ currentTarget }) => onChange({ ...decision, purpose: currentTarget.value })}
        >
          <option value="">Purpose: none said</option>
          {PURPOSES.map((purpose) => (
            <option key={purpose} value={purpose}>
              Purpose: {purpose}
            </option>
          ))}
        </select>
      )}
      <div class="row apart">
        <span class="quiet">
          {first.map((row) => (
            <Button
              key={row}
              look="link"
              label={`Go to row ${row}, where ${word.word} stands`}
              onClick={() => goTo(tab, row, column)}
            >
              row {row}
            </Button>
          ))}
          {rows > first.length && "…"}
        </span>
        <Button busy={busy} disabled={!isReady} label={`Settle ${word.word}`} onClick={onSettle}>
          Settle
        </Button>
      </div>
      {failed}
    </li>
  );
}

function Meaning({
  word,
  found,
  decision,
  onChange,
}: Pick<Props, "word" | "found" | "decision" | "onChange">) {
  return (
    <select
      aria-label={`What ${word.word} means`}
      value={decision.choice}
      onChange={({ currentTarget }) => onChange({ ...decision, choice: currentTarget.value })}
    >
      <option value="">What does it mean?</option>
      {optionsFor(word, found).map(({ heading, options }) => {
        const listed = options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ));
        return heading === undefined ? (
          listed
        ) : (
          <optgroup key={heading} label={heading}>
            {listed}
          </optgroup>
        );
      })}
    </select>
  );
}
