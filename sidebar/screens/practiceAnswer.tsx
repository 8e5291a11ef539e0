/** The question of a practice and the four answers to it. */
import type { Answer } from "../../src/definitions/answers";
import { ANSWER_KEYS } from "./practiceKeys";

interface Props {
  statement: string;
  evidence: string;
  answer: Answer | "";
  onAnswer: (answer: Answer) => void;
}

export function PracticeAnswer({ statement, evidence, answer, onAnswer }: Props) {
  return (
    <fieldset>
      <legend class="statement">{statement}</legend>
      <p class="quiet">For example: {evidence}</p>
      {ANSWER_KEYS.map((choice, index) => (
        <label key={choice} class="choice">
          <input
            type="radio"
            name="answer"
            checked={choice === answer}
            onChange={() => onAnswer(choice)}
            aria-keyshortcuts={String(index + 1)}
          />
          <span>
            {choice === "N/A" ? "Does not apply" : choice}{" "}
            <span class="key" aria-hidden="true">
              {index + 1}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
