/** Opens the built sidebar by itself in a real browser, 300 px wide, its calls answered by the built add-on over a workbook. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, expect, onTestFinished } from "vitest";
import type { WorkbookData } from "../../../playground/workbook-data";
import { openWorkbook } from "../../app/host";
import { findBrowser } from "../../browser/find-browser";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const ADDRESS = "http://sidebar.example/";

export type Host = Awaited<ReturnType<typeof openWorkbook>>;

type BeforeCall = (method: string, payload: string) => void | Promise<void>;

export interface OpenedSidebar {
  host: Host;
  page: Page;
  /** A call of the sidebar on its way to the server; what this throws, the sidebar sees as the call's failure. */
  beforeCall: BeforeCall;
  /** Opens the sidebar anew, as another person or on another machine would: without anything that this browser kept. */
  elsewhere: () => Promise<Page>;
}

let browser: Browser | undefined;
afterAll(async () => browser?.close());

/** Everything is closed again when the test is over. */
export async function openSidebar(data: WorkbookData): Promise<OpenedSidebar> {
  const host = await openWorkbook(data);
  browser ??= await chromium.launch(await findBrowser());
  const opened: OpenedSidebar = {
    host,
    page: undefined as unknown as Page,
    beforeCall: () => {},
    elsewhere: async () => {
      const context = await browser!.newContext({ viewport: { width: 300, height: 700 } });
      onTestFinished(() => context.close());
      return openPage(context, host, (...called) => opened.beforeCall(...called));
    },
  };
  opened.page = await opened.elsewhere();
  return opened;
}

async function openPage(context: BrowserContext, host: Host, beforeCall: BeforeCall): Promise<Page> {
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.route("**/*", async (route) => {
    requests.push(route.request().url());
    if (route.request().url() !== ADDRESS) return route.abort();
    await route.fulfill({
      contentType: "text/html",
      body: await readFile(`${root}dist/Sidebar.html`, "utf8"),
    });
  });
  await page.exposeFunction("callServer", async (name: string, args: [string, string]) => {
    try {
      await beforeCall(...args);
      return { result: await host.rpc(name, ...args) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  });
  await page.addInitScript(bridge);
  await page.goto(ADDRESS);
  onTestFinished(() => {
    expect(errors).toEqual([]);
    expect(requests.filter((address) => address !== ADDRESS)).toEqual([]);
  });
  return page;
}

/** Runs in the page: google.script.run, as far as the sidebar uses it. */
function bridge(): void {
  type Handlers = { success?: (result: unknown) => void; failure?: (error: Error) => void };
  type Answer = { result: unknown } | { error: string };
  const { callServer } = window as unknown as {
    callServer: (name: string, args: unknown[]) => Promise<Answer>;
  };
  const run = (handlers: Handlers): object => ({
    withSuccessHandler: (success: Handlers["success"]) => run({ ...handlers, ...(success && { success }) }),
    withFailureHandler: (failure: Handlers["failure"]) => run({ ...handlers, ...(failure && { failure }) }),
    rpc: async (...args: unknown[]) => {
      const answer = await callServer("rpc", args);
      if ("error" in answer) handlers.failure?.(new Error(answer.error));
      else handlers.success?.(answer.result);
    },
  });
  Object.assign(window, { google: { script: { run: run({}) } } });
}
