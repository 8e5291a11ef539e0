/** A text to read and to copy; where the browser does not let it be copied, it is selected and the keys are told. */
import { useRef, useState } from "preact/hooks";
import { Button } from "../parts/button";
import { Field } from "../parts/field";
import { copyText } from "../share/copyText";

interface Props {
  label: string;
  text: string;
  /** The same as HTML, for places that take text with a look. */
  rich?: string;
  /** Whether it is what the screen is about. */
  isMain?: boolean;
}

/** So many lines of a long text are seen at once. */
const LINES = 12;

export function TextToCopy({ label, text, rich, isMain }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = () => {
    const isDone = copyText(field.current!, rich);
    setSaid(
      isDone
        ? "Copied."
        : "The browser does not let it be copied. It is selected: press Ctrl+C, or ⌘C on a Mac.",
    );
  };
  return (
    <>
      <Field label={label}>
        {(attributes) => (
          <textarea {...attributes} ref={field} readOnly rows={isMain ? LINES : 2} value={text} />
        )}
      </Field>
      <p class="row">
        <Button look={isMain ? "primary" : "plain"} onClick={copy} label={`Copy the ${label.toLowerCase()}`}>
          Copy
        </Button>
        <span class="quiet" role="status">
          {said}
        </span>
      </p>
    </>
  );
}
