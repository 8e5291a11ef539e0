/** The product as a newcomer meets it: the samples with live figures, a formula typed, a row edited, the sidebar. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { clickCell, openSample, root, texts } from "./open-sample";

it("opens the sample team with live figures, asks no other host for anything, and reports no error", async () => {
  const { page, address, requests, errors } = await openSample("sample-team");
  await expect.poll(texts(page, "Dashboard", "A11:B14")).toEqual([
    ["Awareness", "132"],
    ["Consideration", "71"],
    ["Adoption", "30"],
    ["Advocacy", "9"],
  ]);
  expect(requests.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
  if (process.env.SCREENS) {
    await page.frameLocator("#sidebar-frame").getByText("What was found").waitFor();
    await page.screenshot({ path: `${root}/docs/screens/playground.png` });
  }
});

it("a funnel typed into the grid spills, and follows a row that is edited", async () => {
  const { page } = await openSample("sample-team");
  await page.evaluate(() => window.playground!.openTab("KPIs"));
  await clickCell(page, "KPIs", "A16");
  await page.keyboard.type(
    '=DEVREL_FUNNEL(Activities!A:O, Journey!A:H, Contacts!A:R, "stages=Awareness > Consideration > Adoption > Advocacy")',
  );
  await page.keyboard.press("Enter");
  await expect.poll(texts(page, "KPIs", "A16:B20")).toEqual([
    ["Stage", "Contacts"],
    ["Awareness", "132"],
    ["Consideration", "71"],
    ["Adoption", "30"],
    ["Advocacy", "9"],
  ]);
  await page.evaluate(() => window.playground!.openTab("Activities"));
  await clickCell(page, "Activities", "B2");
  await page.keyboard.type("Attended talk");
  await page.keyboard.press("Tab");
  await page.keyboard.type("newcomer@example.com");
  await page.keyboard.press("Enter");
  await expect.poll(texts(page, "KPIs", "A17:B17")).toEqual([["Awareness", "133"]]);
});

it("shows libuv's published figures: 630, 217 and 45 people with one, two and ten commits", async () => {
  const { page } = await openSample("libuv");
  await page.evaluate(() => {
    const tab = window.playground!.tabs().find((name) => name === "Figures")!;
    window.playground!.openTab(tab);
  });
  await expect
    .poll(async () => (await texts(page, "Figures", "A1:H40")()).flat())
    .toEqual(expect.arrayContaining(["630", "217", "45"]));
});

it("the sidebar says which tabs it found and what is wrong in them", async () => {
  const { page } = await openSample("sample-team");
  const sidebar = page.frameLocator("#sidebar-frame");
  await sidebar.getByText("Activities", { exact: false }).first().waitFor();
  await sidebar
    .getByText(/problem/i)
    .first()
    .waitFor();
});

/** So many problems does Home speak of. */
async function problemsOnHome(page: Page): Promise<number> {
  const told = page.frameLocator("#sidebar-frame").getByText(/^\d+ problems? found\./);
  return Number.parseInt((await told.textContent({ timeout: 20_000 }))!, 10);
}

it("Home counts what DEVREL_CHECK lists, also after an edit, once the pointer comes back to the sidebar", async () => {
  const { page } = await openSample("empty");
  await page.evaluate(() => {
    const book = window.playground!;
    const tab = book.tabs()[0]!;
    book.setCell(tab, "A1", "Date");
    book.setCell(tab, "B1", "Activity");
    book.setCell(tab, "C1", "Contact");
    for (const row of [2, 3, 4]) {
      book.setCell(tab, `A${row}`, row === 2 ? "someday" : "2025-07-01");
      book.setCell(tab, `B${row}`, "Workshop");
      book.setCell(tab, `C${row}`, `dev${row}@example.com`);
    }
    book.setCell(tab, "H1", `=DEVREL_CHECK(${tab}!A:C, "Activities")`);
  });
  const tab = await page.evaluate(() => window.playground!.tabs()[0]!);
  const listed = async () =>
    (await texts(page, tab, "H2:H20")()).flat().filter((row) => /^\d+$/.test(row)).length;
  await clickCell(page, tab, "E10");
  await page.mouse.move(1300, 400);
  await expect.poll(listed, { timeout: 20_000 }).toBe(1);
  await expect.poll(() => problemsOnHome(page), { timeout: 20_000 }).toBe(1);
  for (const cell of ["A3", "A4"]) {
    await clickCell(page, tab, cell);
    await page.keyboard.type("whenever");
    await page.keyboard.press("Enter");
  }
  await expect.poll(listed, { timeout: 20_000 }).toBe(3);
  await page.mouse.move(1300, 400);
  await expect.poll(() => problemsOnHome(page), { timeout: 20_000 }).toBe(3);
});

it("a note of the add-on takes the place of the one before, and leaves the sidebar free", async () => {
  const { page } = await openSample("sample-team");
  await page.locator("#sidebar").waitFor();
  page.once("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Refresh summaries" }).click();
  const note = page.locator(".toast");
  await note.first().waitFor({ timeout: 60_000 });
  expect(await note.allTextContents()).toEqual([expect.stringMatching(/^DevRel Ledger: Brought up to date/)]);
  const edge = (await page.locator("#sidebar").boundingBox())!.x;
  const { x, width } = (await note.boundingBox())!;
  expect(x + width).toBeLessThanOrEqual(edge);
});
