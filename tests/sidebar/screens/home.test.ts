/** Home in a real browser: every tab with what it is or why it is not used, and never what was before an edit. */
import { expect, test } from "vitest";
import { tab } from "../../playground/open";
import { expectUsable, picture } from "./look";
import { openSidebar } from "./open-sidebar";

const activities = tab("Activities", [
  ["Date", "Activity", "Contact"],
  ["2025-07-01", "Talk", "ada"],
  ["2025-07-02", "Workshop", "bob"],
]);
const log = tab("Log 2024", [
  ["Date", "Activity", "Contact", "Channel"],
  ["2024-07-01", "Talk", "ada", "Meetup"],
]);
const notes = (count: number) =>
  Array.from({ length: count }, (_, index) => tab(`Notes ${index + 1}`, [["Buy milk"], ["Buy bread"]]));
const book = { name: "Tabs", timeZone: "Europe/Berlin", locale: "en_US" };

test("of many tabs that are not used, the one that may be matched is in sight and the others fold away", async () => {
  const { page } = await openSidebar({ ...book, tabs: [activities, ...notes(20), log] });
  const unused = page.getByRole("region", { name: "Not used in figures" });
  await unused.getByText("Log 2024").waitFor();
  expect(await unused.getByText("Notes 7", { exact: true }).isVisible()).toBe(false);
  const shut = await unused.evaluate((region) => region.getBoundingClientRect().height);
  expect(shut).toBeLessThan(300);
  await unused.getByText("20 more tabs").press("Enter");
  await unused.getByText("Notes 7", { exact: true }).waitFor();
  await expectUsable(page);
  await picture(page, "home-many-tabs");
  await unused.getByRole("button", { name: "Match them" }).click();
  await page.getByRole("heading", { name: "Match my own tabs" }).waitFor();
});

test("Home shows what an edit changed once one looks at it again, without being asked", async () => {
  const { host, page } = await openSidebar({ ...book, tabs: [activities] });
  await page.getByText("2 rows", { exact: true }).waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event("blur")));
  host.setCell("Activities", "A4", "2025-07-03");
  host.setCell("Activities", "B4", "Talk");
  await page.mouse.move(150, 300);
  await page.getByText("3 rows", { exact: true }).waitFor({ timeout: 5000 });
});

test("what nobody asked for does not fail in sight: the last answer stays", async () => {
  const opened = await openSidebar({ ...book, tabs: [activities] });
  const { page } = opened;
  await page.getByText("2 rows", { exact: true }).waitFor();
  let calls = 0;
  opened.beforeCall = () => {
    calls++;
    throw new Error("We're sorry, a server error occurred");
  };
  await page.evaluate(() => window.dispatchEvent(new Event("blur")));
  await page.mouse.move(150, 300);
  await expect.poll(() => calls, { timeout: 5000 }).toBe(2);
  await page.getByText("2 rows", { exact: true }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("while a tab is loading Home says which, where, and what to do", async () => {
  const { host, page } = await openSidebar({ ...book, tabs: [activities] });
  host.setCell("Activities", "C3", "Loading...");
  await page.evaluate(() => window.dispatchEvent(new Event("blur")));
  await page.mouse.move(150, 300);
  await page
    .getByText("Activities is still loading (cell C3), so figures do not have all of its rows yet.")
    .waitFor({ timeout: 5000 });
  await page.getByRole("button", { name: "Go to Activities" }).first().waitFor();
  await expectUsable(page);
});
