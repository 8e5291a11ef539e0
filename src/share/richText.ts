/** A digest as HTML for the clipboard, which chat and mail take in place of plain text: headings, lists and links. No page of ours shows it. */
import type { Digest, DigestPoint } from "./digest";
import { inert } from "./oneLine";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** With the title on top, or without where it goes elsewhere. */
export function richText({ title, about, parts, links }: Digest, hasTitle: boolean): string {
  const blocks = [
    ...(hasTitle ? [strong(title)] : []),
    about.map(escaped).join("<br>"),
    ...parts.map(({ heading, points, remarks }) =>
      [strong(heading), list(points.map(pointText)), escaped(remarks.join(" "))].join(""),
    ),
    ...(links.length > 0
      ? [
          strong("Tabs") +
            list(links.map(({ name, address }) => `<a href="${entities(address)}">${escaped(name)}</a>`)),
        ]
      : []),
  ];
  return blocks.map((block) => `<div>${block}</div>`).join("<br>");
}

function pointText({ label, text }: DigestPoint): string {
  return label === undefined ? escaped(text) : `${strong(`${label}:`)} ${escaped(text)}`;
}

function strong(text: string): string {
  return `<b>${escaped(text)}</b>`;
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

function escaped(text: string): string {
  return entities(inert(text));
}

function entities(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
