/** Buttons: one primary per screen, plain ones, and ones that look like a link. */
import type { ComponentChildren } from "preact";

interface Props {
  onClick: () => void;
  children: ComponentChildren;
  look?: "primary" | "plain" | "link";
  disabled?: boolean;
  /** Keeps the button in place but unresponsive while its work is under way. */
  busy?: boolean;
  /** What a screen reader says where the text alone does not tell. */
  label?: string;
}

export function Button({ onClick, children, look = "plain", disabled, busy, label }: Props) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-label={label}
      onClick={() => busy || onClick()}
    >
      {children}
    </button>
  );
}
