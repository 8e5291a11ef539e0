/** Writes a digest as lines of text, in the way of writing of wherever it goes. */
import type { Digest } from "./digest";

/** A way of writing: each makes one line or a piece of one, of texts that may hold anything. */
export interface DigestStyle {
  /** A text such that none of it is taken for mark-up, and nobody is called by it. */
  text(text: string): string;
  /** Left out where the title goes elsewhere. */
  title?(text: string): string;
  heading(text: string): string;
  label(text: string): string;
  /** Before each point. */
  bullet: string;
  link(name: string, address: string): string;
}

/** One line for each point, a blank line before each part. */
export function digestText({ title, about, parts, links }: Digest, style: DigestStyle): string {
  const point = (line: string) => `${style.bullet} ${line}`;
  const lines = [...(style.title ? [style.title(style.text(title))] : []), ...about.map(style.text)];
  for (const { heading, points, remarks } of parts)
    lines.push(
      "",
      style.heading(style.text(heading)),
      ...points.map(({ label, text }) =>
        point(
          label === undefined
            ? style.text(text)
            : `${style.label(`${style.text(label)}:`)} ${style.text(text)}`,
        ),
      ),
      ...(remarks.length > 0 ? ["", style.text(remarks.join(" "))] : []),
    );
  if (links.length > 0)
    lines.push(
      "",
      style.heading("Tabs"),
      ...links.map(({ name, address }) => point(style.link(style.text(name), address))),
    );
  return lines.join("\n");
}
