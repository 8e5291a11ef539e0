/** The frame of a screen: its heading, which takes the focus when the screen opens, and its contents. */
import type { ComponentChildren } from "preact";

export function Screen({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <h1 key={title} ref={takeFocus} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}

function takeFocus(heading: HTMLHeadingElement | null): void {
  heading?.focus({ preventScroll: true });
}
