/** The sidebar beside the grid, as people meet it in the playground: an audit by keyboard, a formula put into a cell. */
import { expect, it } from "vitest";
import { openSample, texts } from "./open-sample";

it("an audit is left in the middle, resumed after a reload, and ends in the Audit tab below the earlier ones", async () => {
  const { page } = await openSample("sample-team");
  const sidebar = page.frameLocator("#sidebar-frame");
  const answer = async (from: number, to: number) => {
    for (let question = from; question <= to; question++) {
      await sidebar.getByRole("heading", { name: `Question ${question} of 9` }).waitFor();
      await page.keyboard.press("3");
      await page.keyboard.press("ArrowRight");
    }
  };
  await sidebar.getByRole("button", { name: "Audit", exact: true }).press("Enter");
  await sidebar.getByRole("radio", { name: "Portal check list" }).press("Space");
  await sidebar.getByRole("button", { name: "Start" }).press("Enter");
  await answer(1, 4);
  await sidebar.getByText("Everything is kept.").waitFor();

  await page.reload();
  await page.evaluate(() => window.playground!.ready);
  await sidebar.getByRole("button", { name: "Audit", exact: true }).press("Enter");
  await sidebar.getByText("4 of 9 answered").waitFor();
  await sidebar.getByRole("button", { name: "Go on", exact: true }).press("Enter");
  await answer(5, 9);
  await sidebar.getByText("Every required part is there.").waitFor();
  const before = (await texts(page, "Audit", "C1:C200")()).flat().filter(Boolean).length;
  await sidebar.getByRole("button", { name: "Write to the sheet" }).press("Enter");
  await sidebar.getByText("9 rows of this audit are in the Audit tab").waitFor();
  const practices = (await texts(page, "Audit", "C1:C200")()).flat().filter(Boolean);
  expect(practices.slice(before)).toHaveLength(9);
  expect(practices[before]).toBe("portal.reference");
});

it("a formula picked in the sidebar is previewed, inserted into the selected cell and spills there", async () => {
  const { page } = await openSample("sample-team");
  const sidebar = page.frameLocator("#sidebar-frame");
  await sidebar.getByRole("button", { name: "Formulas", exact: true }).press("Enter");
  await sidebar.getByRole("button", { name: "Where do developers get stuck?" }).press("Enter");
  await sidebar.getByRole("button", { name: "Preview" }).press("Enter");
  await sidebar.getByRole("cell", { name: "Awareness" }).waitFor();
  await page.evaluate(() => {
    window.playground!.openTab("KPIs");
    window.playground!.select("KPIs", "A30");
  });
  await sidebar.getByRole("button", { name: "Insert", exact: true }).press("Enter");
  await sidebar.getByText("Inserted into KPIs!A30.").waitFor();
  await expect.poll(texts(page, "KPIs", "A30:B31")).toEqual([
    ["Stage", "Contacts"],
    ["Awareness", "132"],
  ]);
});

it("the cell of a problem is selected and brought into view", async () => {
  const { page } = await openSample("sample-team");
  const sidebar = page.frameLocator("#sidebar-frame");
  await sidebar.getByRole("button", { name: "Check data", exact: true }).first().press("Enter");
  await sidebar.getByText("Answered on is earlier").first().click();
  await sidebar.getByText("K305").first().click();
  await expect.poll(() => page.evaluate(() => window.playground!.activeTab())).toBe("Activities");
  const edges = () =>
    page.evaluate(() => {
      const { left, top, width, height } = window.playground!.cellBox("Activities", "K305");
      const grid = document.getElementById("grid")!.getBoundingClientRect();
      return [left - grid.left, grid.right - left - width, top - grid.top, grid.bottom - top - height];
    });
  await expect.poll(async () => Math.min(...(await edges())), { timeout: 10_000 }).toBeGreaterThan(0);
});
