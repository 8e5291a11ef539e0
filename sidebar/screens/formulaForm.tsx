/** The form of a function: its help, its ranges and options, the formula, a preview and the way into the sheet. */
import { useState } from "preact/hooks";
import type { NamedTab } from "../../src/app/formulaContract";
import { type FormulaQuestion, tablesMissing } from "../formulas/bySubject";
import { optionFault, textChoices, usualFilling, withFilled } from "../formulas/choices";
import { type Filled, formulaText, missing } from "../formulas/formula";
import { Button } from "../parts/button";
import { SelectField, TextField } from "../parts/field";
import { FormulaHelp } from "./formulaHelp";
import { FormulaNeeds } from "./formulaNeeds";
import { FormulaOptions } from "./formulaOptions";
import { FormulaRange } from "./formulaRange";
import { FormulaUse } from "./formulaUse";

interface Props {
  question: FormulaQuestion;
  tabs: readonly NamedTab[];
  locale: string;
  onBack: () => void;
}

export function FormulaForm({ question: { help, options: asked }, tabs, locale, onBack }: Props) {
  const [filling, setFilling] = useState(() => usualFilling(help.params, tabs, asked));
  const fill = (name: string, filled: Filled | undefined) =>
    setFilling(withFilled(help.params, filling, name, filled));
  const options = help.params.flatMap((parameter) => parameter.options ?? []);
  const fault = options
    .map((option) => optionFault(option, filling.options[option.name] ?? ""))
    .find(Boolean);
  const needed = missing(help, filling);
  const tables = tablesMissing(help, tabs);
  const formula = formulaText(help, filling, locale);
  return (
    <>
      <p>
        <Button look="link" onClick={onBack}>
          All formulas
        </Button>
      </p>
      <FormulaHelp help={help} />
      {help.params.map((parameter) => {
        const filled = filling.params[parameter.name];
        if (parameter.kind === "range" || parameter.kind === "cells")
          return (
            <FormulaRange
              key={parameter.name}
              parameter={parameter}
              tabs={tabs}
              filled={filled}
              onFill={(value) => fill(parameter.name, value)}
            />
          );
        if (parameter.kind === "options") return null;
        return (
          <FormulaText
            key={parameter.name}
            name={parameter.name}
            about={parameter.about}
            value={filled && "text" in filled ? filled.text : ""}
            onChange={(text) => fill(parameter.name, text ? { text } : undefined)}
          />
        );
      })}
      <FormulaOptions
        options={options}
        filling={filling}
        onChange={(name, value) => setFilling({ ...filling, options: { ...filling.options, [name]: value } })}
      />
      <h2>The formula</h2>
      <p>
        <code>{formula}</code>
      </p>
      {needed.length > 0 ? (
        <FormulaNeeds names={needed} tables={tables} />
      ) : fault ? (
        <p role="alert">{fault}</p>
      ) : (
        <FormulaUse key={formula} help={help} filling={filling} formula={formula} tabs={tabs} />
      )}
    </>
  );
}

interface TextProps {
  name: string;
  about: string;
  value: string;
  onChange: (text: string) => void;
}

function FormulaText({ name, about, value, onChange }: TextProps) {
  const choices = textChoices(name);
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  if (!choices) return <TextField label={label} help={about} value={value} onChange={onChange} />;
  return (
    <SelectField
      label={label}
      value={value}
      choices={choices.map((choice) => ({ value: choice, label: choice }))}
      onChange={onChange}
    />
  );
}
