/** Checking and mending data in a real browser: by hand, all at once, and taken back; hostile and very many cells. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { tab } from "../../playground/open";
import { expectUsable, picture } from "./look";
import { openSidebar } from "./open-sidebar";

const book = { name: "Messy", timeZone: "Europe/Berlin", locale: "en_US" };
const header = ["Date", "Activity", "Contact", "Channel"];
const text = (value: string) => ({ value });

async function openCheck(rows: Parameters<typeof tab>[1], more: ReturnType<typeof tab>[] = []) {
  const opened = await openSidebar({ ...book, tabs: [tab("Activities", [header, ...rows]), ...more] });
  await opened.page.getByRole("navigation").getByRole("button", { name: "Check data" }).click();
  return opened;
}

const group = (page: Page, name: RegExp) => page.getByRole("button", { name }).first();

test("dates with two readings are mended together once their order is chosen, and taken back with one click", async () => {
  const { host, page } = await openCheck([
    [text("03/04/2025"), "Talk", "ada", "Meetup"],
    [text("05/06/2025"), "Talk", "bob", "Meetup"],
    [text("2025-01-01"), "Talk", "eve", "meetup"],
  ]);
  await group(page, /^Channel/).waitFor();
  await expectUsable(page);
  await picture(page, "check-data-kinds");
  await group(page, /^Date/).click();
  const all = page.getByRole("button", { name: "Mend all that can be" });
  await all.waitFor();
  expect(await all.isDisabled()).toBe(true);
  await page.getByLabel("How are these dates written?").selectOption("0");
  await picture(page, "check-data-dates");
  await expectUsable(page);
  await all.click();
  await page.getByText("Changed 2 cells.").waitFor();
  expect(host.texts("Activities", "A2:A4").flat()).toEqual(["2025-04-03", "2025-06-05", "2025-01-01"]);
  await picture(page, "check-data-mended");
  await expectUsable(page);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await page.getByText("Took back 2 cells.").waitFor();
  expect(host.values("Activities", "A2:A4").flat()).toEqual(["03/04/2025", "05/06/2025", "2025-01-01"]);
});

test("where the other dates of the column settle the order, nothing is asked", async () => {
  const { host, page } = await openCheck([
    [text("03/04/2025"), "Talk", "ada", "Meetup"],
    [text("17/04/2025"), "Talk", "bob", "Meetup"],
    [text("05/06/2025"), "Talk", "eve", "Meetup"],
  ]);
  await group(page, /^Date/).click();
  await page.getByText("As the other dates of this column: the day first.").waitFor();
  await expectUsable(page);
  await page.getByRole("button", { name: "Mend all that can be" }).click();
  await page.getByText("Changed 2 cells.").waitFor();
  expect(host.texts("Activities", "A2:A4").flat()).toEqual(["2025-04-03", "17/04/2025", "2025-06-05"]);
});

test("a click goes to the cell, and one cell is mended alone", async () => {
  const { host, page } = await openCheck([
    [text("2025-01-01"), "Talk", "ada", "Forum"],
    [text("2025-01-02"), "Talk", "bob", " forum"],
    [text("2025-01-02"), "Talk", "eve", "Forum"],
  ]);
  await group(page, /^Channel/).click();
  await page.getByRole("button", { name: "Go to cell D3" }).click();
  await expect.poll(() => host.engine.tabs.selection()).toMatchObject({ row: 2, column: 3 });
  await page.getByRole("button", { name: "Write Forum into D3" }).click();
  await page.getByText("Changed 1 cell.").waitFor();
  expect(host.values("Activities", "D2:D4").flat()).toEqual(["Forum", "Forum", "Forum"]);
});

test("likely duplicates are proposed one by one and joined through Also known as", async () => {
  const contacts = tab("Contacts", [
    ["Contact", "Also known as"],
    ["ada@example.com", "ada"],
    ["a.da@example.com", "al; countess"],
  ]);
  const { host, page } = await openCheck([[text("2025-01-01"), "Talk", "ada", "Forum"]], [contacts]);
  await group(page, /^Contact/).click();
  const write = page.getByRole("button", {
    name: "Write al; countess; ada@example.com into Also known as, B3",
  });
  await write.waitFor();
  await page.getByText("If so, write “ada@example.com” into this row's Also known as").waitFor();
  await picture(page, "check-data-persons");
  expect(await page.getByRole("button", { name: "Mend all that can be" }).count()).toBe(0);
  await write.click();
  await page.getByText("Changed 1 cell.").waitFor();
  expect(host.cell("Contacts", "B3")).toBe("al; countess; ada@example.com");
  await page.getByText("None is left.").waitFor();
});

test("undoing is offered with the kind of problem that was mended, and in the list of all", async () => {
  const { page } = await openCheck([
    [text("03/04/2025"), "Talk", "ada", "Forum"],
    [text("2025-01-02"), "Talk", "bob", "forum"],
  ]);
  const undo = page.getByRole("button", { name: "Undo: Activities, Channel, row" });
  await group(page, /^Channel/).click();
  await page.getByRole("button", { name: /^Write/ }).click();
  await undo.waitFor();
  await page.getByRole("navigation").getByRole("button", { name: "Check data" }).click();
  await page.getByRole("button", { name: "Check again" }).waitFor();
  await undo.waitFor();
  await expectUsable(page);
  await picture(page, "check-data-undo");
  await group(page, /^Date/).click();
  await page.getByRole("button", { name: "Go to cell A2" }).waitFor();
  expect(await undo.count()).toBe(0);
});

test("a call that fails says so, and trying again finishes the work", async () => {
  const opened = await openCheck([
    [text("2025-01-01"), "Talk", "ada", "Forum"],
    [text("2025-01-02"), "Talk", "bob", "forum"],
  ]);
  const { host, page } = opened;
  await group(page, /^Channel/).click();
  let fails = true;
  opened.beforeCall = (method) => {
    if (method === "change" && fails) throw new Error("NetworkError: Connection failure due to HTTP 0");
  };
  await page
    .getByRole("button", { name: /^Write Forum/ })
    .or(page.getByRole("button", { name: /^Write forum/ }))
    .click();
  await page.getByText("The connection to Google broke off.").waitFor();
  fails = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("Changed 1 cell.").waitFor();
  const [[one], [other]] = host.values("Activities", "D2:D3") as [[string], [string]];
  expect(one).toBe(other);
});

test("what looks like a page or a formula shows as text", async () => {
  const image = "<img src=x onerror=alert(1)>";
  const formula = text('=IMPORTXML("https://example.com","//a")');
  const { page } = await openCheck([[text(image), formula.value.slice(1), image, formula]]);
  await group(page, /^Date/).waitFor();
  await page.getByText("onerror=alert(1)").first().waitFor();
  expect(await page.locator("img").count()).toBe(0);
  await group(page, /^Date/).click();
  await page.getByText(image).first().waitFor();
  expect(await page.locator("img").count()).toBe(0);
});

test("20,000 problems do not freeze the sidebar", async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [text("03/04/2025"), "Talk", `dev${row}`, "Forum"]);
  const { host, page } = await openCheck(rows);
  await group(page, /20,000/).click();
  await page.getByRole("button", { name: /^Show more/ }).waitFor();
  const before = Date.now();
  await page.getByRole("button", { name: /^Show more/ }).click();
  await page.getByRole("button", { name: "Go to cell A30" }).waitFor();
  expect(Date.now() - before).toBeLessThan(1000);
  await page.getByLabel("How are these dates written?").selectOption("1");
  await page.getByRole("button", { name: "Mend all that can be" }).click();
  await page.getByText("Changed 20,000 cells.").waitFor({ timeout: 90_000 });
  expect(
    host
      .texts("Activities", "A2:A20001")
      .flat()
      .every((shown) => shown === "2025-03-04"),
  ).toBe(true);
});
