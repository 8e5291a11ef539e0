/** A page of the playground in a real browser, and everything that it asks for or complains of. */
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, onTestFinished } from "vitest";
import type {} from "../../playground/page/test-api";
import { TOUR_CLOSED } from "../../playground/page/tour";
import { type ServeOptions, serve } from "../../playground/server/serve";
import { findBrowser } from "./find-browser";

export interface WatchedPage {
  page: Page;
  address: string;
  /** Every address that the page asked for. */
  requests: string[];
  /** What went wrong in the page, as its console says. */
  errors: string[];
}

let browser: Browser | null = null;
afterAll(async () => browser?.close());

/** Serves a workbook and opens it, the tour closed before unless it is asked for; page and server are closed again when the test is over. */
export async function openWatched(
  served: ServeOptions,
  viewport: { width: number; height: number },
  { hasTour = false } = {},
): Promise<WatchedPage> {
  const serving = await serve(served);
  browser ??= await chromium.launch(await findBrowser());
  const context = await browser.newContext({ viewport });
  onTestFinished(async () => {
    await context.close();
    await serving.stop();
  });
  if (!hasTour) await context.addInitScript((key) => localStorage.setItem(key, "yes"), TOUR_CLOSED);
  const page = await context.newPage();
  const watched = watch(page);
  await page.goto(serving.address);
  await page.evaluate(() => window.playground!.ready);
  return { page, address: serving.address, ...watched };
}

/** Everything that a page asks for or complains of from now on. */
export function watch(page: Page): Pick<WatchedPage, "requests" | "errors"> {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { requests, errors };
}

/** Clicks a cell of the shown tab. */
export async function clickCell(page: Page, tab: string, a1: string): Promise<void> {
  const box = await page.evaluate(([name, cell]) => window.playground!.cellBox(name!, cell!), [tab, a1]);
  await page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
}
