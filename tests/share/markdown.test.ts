// Whatever stands in a cell, a digest as Markdown shows it as it is: read by a parser that knows GitHub's signs.
import fc from "fast-check";
import { marked } from "marked";
import { expect, test } from "vitest";
import { markdownText } from "../../src/share/markdownText";
import { JOINER } from "../../src/share/oneLine";

const sign = fc.constantFrom(
  ..."*_~`<>[]()#!|&;:+-=.\\\"'@ \n1aB/",
  ...[
    "http://x.example",
    "www.x.example",
    "ada@x.example",
    "&lt;",
    "&#64;",
    "<b>",
    "![a](b)",
    "[a]: b",
    "---",
    "1. ",
  ],
);
const cell = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(""));

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

/** What a reader sees of a piece of HTML. */
function seen(html: string): string {
  const text = html
    .replace(/<[^>]+>/g, "")
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name]!);
  return onOneLine(text.split(JOINER).join(""));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

test("texts of any signs are seen as they are, and make no link, no picture and no further item", () => {
  fc.assert(
    fc.property(cell, cell, (name, text) => {
      const label = `L${name}`;
      const html = marked.parse(
        markdownText({
          title: "T",
          about: [`As ${text}`],
          parts: [
            {
              heading: "H",
              points: [{ label, text }, { text: `Most ${text}` }],
              remarks: [`In ${text}`],
            },
          ],
          links: [{ name: label, address: "https://x.example/edit#gid=1" }],
          missing: [],
        }),
        { async: false },
      );
      const items = [...html.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) => seen(item!));
      expect(items).toEqual([
        onOneLine(`${onOneLine(label)}: ${text}`),
        onOneLine(`Most ${text}`),
        onOneLine(label),
      ]);
      expect(html.match(/<a |<img /g)).toEqual(["<a "]);
    }),
    { numRuns: 1000 },
  );
});
