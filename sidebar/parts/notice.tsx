/** A message that stands out: what went wrong, what was done, what to know. */
import type { ComponentChildren } from "preact";
import { Button } from "./button";

interface Props {
  kind: "error" | "warn" | "done" | "info";
  children: ComponentChildren;
  /** Offers to try again. */
  again?: (() => void) | undefined;
}

export function Notice({ kind, children, again }: Props) {
  return (
    <div class={`notice ${kind}`} role={kind === "error" ? "alert" : "status"}>
      <div>{children}</div>
      {again && <Button onClick={again}>Try again</Button>}
    </div>
  );
}
