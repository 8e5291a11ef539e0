/** The static site in a real browser, handed out by a plain server below a path: samples, own files, no network, no other host. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type {} from "../../playground/page/test-api";
import { buildSite } from "../../scripts/site/build-site";
import { findBrowser } from "./find-browser";
import { watch } from "./watched-page";

const BELOW = "/team/ledger/";
const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let folder: string;
let server: Server;
let address: string;
let browser: Browser;
let context: BrowserContext | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ledger-site-"));
  await buildSite(folder, true);
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, "http://site.example");
    const path = pathname.startsWith(BELOW) ? pathname.slice(BELOW.length) : undefined;
    const name = path === "" || path?.endsWith("/") ? `${path}index.html` : path;
    const body = name === undefined ? undefined : await readFile(join(folder, name)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { "Content-Type": TYPES[extname(name ?? "")] ?? "text/plain" });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BELOW}`;
  browser = await chromium.launch(await findBrowser());
});
afterEach(() => context?.close());
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function open(path: string): Promise<{ page: Page; requests: string[]; errors: string[] }> {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const watched = watch(page);
  await page.goto(address + path);
  return { page, ...watched };
}

const ready = (page: Page) => page.evaluate(() => window.playground!.ready);
const cell = (page: Page, tab: string, a1: string) =>
  page.evaluate(([name, place]) => window.playground!.cell(name!, place!), [tab, a1]);

test("from the start page one click opens the sample with live figures and its sidebar; nobody else is asked for anything", async () => {
  const { page, requests, errors } = await open("");
  await page.getByRole("link", { name: "Try it with a team’s year" }).click();
  await page.waitForFunction(() => window.playground !== undefined);
  await ready(page);
  await expect
    .poll(() => page.frameLocator("#sidebar-frame").getByRole("heading").count())
    .toBeGreaterThan(0);
  expect(await page.title()).toContain("Sample team 2025");
  expect(await page.getByRole("region", { name: "Three things to try" }).isVisible()).toBe(true);
  const foreign = requests.filter((url) => !url.startsWith(address) && !/^(data|blob|about):/.test(url));
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});

test("a file of one's own is dropped onto it, found again after a reload, and can be downloaded", async () => {
  const { page, errors } = await open("playground/index.html?name=empty");
  await ready(page);
  const rows =
    "Date,Activity,Contact\n2025-03-01,Conference talk,ada@example.com\n2025-03-09,Demo,ada@example.com\n";
  const given = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "Our log.csv", { type: "text/csv" }));
    return data;
  }, rows);
  await Promise.all([
    page.waitForURL(/own-file/),
    page.dispatchEvent("#grid", "drop", { dataTransfer: given }),
  ]);
  await ready(page);
  expect(await cell(page, "Our log", "C2")).toBe("ada@example.com");
  expect(await page.locator("#workbooks option:checked").textContent()).toBe("Your file");
  await page.reload();
  await ready(page);
  expect(await cell(page, "Our log", "B3")).toBe("Demo");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download .xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Our log.xlsx");
  expect(errors).toEqual([]);
});

test("a file that is no workbook is told in a sentence, and the workbook that was open stays", async () => {
  const { page } = await open("playground/index.html?name=empty");
  await ready(page);
  await page.setInputFiles("#own-files", {
    name: "report.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7 of something"),
  });
  await page
    .getByText('"report.pdf" is a PDF document. Download the spreadsheet itself, as .xlsx or .csv.')
    .waitFor();
  expect(new URL(page.url()).search).toBe("?name=empty");
});

test("once loaded it opens again without a network, another sample included", async () => {
  const { page } = await open("playground/index.html");
  await ready(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context!.setOffline(true);
  await page.goto(`${address}playground/index.html?name=libuv`);
  await ready(page);
  expect(await page.title()).toContain("libuv");
});

test("the start page and the docs can be used by everybody, in light and in dark", async () => {
  const { page } = await open("");
  const pages = [
    "README",
    "functions",
    "options",
    "how-to",
    "glossary",
    "installing",
    "marketplace",
    "privacy",
    "support",
  ].map((name) => `docs/${name}.html`);
  for (const path of ["", ...pages])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address + path);
      await page.evaluate(await readFile(axe, "utf8"));
      const found = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
      expect((found as { violations: unknown[] }).violations, `${path} in ${colorScheme}`).toEqual([]);
    }
});

test("no link of the site is dead", async () => {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".html"));
  const dead: string[] = [];
  let links = 0;
  for (const file of files) {
    const html = await readFile(join(folder, file), "utf8");
    for (const [, href] of html.matchAll(/\b(?:href|src)="([^"]+)"/g)) {
      if (/^(https?:|data:|mailto:)/.test(href!)) continue;
      links++;
      const target = new URL(href!.replaceAll("&amp;", "&"), `file:///${file}`);
      const path = decodeURIComponent(target.pathname).slice(1);
      const text = await readFile(join(folder, path), "utf8").catch(() => undefined);
      const id = decodeURIComponent(target.hash.slice(1));
      if (text === undefined || (id !== "" && !text.includes(`id="${id}"`))) dead.push(`${file}: ${href}`);
    }
  }
  expect(links).toBeGreaterThan(50);
  expect(dead).toEqual([]);
});
