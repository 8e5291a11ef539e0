/** Opens a sample workbook in the built page with the built add-on, in a real browser. */
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, onTestFinished } from "vitest";
import type {} from "../../playground/page/test-api";
import { workbooksFor } from "../../playground/server/opened";
import { serve } from "../../playground/server/serve";
import { findBrowser } from "./find-browser";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface OpenedSample {
  page: Page;
  address: string;
  /** Every address that the page asked for. */
  requests: string[];
  /** What went wrong in the page, as its console says. */
  errors: string[];
}

let browser: Browser | null = null;
afterAll(async () => browser?.close());

/** Opens what `npm start -- <name>` would open; everything is closed again when the test is over. */
export async function openSample(name: string, size = { width: 1440, height: 900 }): Promise<OpenedSample> {
  const serving = await serve({ root, port: 4700, workbooks: await workbooksFor(name, root) });
  browser ??= await chromium.launch(await findBrowser());
  const context = await browser.newContext({ viewport: size });
  onTestFinished(async () => {
    await context.close();
    await serving.stop();
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
  return { page, address: serving.address, requests, errors };
}

/** Clicks a cell of the shown tab. */
export async function clickCell(page: Page, tab: string, a1: string): Promise<void> {
  const box = await page.evaluate(([name, cell]) => window.playground!.cellBox(name!, cell!), [tab, a1]);
  await page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
}

/** The texts of a range, once they are as expected or time is up. */
export function texts(page: Page, tab: string, range: string): () => Promise<string[][]> {
  return () => page.evaluate(([name, area]) => window.playground!.texts(name!, area!), [tab, range]);
}
