/** The Refresh screen in a real browser, over the sample workbook: making the tabs, comparing, and the schedule. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { samples } from "../../../playground/samples/index";
import { loadSample } from "../../../playground/samples/sample";
import { PAGES } from "../../../src/pages/pages";
import { expectUsable, picture } from "./look";
import { openSidebar } from "./open-sidebar";

async function openSample() {
  const opened = await openSidebar(await loadSample(samples.find(({ name }) => name === "sample-team")!));
  await press(opened.page, "Refresh");
  return opened;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");

test("the tabs are made beside others of their names, refreshed, and made again where one is gone", async () => {
  const { page, host } = await openSample();
  await page.getByText(`${PAGES.length} tabs with figures and charts`).waitFor();
  await expectUsable(page);
  await picture(page, "refresh-first");
  await press(page, "Make the summary tabs");
  await page.getByText("Brought up to date: Scorecard, Funnel, DRQLs").waitFor();
  const names = () => host.engine.tabs.all().map(({ name }) => name);
  const taken = ["Funnel", "DRQLs", "Maturity", "Needs", "Problems"];
  const made = PAGES.map((page) => (taken.includes(page) ? `${page} summary` : page));
  expect(names()).toEqual(expect.arrayContaining(made));
  await press(page, "Refresh now");
  await page.getByText("Nothing has changed since the last refresh.").waitFor();
  await expectUsable(page);
  await picture(page, "refresh");
  await press(page, "Go to the tab Needs summary");
  await expect.poll(() => host.engine.tabs.active().name).toBe("Needs summary");

  const gone = host.engine.tabs.byName("Needs summary")!;
  host.engine.tabs.remove(gone.key);
  await press(page, "Refresh now");
  await page.getByText("Not there: Needs.").waitFor();
  expect(names()).not.toContain("Needs summary");
  await press(page, "Make Needs again");
  await page.getByText("Brought up to date:").waitFor();
  expect(names()).toContain("Needs summary");
});

test("period and baseline are kept, and the next Scorecard goes by them", async () => {
  const { page, host } = await openSample();
  await press(page, "Make the summary tabs");
  await page.getByText("Brought up to date").waitFor();
  await page.getByLabel("Year starts in").selectOption("February");
  await expect
    .poll(() => host.host.document.stores.get("document")["summaries.yearStarts"])
    .toBe('"February"');
  await page.getByLabel("Period").selectOption("Last 90 days");
  await expect.poll(() => page.getByLabel("Year starts in").count()).toBe(0);
  await press(page, "Set a baseline");
  await expectUsable(page);
  await page.getByLabel("Baseline").selectOption({ index: 1 });
  await page.getByLabel("Your name").fill("Ann");
  await press(page, "Keep the baseline");
  await page.getByText(/Baseline: the refresh of 20.*, set by Ann on 20/).waitFor();
  await expect.poll(() => host.host.document.stores.get("document")["summaries.baseline"]).toMatch(/^\d+$/);
  await press(page, "Refresh now");
  await page.getByText(/Brought up to date: .*Scorecard/).waitFor();
  const lines = host.texts("Scorecard", "A1:A200").flat().join("\n");
  expect(lines).toContain("Last 90 days");
  expect(lines).toMatch(/Baseline: the refresh of .*, set by Ann on 20/);
});

test("a schedule is set under a name, tells how it last went, and is stopped", async () => {
  const { page, host } = await openSample();
  await press(page, "Set a schedule");
  await expectUsable(page);
  await page.getByLabel("Your name").fill("Ann");
  await page.getByLabel("How often").selectOption("week");
  await page.getByLabel("Day").selectOption("Friday");
  await page.getByLabel("Time").selectOption("6");
  await picture(page, "refresh-schedule-form");
  await press(page, "Keep the schedule");
  await page.getByText("Refreshes every Friday between 6:00 and 7:00; set up by you (Ann).").waitFor();
  expect(host.host.document.triggers).toMatchObject([
    { handler: "refreshOnSchedule", schedule: { weekDay: "FRIDAY", atHour: 6 } },
  ]);
  host.trigger("refreshOnSchedule");
  await press(page, "Home");
  await page.getByText(/Summaries refreshed 20\d\d/).waitFor();
  await expectUsable(page);
  await page.getByRole("button", { name: "Refresh", exact: true }).first().press("Enter");
  await page.getByText("Last by schedule").waitFor();
  await expectUsable(page);
  await picture(page, "refresh-schedule");
  await press(page, "Stop it");
  await page.getByText("The summaries are refreshed only when somebody asks for it.").waitFor();
  expect(host.host.document.triggers).toEqual([]);
});

test("without the permission to run by the clock the screen says so, and everything else is there", async () => {
  const { page, host } = await openSample();
  host.host.document.refusedScopes.set(host.user, new Set(["script.scriptapp"]));
  await press(page, "Home");
  await press(page, "Refresh");
  await page.getByText("Google does not let the add-on run by the clock for you").waitFor();
  expect(await page.getByRole("button", { name: "Set a schedule" }).count()).toBe(0);
  await page.getByRole("button", { name: "Make the summary tabs" }).waitFor();
  await expectUsable(page);
});
