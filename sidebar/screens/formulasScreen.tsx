/** Formulas: the questions that functions answer, by subject, then the form of the one that was picked. */
import { useState } from "preact/hooks";
import type { FormulaQuestion } from "../formulas/bySubject";
import { Answer } from "../parts/answer";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { FormulaForm } from "./formulaForm";
import { FormulaQuestions } from "./formulaQuestions";

export function Formulas() {
  const [picked, pick] = useState<FormulaQuestion>();
  const [last, setLast] = useState<string>();
  const [sought, seek] = useState("");
  const functions = useAsk("functionHelp", {});
  const asked = useAsk("formulaTabs", {});
  if (picked)
    return (
      <Screen title={picked.asks}>
        <Answer asked={asked}>
          {({ tabs, locale }) => (
            <FormulaForm question={picked} tabs={tabs} locale={locale} onBack={() => pick(undefined)} />
          )}
        </Answer>
      </Screen>
    );
  return (
    <Screen title="Formulas">
      <p>Pick what you want to know. You then choose the ranges, look at the result and insert it.</p>
      <Answer asked={functions} waiting="Looking at the functions">
        {(all) => (
          <FormulaQuestions
            all={all}
            tabs={asked.output?.tabs}
            sought={sought}
            onSeek={(text) => {
              setLast(undefined);
              seek(text);
            }}
            last={last}
            onPick={(question) => {
              setLast(question.asks);
              pick(question);
              asked.again();
            }}
          />
        )}
      </Answer>
    </Screen>
  );
}
