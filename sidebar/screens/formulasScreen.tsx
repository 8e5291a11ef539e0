/** Formulas: every question that a function answers, then the form of the one that was picked. */
import { useState } from "preact/hooks";
import type { FunctionHelp } from "../../src/functions/functionHelp";
import { FUNCTIONS } from "../formulas/help";
import { Answer } from "../parts/answer";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { FormulaForm } from "./formulaForm";

export function Formulas() {
  const [picked, pick] = useState<FunctionHelp>();
  const asked = useAsk("formulaTabs", {});
  if (picked)
    return (
      <Screen title={picked.answers}>
        <Answer asked={asked}>
          {({ tabs, locale }) => (
            <FormulaForm help={picked} tabs={tabs} locale={locale} onBack={() => pick(undefined)} />
          )}
        </Answer>
      </Screen>
    );
  return (
    <Screen title="Formulas">
      <p>Pick what you want to know. You then choose the ranges, look at the result and insert it.</p>
      <ul class="plain">
        {FUNCTIONS.map((help) => (
          <li key={help.name}>
            <button
              type="button"
              class="card pick"
              onClick={() => {
                pick(help);
                asked.again();
              }}
            >
              <strong>{help.answers}</strong>
              <span class="quiet">{help.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
