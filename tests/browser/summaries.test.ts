// The summaries on the playground's page, refreshed twice from the menu, as a person sees them.
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type {} from "../../playground/page/test-api";
import { samples } from "../../playground/samples/index";
import { loadSample } from "../../playground/samples/sample";
import { type Serving, serve } from "../../playground/server/serve";
import type { CellData, WorkbookData } from "../../playground/workbook-data";
import { PAGES } from "../../src/pages/pages";
import { findBrowser } from "./find-browser";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = ["Activities", "Events", "Contacts", "Journey", "DRQL kinds", "Audit", "KPIs", "Emails"];
const LAST_WEEK = 9;
const errors: string[] = [];
let browser: Browser;
let serving: Serving;
let page: Page;
let lastRows: (CellData | null)[][];
let nextRow: number;

beforeAll(async () => {
  const data = await sampleWithoutItsLastWeek();
  const choices = [{ name: "sample-team", title: data.name, about: "The sample team." }];
  serving = await serve({ root, port: 4950, workbooks: { choices, read: async () => data } });
  browser = await chromium.launch(await findBrowser());
  page = await browser.newPage({ viewport: { width: 1640, height: 1100 } });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(serving.address);
  await page.evaluate(() => window.playground!.ready);
  await page.locator("#sidebar-close").click();
});

afterAll(async () => {
  await browser?.close();
  await serving?.stop();
});

/** Its own figure tabs left out, for the summaries to have their names; the last rows come later. */
async function sampleWithoutItsLastWeek(): Promise<WorkbookData> {
  const data = await loadSample(samples.find(({ name }) => name === "sample-team")!);
  const tabs = data.tabs.filter(({ name }) => SOURCES.includes(name));
  const activities = tabs.find(({ name }) => name === "Activities")!;
  lastRows = activities.rows.slice(-LAST_WEEK);
  nextRow = activities.rows.length - LAST_WEEK + 1;
  return {
    ...data,
    tabs: tabs.map((tab) => (tab === activities ? { ...tab, rows: tab.rows.slice(0, -LAST_WEEK) } : tab)),
  };
}

async function refresh(): Promise<void> {
  await page.getByText("Extensions").click();
  await page.getByRole("menuitem", { name: "Refresh summaries" }).click();
  await expect
    .poll(() => page.evaluate(() => window.playground!.tabs()), { timeout: 60_000 })
    .toEqual(expect.arrayContaining([...PAGES]));
  await page.evaluate(() => window.playground!.settled());
}

const texts = (tab: string, range: string) =>
  page.evaluate(([name, area]) => window.playground!.texts(name!, area!), [tab, range]);

it("stand on tabs of their own, with figures as people read them", async () => {
  await refresh();
  const lines = await texts("Scorecard", "A1:G14");
  expect(lines[0]![0]).toBe("DevRel scorecard");
  expect(lines.map(([label]) => label)).toContain("New contacts");
  expect(lines.flat()).toContain("Get to Adoption");
  expect(lines.flat().join(" ")).toMatch(/\+\d+ on last period/);
});

it("tell what changed when rows were added", async () => {
  const cells = lastRows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const put = cell?.date
        ? new Date((Number(cell.value) - 25_569) * 86_400_000).toISOString().slice(0, 10)
        : cell?.value;
      return put !== undefined ? [{ a1: `${String.fromCharCode(65 + c)}${nextRow + r}`, put }] : [];
    }),
  );
  await page.evaluate((all) => {
    for (const { a1, put } of all) window.playground!.setCell("Activities", a1, put);
  }, cells);
  await page.evaluate(() => window.playground!.settled());
  await refresh();
  await expect
    .poll(async () => (await texts("Scorecard", "A1:G140")).flat().join("\n"), { timeout: 60_000 })
    .toMatch(/Since the refresh of .*, the largest changes first/);
});

it.each(PAGES)("%s is drawn without an error", async (name) => {
  await page.evaluate((tab) => window.playground!.openTab(tab), name);
  await expect.poll(() => page.evaluate(() => window.playground!.activeTab())).toBe(name);
  if (process.env.SCREENS) {
    await page.waitForFunction(() => document.querySelectorAll(".toast").length === 0);
    await page.screenshot({
      path: `${root}/docs/screens/summary-${name.toLowerCase().replace(" ", "-")}.png`,
    });
  }
  expect(errors).toEqual([]);
});
