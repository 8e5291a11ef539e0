/** The playground's page in a real browser: grid, typed help, errors, menu, sidebar, download. */
import { expect, test } from "vitest";
import type { WorkbookData } from "../../../playground/workbook-data";
import { clickCell, openPage } from "./open-page";

const workbook: WorkbookData = {
  name: "Test team",
  timeZone: "America/New_York",
  locale: "en_US",
  tabs: [
    {
      name: "Result",
      rows: [[{ value: "Figures" }], [{ formula: "=COUNT(Data!A:B)" }, null, { formula: '=FAIL("Date")' }]],
    },
    {
      name: "Data",
      rows: [
        [{ value: "Who" }, { value: "When" }],
        [{ value: "Ada" }, { value: 45849, date: true }],
      ],
    },
  ],
};

test("a formula typed into the grid shows its table, and an edited row changes the figures", async () => {
  const { page } = await openPage(workbook);
  await clickCell(page, "Result", "A4");
  await page.keyboard.type("=SPREAD()");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.evaluate(() => window.playground!.texts("Result", "A4:B6")))
    .toEqual([
      ["Name", "When"],
      ["Ada", "2025-07-11"],
      ["", "TRUE"],
    ]);
  expect(await page.evaluate(() => window.playground!.cell("Result", "A2"))).toBe(4);
  await page.evaluate(() => window.playground!.openTab("Data"));
  await clickCell(page, "Data", "A3");
  await page.keyboard.type("Grace");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => window.playground!.cell("Result", "A2"))).toBe(5);
});

test("while a formula is typed, the add-on's functions and their parameters are explained", async () => {
  const { page } = await openPage(workbook);
  await clickCell(page, "Result", "A4");
  await page.keyboard.type("=SHO");
  await page.getByText("Tells tests what SHOW was given.").first().waitFor();
  await page.keyboard.type("W(");
  await page.getByText("What to describe").first().waitFor();
  await page.keyboard.press("Escape");
});

test("a selected cell with an error says why", async () => {
  const { page } = await openPage(workbook);
  await clickCell(page, "Result", "C2");
  await page.getByText("No column called Date.").waitFor();
  await clickCell(page, "Result", "A1");
  await page.getByText("No column called Date.").waitFor({ state: "hidden" });
});

test("a cell with an error that is reached with the arrow keys says why", async () => {
  const { page } = await openPage(workbook);
  await clickCell(page, "Result", "A2");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.getByText("No column called Date.").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.getByText("No column called Date.").waitFor({ state: "hidden" });
});

test("the time zone in which times are read is shown, and where it comes from", async () => {
  const { page } = await openPage(workbook);
  const zone = page.getByText("Times are read in America/New_York");
  expect(await zone.getAttribute("title")).toContain(
    "the workbook's own where it names one, else that of this computer",
  );
});

test("the menu runs the add-on's functions and says what went wrong in plain words", async () => {
  const { page } = await openPage(workbook);
  await page.getByRole("button", { name: /Extensions/ }).click();
  await page.getByRole("menuitem", { name: "Fail" }).click();
  await page.getByRole("alert").getByText("The Activities tab has no Date column.").waitFor();
});

test("the sidebar opens 300 pixels wide, calls the add-on, can be closed and opened again", async () => {
  const { page } = await openPage(workbook);
  const sidebar = page.getByRole("complementary", { name: "Sidebar", exact: true });
  expect((await sidebar.boundingBox())?.width).toBe(300);
  const frame = page.frameLocator("#sidebar-frame");
  await frame.getByRole("button", { name: "Ask" }).click();
  await frame.getByText("hello there").waitFor();
  await sidebar.getByRole("button", { name: "Close sidebar" }).click();
  await sidebar.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: /Extensions/ }).click();
  await page.getByRole("menuitem", { name: "Open sidebar" }).click();
  await frame.getByText("Waiting").waitFor();
});

test("the add-on's code finds nothing of the browser, and no state of an earlier call", async () => {
  const { page } = await openPage(workbook);
  await page.evaluate(() => window.playground!.setCell("Result", "A5", "=MISSING()"));
  await page.evaluate(() => window.playground!.setCell("Result", "B5", "=LOADS()"));
  await page.evaluate(() => window.playground!.setCell("Result", "C5", "=LOADS()"));
  await page.evaluate(() => window.playground!.setCell("Result", "D5", "=SHOW(Data!B2)"));
  await page.evaluate(() => window.playground!.settled());
  expect(await page.evaluate(() => window.playground!.values("Result", "A5:D5"))).toEqual([
    [null, 2, 2, "date 2025-07-11T04:00:00.000Z"],
  ]);
});

test("a chart stands at its cell, shows its cells' figures and moves with the grid", async () => {
  const { page } = await openPage(workbook);
  await page.getByRole("button", { name: /Extensions/ }).click();
  await page.getByRole("menuitem", { name: "Add chart" }).click();
  const chart = page.getByRole("img", { name: "Chart: How many" });
  await chart.waitFor();
  const cell = await page.evaluate(() => window.playground!.cellBox("Result", "D6"));
  const frame = (await page.locator(".chart").boundingBox())!;
  expect([Math.round(frame.x), Math.round(frame.y)]).toEqual([
    Math.round(cell.left) + 5,
    Math.round(cell.top) + 6,
  ]);
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 200);
  await expect.poll(async () => (await page.locator(".chart").boundingBox())!.y).toBeLessThan(frame.y - 100);
  await page.evaluate(() => window.playground!.openTab("Data"));
  await chart.waitFor({ state: "detached" });
});

test("a reload finds the workbook as it was left, until one starts over", async () => {
  const { page } = await openPage(workbook);
  await page.getByRole("button", { name: /Extensions/ }).click();
  await page.getByRole("menuitem", { name: "Add chart" }).click();
  await page.evaluate(() => window.playground!.setCell("Data", "A3", "=SPREAD()"));
  await page.evaluate(() => window.playground!.settled());
  await page.waitForTimeout(2000);
  await page.reload();
  await page.evaluate(() => window.playground!.ready);
  expect(await page.evaluate(() => window.playground!.texts("Data", "A3:B4"))).toEqual([
    ["Name", "When"],
    ["Ada", "2025-07-11"],
  ]);
  await page.getByRole("img", { name: "Chart: How many" }).waitFor();
  page.on("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Start over" }).click();
  await page.waitForTimeout(500);
  await page.waitForFunction(() => window.playground !== undefined);
  await page.evaluate(() => window.playground!.ready);
  expect(await page.evaluate(() => window.playground!.texts("Data", "A3:B4"))).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

test("the workbook can be downloaded as .xlsx", async () => {
  const { page } = await openPage(workbook);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download .xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Test team.xlsx");
});

test("a workbook that cannot be opened is said in a sentence", async () => {
  const { page, address } = await openPage(workbook);
  await page.route("**/workbooks/*.json", (route) =>
    route.fulfill({
      status: 422,
      contentType: "application/json",
      body: '{"error":"team.xlsx is not a workbook."}',
    }),
  );
  await page.goto(address);
  await page.getByText("The workbook could not be opened. team.xlsx is not a workbook.").waitFor();
});

test("the page asks nobody but its own server, and nothing fails in it", async () => {
  const { page, requests, errors, address } = await openPage(workbook);
  await page.getByRole("button", { name: /Extensions/ }).click();
  await page.waitForTimeout(500);
  const foreign = requests.filter((url) => !url.startsWith(address) && !/^(data|blob|about):/.test(url));
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
