/** A labelled place to type or choose: label on top, help below. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Labelled {
  label: string;
  help?: ComponentChildren;
}

interface Attributes {
  id: string;
  "aria-describedby"?: string | undefined;
}

/** Any control; it is given the attributes that tie it to its label and help. */
export function Field({
  label,
  help,
  children,
}: Labelled & { children: (attributes: Attributes) => ComponentChildren }) {
  const id = useId();
  const helpId = help ? `${id}-help` : undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, "aria-describedby": helpId })}
      {help && (
        <p class="quiet" id={helpId}>
          {help}
        </p>
      )}
    </div>
  );
}

type TextProps = Labelled & {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  /** Several lines. */
  long?: boolean;
  maxLength?: number;
};

/** A text. */
export function TextField({ label, help, value, onChange, placeholder, long, maxLength = 2000 }: TextProps) {
  const isFull = value.length >= maxLength;
  const limit = `That is as much as fits: ${maxLength.toLocaleString("en-US")} characters.`;
  return (
    <Field label={label} help={isFull ? limit : help}>
      {(attributes) => {
        const shared = { ...attributes, value, placeholder, maxLength };
        return long ? (
          <textarea {...shared} rows={3} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
        ) : (
          <input {...shared} type="text" onInput={({ currentTarget }) => onChange(currentTarget.value)} />
        );
      }}
    </Field>
  );
}

type SelectProps = Labelled & {
  value: string;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

/** One of some choices. */
export function SelectField({ label, help, value, choices, onChange }: SelectProps) {
  return (
    <Field label={label} help={help}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
