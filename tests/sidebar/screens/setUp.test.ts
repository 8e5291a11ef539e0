/** Setting a workbook up in a real browser: from nothing to figures, and from a team's own tabs to recognised ones. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { csvTab } from "../../../playground/files/csv";
import { TABLES } from "../../../src/tabs/tables";
import { tab } from "../../playground/open";
import { expectUsable, picture } from "./look";
import { openSidebar } from "./open-sidebar";

const empty = { name: "Empty", timeZone: "Europe/Berlin", locale: "en_US", tabs: [tab("Sheet1", [])] };
/** The tabs of the template: one per table, and the figures. */
const all = TABLES.length + 1;
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();

test("from an empty workbook, two clicks make a filled template with figures", async () => {
  const { host, page } = await openSidebar(empty);
  await page.getByText("This spreadsheet is empty").waitFor();
  await expectUsable(page);
  await picture(page, "home-empty");
  await page.getByRole("main").getByRole("button", { name: "Set up" }).click();
  await button(page, `Make these ${all} tabs`).waitFor();
  await expectUsable(page);
  await picture(page, "set-up");
  await button(page, `Make these ${all} tabs`).click();
  await page.getByText("Made Activities, Events, Contacts").waitFor();
  await picture(page, "set-up-done");
  await host.waitForCalculation();
  expect(host.texts("Figures", "A5:B6")).toEqual([
    ["Stage", "Contacts"],
    ["Awareness", "0"],
  ]);
  await button(page, "Home").click();
  await page.getByText("example rows show").waitFor();
  await expectUsable(page);
  await picture(page, "home-template");
  await button(page, "Go to Activities").click();
  await expect.poll(() => host.engine.tabs.active().name).toBe("Activities");
  await button(page, "Remove the examples").click();
  await page.getByText("example rows show").waitFor({ state: "detached" });
  await button(page, "Set up").click();
  await page.getByText("All tabs of the template are there.").waitFor();
});

async function csv(name: string) {
  return csvTab(name, await readFile(new URL(`../csv/${name}.csv`, import.meta.url)));
}

test("a proposal can be corrected, and a required column is asked for", async () => {
  const { page } = await openSidebar({
    ...empty,
    tabs: [
      tab("Journal", [
        ["Päivä", "Aihe", "Kuka"],
        ["2025-07-01", "Vortrag", "ada"],
      ]),
    ],
  });
  await button(page, "Match my own tabs").click();
  await page.getByLabel("This tab is").selectOption("Activities");
  await page.getByText("Choose the column of “Journal” that holds Date.").waitFor();
  expect(await button(page, "Remember this").isDisabled()).toBe(true);
  await page.getByLabel("Date (required)").selectOption({ label: "Päivä" });
  await page.getByLabel("Activity (required)").selectOption({ label: "Aihe" });
  await button(page, "Show 13 more columns").click();
  await page.getByLabel("Contact", { exact: true }).selectOption({ label: "Kuka" });
  await page.getByText("Such as ada").waitFor();
  const plan = page.getByRole("region", { name: "What will be written" });
  expect(await plan.getByRole("listitem").allTextContents()).toEqual([
    "“Päivä” becomes “Päivä [Date]”",
    "“Aihe” becomes “Aihe [Activity]”",
    "“Kuka” becomes “Kuka [Contact]”",
  ]);
  await expectUsable(page);
  await button(page, "Write 3 headers").click();
  await button(page, "See what was found").click();
  await page.getByText("Activities · 1 row").waitFor();
});

const journal = tab("Journal", [
  ["Päivä", "Kuka", "Kuka"],
  ["2025-07-01", "ada", "Grace"],
]);

/** Says of the Journal that it is Activities, its first Kuka the contact and every row a meetup talk. */
async function matchJournal(page: Page) {
  await button(page, "Match my own tabs").click();
  await page.getByLabel("This tab is").selectOption("Activities");
  await page.getByLabel("Date (required)").selectOption({ label: "Päivä" });
  await page.getByLabel("Activity (required)").selectOption({ label: "Every row is the same" });
  await page.getByText("Choose the Activity of every row of “Journal”.").waitFor();
  await page.getByLabel("Every row is").selectOption({ label: "Meetup talk" });
  await button(page, "Show 13 more columns").click();
  await page.getByLabel("Contact", { exact: true }).selectOption({ label: "Kuka (column B)" });
}

test("what rests on the cells alone is said to be guessed, until somebody chooses", async () => {
  const rows = [
    ["Päivä", "Tyyppi", "Kenen kanssa"],
    ["14.3.2025", "Esitelmä", "aino@acme.example"],
    ["21.3.2025", "Työpaja", "eero@orbit.example"],
    ["28.3.2025", "Esitelmä", "aino@acme.example"],
    ["30.3.2025", "Esitelmä", "aino@acme.example"],
  ].map((cells) => cells.map((value) => ({ value })));
  const { page } = await openSidebar({ ...empty, tabs: [tab("Taulukko1", rows)] });
  await button(page, "Match my own tabs").click();
  await page.getByText("Headers do not say what 3 columns of this tab are").waitFor();
  expect(await page.getByLabel("This tab is").inputValue()).toBe("Activities");
  await page.getByText("Guessed from its cells: Esitelmä · Työpaja").waitFor();
  await expectUsable(page);
  await page.getByLabel("Activity (required)").selectOption({ label: "Every row is the same" });
  await page.getByText("Headers do not say what 2 columns of this tab are").waitFor();
});

test("what is written into headers is shown first, and taken back exactly", async () => {
  const { host, page } = await openSidebar({ ...empty, tabs: [journal] });
  await matchJournal(page);
  const plan = page.getByRole("region", { name: "What will be written" });
  expect(await plan.getByRole("listitem").allTextContents()).toEqual([
    "“Päivä” becomes “Päivä [Date]”",
    "“Kuka (column B)” becomes “Kuka [Contact]”",
    "A new column “Activity = Meetup talk”",
  ]);
  expect(host.texts("Journal", "A1:D1")).toEqual([["Päivä", "Kuka", "Kuka", ""]]);
  await button(page, "Write 3 headers").click();
  await page.getByText("Wrote 3 headers. Remembered, also if a tab is renamed.").waitFor();
  expect(host.texts("Journal", "A1:D2")).toEqual([
    ["Päivä [Date]", "Kuka [Contact]", "Kuka", "Activity = Meetup talk"],
    ["2025-07-01", "ada", "Grace", ""],
  ]);
  expect(await plan.count()).toBe(0);
  await expectUsable(page);
  await button(page, "Home").click();
  await page.getByText("Activities · 1 row").waitFor();
  await button(page, "Set up").click();
  await button(page, "Match my own tabs").click();
  await button(page, "Remember this").waitFor();
  expect(await plan.count()).toBe(0);
  await button(page, "Undo: headers of “Journal”").click();
  await page.getByText("Took back 3 cells.").waitFor();
  expect(host.texts("Journal", "A1:D2")).toEqual([
    ["Päivä", "Kuka", "Kuka", ""],
    ["2025-07-01", "ada", "Grace", ""],
  ]);
});

test("a header that somebody changed meanwhile stays, and is told with what to do", async () => {
  const { host, page } = await openSidebar({ ...empty, tabs: [journal] });
  await matchJournal(page);
  host.setCell("Journal", "A1", "Pvm");
  await button(page, "Write 3 headers").click();
  const told = page.getByText("These were not written").locator("..");
  await told.getByText("“Päivä” in Journal").waitFor();
  await told.getByText("Look at these cells in the sheet").waitFor();
  expect(await page.getByText("also if a tab is renamed").count()).toBe(0);
  await expectUsable(page);
  expect(host.texts("Journal", "A1:D1")).toEqual([
    ["Pvm", "Kuka [Contact]", "Kuka", "Activity = Meetup talk"],
  ]);
  await page.getByLabel("Date (required)").selectOption({ label: "Pvm" });
  await button(page, "Write 1 header").click();
  await page.getByText("These were not written").waitFor({ state: "detached" });
  expect(host.texts("Journal", "A1")).toEqual([["Pvm [Date]"]]);
});

test("a tab that a formula fills is left alone, and the screen says what to do", async () => {
  const { page } = await openSidebar({
    ...empty,
    tabs: [
      tab("Imported", [
        ['=CONCATENATE("Ta","g")', "Aihe"],
        ["2025-07-01", "Talk"],
      ]),
    ],
  });
  await button(page, "Match my own tabs").click();
  await page.getByLabel("This tab is").selectOption("Activities");
  await page.getByText("A formula fills this tab, so its headers are left alone.").waitFor();
  await page.getByText("Choose “Not used” for “Imported”").waitFor();
  expect(await button(page, "Remember this").isDisabled()).toBe(true);
  await expectUsable(page);
});

test("a table that moves from one tab to another is told at both", async () => {
  const header = ["Date", "Activity", "Contact"];
  const { page } = await openSidebar({
    ...empty,
    tabs: [
      tab("Activities", [header, ["2025-07-01", "Talk", "ada"]]),
      tab("Old log", [header, ["2024-07-01", "Talk", "ada"]]),
    ],
  });
  await page.getByRole("navigation").getByRole("button", { name: "Set up" }).click();
  await button(page, "Match my own tabs").click();
  const old = page.getByRole("region", { name: "Old log" });
  await old.getByLabel("This tab is").selectOption("Activities");
  await old.getByText("“Activities” was Activities and is not used now.").waitFor();
  const first = page.getByRole("region", { name: "Activities" });
  await first.getByText("Not used any more: “Old log” is Activities now, and only one tab can be.").waitFor();
  await picture(page, "match-tabs-moved");
  await expectUsable(page);
  await first.getByLabel("This tab is").selectOption("Events");
  await page.getByText("Choose the column of “Activities” that holds Event.").waitFor();
  expect(await page.getByText("Not used any more").count()).toBe(0);
  expect(await page.getByText("is not used now").count()).toBe(0);
});

test("from tabs with foreign headers, two clicks make them known", async () => {
  const { page } = await openSidebar({ ...empty, tabs: [await csv("talks"), await csv("events")] });
  await button(page, "Match my own tabs").click();
  await button(page, "Write 2 headers").waitFor();
  await picture(page, "match-tabs");
  await expectUsable(page);
  await button(page, "Write 2 headers").click();
  await button(page, "See what was found").click();
  await page.getByText("What was found").waitFor();
  await expectUsable(page);
  await picture(page, "home-matched");
  expect(await page.getByText(/^(Activities|Events) · /).allTextContents()).toEqual([
    "Activities · 124 rows",
    "Events · 79 rows",
  ]);
  await button(page, "Check data").click();
  await button(page, "Check again").waitFor();
  await picture(page, "check-data");
  await expectUsable(page);
});

test("home looks again at the sheet and says when it looked", async () => {
  const { host, page } = await openSidebar(empty);
  await page.getByText(/^As of \d\d:\d\d$/).waitFor();
  host.setCells("Sheet1", "A1", [
    ["Date", "Activity", "Contact"],
    ["2025-07-01", "Talk", "ada"],
  ]);
  await button(page, "Look again").click();
  await page.getByText("Activities · 1 row").waitFor();
});

test("the screens stand in two rows, and all of them are in view at double text size too", async () => {
  const { page } = await openSidebar(empty);
  await page.getByText("This spreadsheet is empty").waitFor();
  const boxes = () =>
    page
      .getByRole("navigation")
      .getByRole("button")
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON() as DOMRect));
  const usual = await boxes();
  expect(usual).toHaveLength(8);
  expect(new Set(usual.map(({ top }) => top)).size).toBe(2);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  for (const { left, right } of await boxes()) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(300);
  }
});

test("the keyboard alone sets a workbook up", async () => {
  const { page } = await openSidebar(empty);
  await page.getByText("This spreadsheet is empty").waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByLabel(/^Activities/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Set up");
  for (let tabs = 0; tabs <= all; tabs++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Made Activities, Events, Contacts").waitFor();
});

test("a failure while setting up says what to do, and trying again makes the tabs", async () => {
  const opened = await openSidebar(empty);
  const { page } = opened;
  let fails = true;
  opened.beforeCall = (method) => {
    if (method === "makeTabs" && fails) throw new Error("We're sorry, a server error occurred");
  };
  await page.getByRole("main").getByRole("button", { name: "Set up" }).click();
  await page.getByLabel(/^KPIs/).uncheck();
  await button(page, `Make these ${all - 1} tabs`).click();
  await page.getByText("Google Sheets did not answer").waitFor();
  await expectUsable(page);
  await picture(page, "failure");
  fails = false;
  await button(page, "Try again").click();
  const made = TABLES.map(({ name }) => name).filter((name) => name !== "KPIs");
  await page.getByText(`Made ${made.join(", ")} and Figures.`).waitFor();
});

test("a slow answer is announced, and several Google accounts are explained", async () => {
  const opened = await openSidebar(empty);
  const { page } = opened;
  let release = () => {};
  opened.beforeCall = () =>
    new Promise((resolve) => {
      release = resolve;
    });
  await button(page, "Set up").click();
  await page.getByText("This takes a while").waitFor();
  await expectUsable(page);
  await picture(page, "waiting");
  opened.beforeCall = () => {
    throw new Error("PERMISSION_DENIED: no access");
  };
  release();
  await button(page, "Home").click();
  await page.getByText("Google could not tell which of your accounts to use.").waitFor();
});

test("reading is tried once more by itself where the server could not be reached", async () => {
  const opened = await openSidebar(empty);
  const { page } = opened;
  await page.getByText("This spreadsheet is empty").waitFor();
  let calls = 0;
  opened.beforeCall = () => {
    calls++;
    if (calls === 1) throw new Error("NetworkError: Connection failure due to HTTP 0");
  };
  await page.getByRole("navigation").getByRole("button", { name: "Set up" }).click();
  await button(page, `Make these ${all} tabs`).waitFor();
  await page.getByLabel(/^AIDA/).waitFor();
  // The tabs twice, and the journey.
  expect(calls).toBe(3);
});

test("tab names and headers that look like a page show as text", async () => {
  const image = "<img src=x onerror=alert(1)>";
  const { page } = await openSidebar({
    ...empty,
    tabs: [tab(image, [[image, "=1+1", "Date"].map((value) => ({ value })), [image, "x", "2025-01-01"]])],
  });
  await page.getByRole("region", { name: "Not used in figures" }).getByText(image).first().waitFor();
  await button(page, "Match them").click();
  await page.getByLabel("This tab is").selectOption("Contacts");
  await page.getByLabel("Contact (required)").selectOption({ label: image });
  await page.getByText(`Such as ${image}`).waitFor();
  expect(await page.locator("img").count()).toBe(0);
  await button(page, "Write 1 header").click();
  await button(page, "See what was found").click();
  await page.getByText("Contacts · 1 row").waitFor();
  expect(await page.locator("img").count()).toBe(0);
});

test("a journey is chosen, shown before it is filled in, taken back in one click, and never put over own rows", async () => {
  const { host, page } = await openSidebar(empty);
  await button(page, "Set up").click();
  await page.getByLabel(/^Pirate funnel/).check();
  await page
    .getByText(/^\d+ activities, such as Followed us|^\d+ activities, such as Visited booth/)
    .first()
    .waitFor();
  await expectUsable(page);
  await picture(page, "set-up-journey");
  await button(page, "Fill the Journey tab").click();
  await page.getByText("The Journey tab holds this journey.").waitFor();
  const stages = () => [...new Set(host.texts("Journey", "B2:B120").flat().filter(Boolean))];
  const pirates = ["Awareness", "Acquisition", "Activation", "Retention", "Referral", "Revenue", "Product"];
  expect(stages()).toEqual(pirates);
  const weights = () => host.values("Journey", "G2:G120").flat();
  const before = weights();
  expect(before).toContain(3);
  await page.getByLabel(/^CHAOSS/).check();
  await button(page, "Fill the Journey tab").click();
  await expect.poll(stages).toEqual(["D0", "D1", "D2"]);
  await button(page, /^Undo: the journey CHAOSS/).click();
  await expect.poll(stages).toEqual(pirates);
  expect(weights(), "numbers are numbers again").toEqual(before);
  host.setCell("Journey", "B2", "Curious");
  await button(page, "Home").click();
  await button(page, "Set up").click();
  await page
    .getByText("“Journey” has rows of your own, so no other journey is filled in over them.")
    .waitFor();
  expect(await page.getByRole("button", { name: "Fill the Journey tab" }).count()).toBe(0);
});
