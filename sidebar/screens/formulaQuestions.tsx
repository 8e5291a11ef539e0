/** The questions by subject, with a place to search them; where a tab is missing that one needs, it says so. */
import type { NamedTab } from "../../src/app/formulaContract";
import type { FunctionHelp } from "../../src/functions/functionHelp";
import { listed } from "../../src/words/text";
import { type FormulaQuestion, questionsBySubject, tablesMissing } from "../formulas/bySubject";
import { TextField } from "../parts/field";

interface Props {
  all: readonly FunctionHelp[];
  /** Undefined as long as they are not known. */
  tabs: readonly NamedTab[] | undefined;
  sought: string;
  onSeek: (sought: string) => void;
  /** The question that was picked last, which has the focus when the list comes back. */
  last: string | undefined;
  onPick: (question: FormulaQuestion) => void;
}

export function FormulaQuestions({ all, tabs, sought, onSeek, last, onPick }: Props) {
  const found = questionsBySubject(all, sought);
  return (
    <>
      <TextField label="Search" value={sought} onChange={onSeek} />
      {found.length === 0 && <p role="status">No question has these words. Try one word, such as cost.</p>}
      {found.map(({ subject, questions }) => (
        <section key={subject} aria-labelledby={idOf(subject)}>
          <h2 id={idOf(subject)}>{subject}</h2>
          <ul class="plain">
            {questions.map((question) => (
              <li key={question.asks}>
                <button
                  type="button"
                  class="question"
                  ref={question.asks === last ? takeFocus : null}
                  onClick={() => onPick(question)}
                >
                  {question.asks} <span class="quiet">{question.help.name}</span>{" "}
                  {tabs && <Missing tables={tablesMissing(question.help, tabs)} />}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Missing({ tables }: { tables: readonly string[] }) {
  return tables.length > 0 ? <span class="quiet">Needs {listed(tables)}: no such tab yet.</span> : null;
}

const idOf = (subject: string) => subject.replace(/\W+/g, "-").toLowerCase();

function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
