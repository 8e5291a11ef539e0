/** The tour of three things to try, in a real browser at 1280 × 720 with the sidebar open. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { workbooksFor } from "../../playground/server/opened";
import { root } from "./open-sample";
import { openWatched } from "./watched-page";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

async function openNew(name: string, size = { width: 1280, height: 720 }) {
  const workbooks = await workbooksFor(name, root);
  const opened = await openWatched({ root, port: 4880, workbooks }, size, { hasTour: true });
  return { ...opened, tour: opened.page.getByRole("region", { name: "Three things to try" }) };
}

const sidebarOf = (page: Page) => page.frameLocator("#sidebar-frame");

it("names three things, covers neither sheet nor sidebar, and anybody can use it", async () => {
  const { page, tour, errors } = await openNew("sample-team");
  expect(await tour.getByRole("heading").allTextContents()).toEqual([
    "Read a live figure",
    "Check the data",
    "Make the report",
  ]);
  const strip = (await tour.boundingBox())!;
  const grid = (await page.locator("#grid").boundingBox())!;
  const sidebar = (await page.locator("#sidebar").boundingBox())!;
  expect(strip.y + strip.height).toBeLessThanOrEqual(Math.min(grid.y, sidebar.y));
  expect(strip.height, "a line for the way and a line for what to do").toBeLessThan(80);
  expect(strip.width).toBe(1280);
  const total = await page.evaluate(() => window.playground!.cellBox("Dashboard", "A14"));
  expect(total.top + total.height, "the whole funnel is seen below it").toBeLessThan(690);
  await page.evaluate(await readFile(axe, "utf8"));
  const found = await page.evaluate(
    "axe.run({ include: ['#tour', '.bar'] }, { resultTypes: ['violations'] })",
  );
  expect((found as { violations: unknown[] }).violations).toEqual([]);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/tour.png` });
  expect(errors).toEqual([]);
});

it("each step has one button that goes there, by keys alone, also where the sidebar was closed", async () => {
  const { page, tour, errors } = await openNew("sample-team");
  await page.evaluate(() => window.playground!.openTab("Events"));
  await tour.getByRole("button", { name: "Go to the formula" }).press("Enter");
  await expect.poll(() => page.evaluate(() => window.playground!.activeTab())).toBe("Dashboard");
  await expect.poll(() => page.locator("[data-u-comp=defined-name] input").inputValue()).toBe("A10");
  for (let row = 10; row < 15; row++) await page.keyboard.press("ArrowDown");
  await page.keyboard.type("=DEVREL_");
  await page.getByText("DEVREL_FUNNEL", { exact: true }).first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");

  await page.locator("#sidebar-close").click();
  await tour.getByRole("button", { name: "Open Check data" }).press("Enter");
  await sidebarOf(page).getByText("13 problems and 2 harmless ones.").waitFor();
  await tour.getByRole("button", { name: "Open Refresh" }).press("Enter");
  await sidebarOf(page).getByRole("button", { name: "Make the summary tabs" }).waitFor();
  expect(errors).toEqual([]);
});

it("is closed for good in this browser by Escape or its button, and comes back when asked for", async () => {
  const { page, tour } = await openNew("sample-team");
  const button = page.getByRole("button", { name: "Tour", exact: true });
  const gridBefore = (await page.locator("#grid").boundingBox())!.height;
  await tour.getByRole("button", { name: "Open Refresh" }).focus();
  await page.keyboard.press("Escape");
  await tour.waitFor({ state: "hidden" });
  expect(await button.evaluate((it) => it === document.activeElement)).toBe(true);
  expect((await page.locator("#grid").boundingBox())!.height).toBeGreaterThan(gridBefore + 40);
  await page.reload();
  await page.evaluate(() => window.playground!.ready);
  expect(await tour.isVisible()).toBe(false);
  expect(await button.getAttribute("aria-expanded")).toBe("false");
  await button.press("Enter");
  expect(await tour.isVisible()).toBe(true);
  await tour.getByRole("button", { name: "Close the tour" }).click();
  expect(await tour.isVisible()).toBe(false);
});

it("of an empty workbook begins with making the tabs, and says so where a step is taken too early", async () => {
  const { page, tour } = await openNew("empty");
  await tour.getByRole("button", { name: "Go to Activities" }).click();
  await page
    .getByRole("alert")
    .getByText("There is no tab called Activities yet: the step before makes it.")
    .waitFor();
  await tour.getByRole("button", { name: "Open Set up" }).click();
  await sidebarOf(page).getByRole("heading", { name: "Set up" }).waitFor();
});

it("of the exports begins with bringing them in", async () => {
  const { page, tour } = await openNew("three-exports");
  await tour.getByRole("button", { name: "Open Bring in" }).click();
  await sidebarOf(page).getByRole("button", { name: "Read 3 tabs" }).waitFor();
});

it("fits a narrow window, and a workbook without a tour shows neither it nor its button", async () => {
  const narrow = await openNew("sample-team", { width: 480, height: 800 });
  expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBe(480);
  await narrow.tour.getByRole("button", { name: "Close the tour" }).click();
  const { page, tour } = await openNew("libuv");
  expect(await tour.isVisible()).toBe(false);
  expect(await page.getByRole("button", { name: "Tour", exact: true }).isVisible()).toBe(false);
});
