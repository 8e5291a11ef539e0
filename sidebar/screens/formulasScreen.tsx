/** Formulas: every question that a function answers, then the form of the one that was picked. */
import { useState } from "preact/hooks";
import type { FunctionHelp } from "../../src/functions/functionHelp";
import { Answer } from "../parts/answer";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { FormulaForm } from "./formulaForm";

export function Formulas() {
  const [picked, pick] = useState<FunctionHelp>();
  const functions = useAsk("functionHelp", {});
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
      <Answer asked={functions} waiting="Looking at the functions">
        {(all) => (
          <ul class="plain">
            {all.map((help) => (
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
        )}
      </Answer>
    </Screen>
  );
}
