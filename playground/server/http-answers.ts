/** What the playground's server answers to each address. */
import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { PlainError } from "../files/plain-error";
import type { Workbooks } from "./opened";

export interface HttpAnswer {
  status: number;
  type: string;
  body: string | Uint8Array;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Files of the built add-on, each at its own path. */
const builtFiles = ["/dist/Code.js", "/dist/Sidebar.html", "/dist/appsscript.json", "/build/functions.json"];

/** Loaded by the page in watch mode, so that it shows each new build. */
const reloading = '<script>new EventSource("/changes").onmessage = () => location.reload();</script>';

/** Answers a request for `url` out of `root`, the project's folder. */
export async function httpAnswer(
  url: URL,
  root: string,
  workbooks: Workbooks,
  watch: boolean,
): Promise<HttpAnswer> {
  if (url.pathname === "/workbooks.json") return json(200, workbooks.choices);
  const [, asked] = /^\/workbooks\/([^/]+)\.json$/.exec(url.pathname) ?? [];
  if (asked !== undefined) return workbook(workbooks, decodeURIComponent(asked));
  if (builtFiles.includes(url.pathname)) return file(join(root, url.pathname));
  const name = url.pathname === "/" ? "index.html" : url.pathname.slice(1);
  if (name !== basename(name) || !(extname(name) in types)) return notFound(url.pathname);
  const found = await file(join(root, "build", "page", name));
  return watch && name === "index.html" && found.status === 200
    ? { ...found, body: `${Buffer.from(found.body).toString("utf8")}${reloading}` }
    : found;
}

async function workbook(workbooks: Workbooks, name: string): Promise<HttpAnswer> {
  try {
    return json(200, await workbooks.read(name));
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    return json(422, { error: error.message });
  }
}

async function file(path: string): Promise<HttpAnswer> {
  try {
    return { status: 200, type: types[extname(path)]!, body: await readFile(path) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return notFound(basename(path));
  }
}

const json = (status: number, value: unknown): HttpAnswer => ({
  status,
  type: types[".json"]!,
  body: JSON.stringify(value),
});

const notFound = (what: string): HttpAnswer => ({
  status: 404,
  type: "text/plain; charset=utf-8",
  body: `There is no ${what} here.`,
});
