/** The product as a newcomer meets it: the samples with live figures, a formula typed, a row edited, the sidebar. */
import { expect, it } from "vitest";
import { clickCell, openSample, texts } from "./open-sample";

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
});

it("a funnel typed into the grid spills, and follows a row that is edited", async () => {
  const { page } = await openSample("sample-team");
  await page.evaluate(() => window.playground!.openTab("KPIs"));
  await clickCell(page, "KPIs", "A16");
  await page.keyboard.type(
    '=DEVREL_FUNNEL(Activities!A:P, Journey!A:G, Contacts!A:O, "stages=Awareness > Consideration > Adoption > Advocacy")',
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
