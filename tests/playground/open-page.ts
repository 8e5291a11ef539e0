/** Opens the built page in a real browser, with the fixture add-on and workbooks of the test's own. */
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, onTestFinished } from "vitest";
import type {} from "../../playground/page/test-api";
import { serve } from "../../playground/server/serve";
import type { WorkbookData } from "../../playground/workbook-data";
import { findBrowser } from "../browser/find-browser";
import { fixture } from "./fixture-files";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface OpenedPage {
  page: Page;
  /** Every address the page asked for. */
  requests: string[];
  /** Errors that reached the browser's console. */
  errors: string[];
  address: string;
}

let browser: Browser | null = null;
afterAll(async () => browser?.close());

/** Opens the page on a workbook; everything is closed again when the test is over. */
export async function openPage(data: WorkbookData): Promise<OpenedPage> {
  const folder = await mkdtemp(join(tmpdir(), "playground-page-"));
  await mkdir(join(folder, "build"));
  await cp(fixture.distDir, join(folder, "dist"), { recursive: true });
  await cp(fixture.functionsFile, join(folder, "build", "functions.json"));
  await cp(join(root, "build", "page"), join(folder, "build", "page"), { recursive: true });
  const workbooks = {
    choices: [{ name: "test", title: data.name, about: "A workbook of the tests." }],
    read: async () => data,
  };
  const serving = await serve({ root: folder, port: 4900, workbooks });
  browser ??= await chromium.launch(await findBrowser());
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  onTestFinished(async () => {
    await context.close();
    await serving.stop();
    await rm(folder, { recursive: true });
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(serving.address);
  await page.evaluate(() => window.playground!.ready);
  return { page, requests, errors, address: serving.address };
}

/** Clicks a cell of the shown tab. */
export async function clickCell(page: Page, tab: string, a1: string): Promise<void> {
  const box = await page.evaluate(([name, cell]) => window.playground!.cellBox(name!, cell!), [tab, a1]);
  await page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
}
