/** The options of a function, each with what it allows; thresholds of single practices are folded away. */
import type { OptionHelp } from "../../src/functions/functionHelp";
import { columnChoices } from "../formulas/choices";
import type { Filling } from "../formulas/formula";
import { Field, SelectField, TextField } from "../parts/field";

interface Props {
  options: readonly OptionHelp[];
  filling: Filling;
  onChange: (name: string, value: string) => void;
}

export function FormulaOptions({ options, filling, onChange }: Props) {
  if (options.length === 0) return null;
  const isThreshold = ({ name }: OptionHelp) => name.includes(".");
  const control = (option: OptionHelp) => (
    <OptionField
      key={option.name}
      option={option}
      value={filling.options[option.name] ?? ""}
      columns={columnChoices(filling)}
      onChange={(value) => onChange(option.name, value)}
    />
  );
  const thresholds = options.filter(isThreshold);
  return (
    <details>
      <summary>Options</summary>
      {options.filter((option) => !isThreshold(option)).map(control)}
      {thresholds.length > 0 && (
        <details>
          <summary>How much of each practice is needed</summary>
          {thresholds.map(control)}
        </details>
      )}
    </details>
  );
}

interface FieldProps {
  option: OptionHelp;
  value: string;
  columns: readonly string[];
  onChange: (value: string) => void;
}

function OptionField({ option: { name, kind, about, allows, usual }, value, columns, onChange }: FieldProps) {
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  const choices = kind === "choice" ? allows : name === "by" && columns.length > 0 ? columns : undefined;
  if (choices)
    return (
      <SelectField
        label={label}
        help={about}
        value={value}
        choices={[
          { value: "", label: usual ? `Usual: ${usual}` : "None" },
          ...choices.map((choice) => ({ value: choice, label: choice })),
        ]}
        onChange={onChange}
      />
    );
  if (kind === "date")
    return (
      <Field label={label} help={about}>
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            value={value}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
        )}
      </Field>
    );
  const help = `${about} Give ${allows[0]}.${usual ? ` Usual: ${usual}.` : ""}`;
  return <TextField label={label} help={help} value={value} onChange={onChange} />;
}
