/** Links between the Markdown pages lead somewhere. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { Marked, type Token } from "marked";
import { getHeadingList, gfmHeadingId } from "marked-gfm-heading-id";
import { describe, expect, it } from "vitest";

const markdownIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => normalize(join(folder, name)));
const pages = new Map([...markdownIn("."), ...markdownIn("docs")].map((file) => [file, read(file)]));

/** A page's links and the names of its headings, as GitHub makes them. */
function read(file: string) {
  const links: string[] = [];
  const marked = new Marked({ gfm: true }, gfmHeadingId(), {
    walkTokens: (token: Token) => {
      if (token.type === "link" || token.type === "image") links.push(token.href);
    },
  });
  marked.parse(readFileSync(file, "utf8"), { async: false });
  return { links, headings: getHeadingList().map(({ id, text }) => ({ id, text })) };
}

/** Why a link from that page leads nowhere. */
function dead(from: string, href: string): string | undefined {
  if (/^(https?|mailto):/.test(href)) return undefined;
  const [path = "", id] = href.split("#");
  const file = path === "" ? from : normalize(join(dirname(from), decodeURIComponent(path)));
  if (!existsSync(file)) return `${from}: there is no ${file}`;
  if (id === undefined || pages.get(file)?.headings.some((heading) => heading.id === id)) return undefined;
  return `${from}: ${file} has no heading #${id}`;
}

describe("Links", () => {
  it.each([...pages.keys()])("of %s all lead to a file that is there, and to a heading in it", (file) => {
    expect(pages.get(file)!.links.flatMap((href) => dead(file, href) ?? [])).toEqual([]);
  });

  it("that lead nowhere are found", () => {
    expect(dead("docs/how-to.md", "nowhere.md")).toBe("docs/how-to.md: there is no docs/nowhere.md");
    expect(dead("docs/how-to.md", "glossary.md#not-a-term")).toContain("has no heading #not-a-term");
    expect(dead("README.md", "docs/glossary.md#drql")).toBeUndefined();
    expect([...pages.values()].flatMap(({ links }) => links).length).toBeGreaterThan(200);
  });

  it("lead to every page of docs from the README or from a page that it leads to", () => {
    const reached = new Set(["README.md"]);
    for (const file of reached)
      for (const href of pages.get(file)?.links ?? []) {
        const target = normalize(join(dirname(file), href.split("#")[0]!));
        if (pages.has(target)) reached.add(target);
      }
    expect([...pages.keys()].filter((file) => file.startsWith("docs/") && !reached.has(file))).toEqual([]);
  });
});
