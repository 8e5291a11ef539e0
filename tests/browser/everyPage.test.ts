/**
 * Every summary tab at 1280 × 720 beside the open sidebar, in the sample workbook and in one with 100,000 activities.
 * With PICTURES set to a folder, pictures of all of them are put there.
 */
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { samples } from "../../playground/samples/index";
import { loadSample } from "../../playground/samples/sample";
import type { WorkbookData } from "../../playground/workbook-data";
import { PAGES } from "../../src/pages/pages";
import { TABLES } from "../../src/tabs/tables";
import { largeWorkbook } from "../bench/largeWorkbook";
import { openWatched } from "./watched-page";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SIZE = { width: 1280, height: 720 };
const tables: readonly string[] = TABLES.map(({ name }) => name);

async function smallWorkbook(): Promise<WorkbookData> {
  const data = await loadSample(samples.find(({ name }) => name === "sample-team")!);
  return { ...data, tabs: data.tabs.filter(({ name }) => tables.includes(name)) };
}

describe.each([
  { size: "small", workbook: smallWorkbook },
  { size: "large", workbook: async () => largeWorkbook() },
])("In a $size workbook", ({ size, workbook }) => {
  it("every summary is made from the sidebar and drawn without an error", { timeout: 600_000 }, async () => {
    const data = await workbook();
    const choices = [{ name: data.name, title: data.name, about: "" }];
    const workbooks = { choices, read: async () => data };
    const { page, errors } = await openWatched({ root, port: 4980, workbooks }, SIZE);
    const sidebar = page.frameLocator("#sidebar-frame");
    await sidebar.getByRole("button", { name: "Refresh", exact: true }).click();
    await sidebar.getByRole("button", { name: "Make the summary tabs" }).click();
    await sidebar.getByText(/^Brought up to date: Scorecard/).waitFor({ timeout: 500_000 });
    for (const name of PAGES) await look(page, `${size}-${name.toLowerCase().replace(" ", "-")}`, name);
    expect(errors).toEqual([]);
  });
});

async function look(page: Page, picture: string, tab: string): Promise<void> {
  await page.evaluate((name) => window.playground!.openTab(name), tab);
  await expect.poll(() => page.evaluate(() => window.playground!.activeTab())).toBe(tab);
  if (!process.env.PICTURES) return;
  await page.waitForFunction(() => document.querySelectorAll(".toast").length === 0);
  await page.screenshot({ path: `${process.env.PICTURES}/${picture}.png` });
}
