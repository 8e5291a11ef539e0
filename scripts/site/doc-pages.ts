/** The README and the pages of docs as web pages; every link goes to the page that was made of what it names. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Marked, Renderer, type Tokens } from "marked";
import { gfmHeadingId } from "marked-gfm-heading-id";
import { sitePage } from "./site-page";

/** From so many on a table may not fit. */
const MANY_COLUMNS = 8;

/** By its path in the site: the page's text. */
export async function docPages(root: string): Promise<[string, string][]> {
  const docs = (await readdir(join(root, "docs"))).filter((name) => name.endsWith(".md")).sort();
  const sources = [
    "README.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "LICENSE",
    ...docs.map((name) => `docs/${name}`),
  ];
  return Promise.all(
    sources.map(async (source): Promise<[string, string]> => {
      const text = await readFile(join(root, source), "utf8");
      const markdown = source === "LICENSE" ? `# Licence\n\n${text}` : text;
      return [sitePath(source), pageOf(markdown, source)];
    }),
  );
}

/** Where a file of the project stands in the site: all pages in docs. */
function sitePath(source: string): string {
  const name = source.replace(/^docs\//, "");
  return `docs/${name === "LICENSE" ? "LICENSE.html" : name.replace(/\.md$/, ".html")}`;
}

function pageOf(markdown: string, source: string): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "DevRel Ledger";
  const isBelow = source.startsWith("docs/");
  const marked = new Marked({ gfm: true }, gfmHeadingId());
  marked.use({
    renderer: { table: scrolledByKeys },
    walkTokens(token) {
      if (token.type === "link" || token.type === "image") token.href = hrefIn(token.href, isBelow);
    },
  });
  const body = marked.parse(markdown, { async: false });
  return sitePage({
    title: title === "DevRel Ledger" ? title : `${title} – DevRel Ledger`,
    toRoot: "../",
    main: body,
  });
}

/** A table that may be wider than the page can be reached and scrolled by keyboard. */
function scrolledByKeys(this: Renderer, table: Tokens.Table): string {
  const html = Renderer.prototype.table.call(this, table);
  return table.header.length < MANY_COLUMNS ? html : html.replace("<table>", '<table tabindex="0">');
}

/** A link from the README is one from docs in the site. */
function hrefIn(href: string, isBelow: boolean): string {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const [path = "", anchor] = href.split("#");
  const fromRoot = isBelow ? new URL(path, "file:///docs/").pathname.slice(1) : path;
  const target = /\.md$|^LICENSE$/.test(fromRoot) ? sitePath(fromRoot) : fromRoot;
  return `${target.replace(/^docs\//, "")}${anchor === undefined ? "" : `#${anchor}`}`;
}
