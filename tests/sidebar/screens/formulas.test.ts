/** The Formulas screen in a real browser, over the sample workbook. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { samples } from "../../../playground/samples/index";
import { loadSample } from "../../../playground/samples/sample";
import { SUBJECTS } from "../../../src/functions/subjects";
import { FUNCTIONS } from "../../../src/registry";
import { tab } from "../../playground/open";
import { expectUsable, picture } from "./look";
import { openSidebar } from "./open-sidebar";

async function openSample(more = {}) {
  const data = await loadSample(samples.find(({ name }) => name === "sample-team")!);
  return openSidebar({ ...data, ...more, tabs: [...data.tabs, tab("My figures", [[null]])] });
}
type Opened = Awaited<ReturnType<typeof openSample>>;

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");
const select = ({ host }: Opened, name: string, a1: string) =>
  host.engine.tabs.select(host.key(name), host.area(name, a1));

async function pick(page: Page, name: string): Promise<void> {
  await press(page, "Formulas");
  await page.getByRole("button", { name }).first().press("Enter");
  await page.getByRole("button", { name: "Insert", exact: true }).waitFor();
}

test("every question can be picked, and its form names the recognised tabs and gives a result", async () => {
  const { page } = await openSample();
  await press(page, "Formulas");
  const questions = FUNCTIONS.flatMap(({ name, answers, alsoAnswers }) =>
    [answers, ...alsoAnswers.map(({ asks }) => asks)].map((asks) => ({ name, asks })),
  );
  for (const { name, asks } of questions) {
    await page.getByRole("button", { name: `${asks} ${name}`, exact: true }).press("Enter");
    await page.getByRole("button", { name: "Insert", exact: true }).waitFor();
    expect(await page.locator("code").last().textContent()).toMatch(new RegExp(`^=${name}\\(\\w+!A:[A-Z]`));
    await press(page, "Preview");
    await page.locator("table, p strong").first().waitFor();
    await press(page, "All formulas");
  }
});

test("a funnel by a column of the workbook is previewed, and inserted where its result has room", async () => {
  const opened = await openSample();
  const { page, host } = opened;
  await pick(page, "DEVREL_FUNNEL");
  await expectUsable(page);
  await page.getByText("Options", { exact: true }).press("Enter");
  await page.getByLabel("By").selectOption("Channel");
  await page.getByLabel("Window").fill("90");
  await page.getByLabel("From").fill("2025-01-01");
  const formula = await page.locator("code").last().textContent();
  expect(formula).toMatch(
    /^=DEVREL_FUNNEL\(Activities!A:\w, Journey!A:\w, Contacts!A:\w, "by=Channel; window=90; from=2025-01-01"\)$/,
  );
  await press(page, "Preview");
  await page.getByRole("columnheader", { name: "Channel" }).waitFor();
  await expectUsable(page);
  await picture(page, "formula-form");
  select(opened, "My figures", "A1");
  await press(page, "Insert");
  await page.getByText("Inserted into 'My figures'!A1.").waitFor();
  await host.waitForCalculation();
  const shown = await page.getByRole("cell").allInnerTexts();
  expect(host.texts("My figures", "A2:G3").flat()).toEqual(shown.slice(0, 14));
});

test("filled cells in the way are told before anything is inserted", async () => {
  const opened = await openSample();
  const { page, host } = opened;
  host.setCell("My figures", "B3", "mine");
  select(opened, "My figures", "A1");
  await pick(page, "DEVREL_FUNNEL");
  await press(page, "Insert");
  await page.getByText("1 cell is filled already").waitFor();
  await expectUsable(page);
  await picture(page, "formula-in-the-way");
  expect(host.formula("My figures", "A1")).toBe("");
  await press(page, "Insert anyway");
  await page.getByText("Inserted into").waitFor();
  expect(host.cell("My figures", "B3")).toBe("mine");
});

test("a selected cell that is filled is never written over, but a formula of ours is", async () => {
  const opened = await openSample();
  const { page, host } = opened;
  host.setCell("My figures", "A1", "mine");
  select(opened, "My figures", "A1");
  await pick(page, "DEVREL_FUNNEL");
  await press(page, "Insert");
  await page.getByText("The selected cell is filled already, and nothing there is written over.").waitFor();
  expect(host.cell("My figures", "A1")).toBe("mine");
  host.setCell("My figures", "A1", "=DEVREL_DRQL(Activities!A:P)");
  await host.waitForCalculation();
  await press(page, "Insert");
  await page.getByText("Inserted into 'My figures'!A1.").waitFor();
  expect(host.formula("My figures", "A1")).toContain("DEVREL_FUNNEL");
});

test("the tab that is to be checked says which table it is", async () => {
  const { page } = await openSample();
  await pick(page, "DEVREL_CHECK");
  await page.getByLabel("Range", { exact: true }).selectOption("Events!A:L");
  await page.getByText('=DEVREL_CHECK(Events!A:L, "Events"').waitFor();
});

test("what is selected in the sheet becomes the range", async () => {
  const opened = await openSample();
  const { page } = opened;
  await pick(page, "DEVREL_DRQL");
  select(opened, "Activities", "A1:P50");
  await press(page, "Use what is selected in the sheet for activities");
  await page.getByText("=DEVREL_DRQL(Activities!A1:P50").waitFor();
});

test("where numbers have a decimal comma, arguments are separated by semicolons", async () => {
  const { page } = await openSample({ locale: "de_DE" });
  await pick(page, "DEVREL_DRQL");
  expect(await page.locator("code").last().textContent()).toMatch(/^=DEVREL_DRQL\(Activities!A:\w; /);
});

test("a header that looks like a formula stays a text inside the formula", async () => {
  const hostile = '"&IMPORTXML("x")&"';
  const { page } = await openSidebar({
    name: "Hostile",
    timeZone: "Etc/UTC",
    locale: "en_US",
    tabs: [tab("Activities", [["Date", "Activity", "Contact", hostile]]), tab("It's <b>", [["a"]])],
  });
  await pick(page, "DEVREL_FUNNEL");
  await page.getByText("Options", { exact: true }).press("Enter");
  await page.getByLabel("By").selectOption(hostile);
  const formula = await page.locator("code").last().textContent();
  expect(formula).toBe('=DEVREL_FUNNEL(Activities!A:D, , , "by=""&IMPORTXML(""x"")&""")');
  await page.getByLabel("Activities", { exact: true }).selectOption("'It''s <b>'!A:A");
  await page.getByText("=DEVREL_FUNNEL('It''s <b>'!A:A").waitFor();
});

test("the list of functions can be used in light and dark, with text at double size", async () => {
  const { page } = await openSample();
  await press(page, "Formulas");
  await page.getByRole("button", { name: "Where do developers get stuck?" }).waitFor();
  await expectUsable(page);
  await picture(page, "formulas");
});

test("questions stand under what they are about, events first, and a search leaves those that are sought", async () => {
  const { page } = await openSample();
  await press(page, "Formulas");
  const money = page.getByRole("region", { name: "Events and their cost" });
  await money.getByRole("button", { name: "Which kinds of event are worth their money?" }).waitFor();
  expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([...SUBJECTS]);
  await page.getByLabel("Search").fill("lead quarter");
  expect(await page.locator("button.question").allTextContents()).toEqual([
    expect.stringContaining("What did each team get this quarter, and the last?"),
  ]);
  await expectUsable(page);
  await page.getByLabel("Search").fill("no such thing");
  await page.getByText("No question has these words.").waitFor();
});

test("a question that needs options has them filled in, and has the focus again when one comes back", async () => {
  const { page } = await openSample();
  await press(page, "Formulas");
  const question = page.getByRole("button", { name: "Which version of an e-mail worked better?" });
  await question.press("Enter");
  await page.getByRole("button", { name: "Insert", exact: true }).waitFor();
  expect(await page.locator("code").last().textContent()).toBe(
    '=DEVREL_EMAILS(Emails!A:J, "by=Variant; compare=Clicked")',
  );
  await press(page, "Preview");
  await page.getByRole("columnheader", { name: "Verdict" }).waitFor();
  await press(page, "All formulas");
  await expect.poll(() => question.evaluate((button) => button === document.activeElement)).toBe(true);
});

test("a question whose tab is not there says so in the list and in its form, and cannot be inserted", async () => {
  const { page } = await openSidebar({
    name: "Events are kept elsewhere",
    timeZone: "Etc/UTC",
    locale: "en_US",
    tabs: [tab("Activities", [["Date", "Activity", "Contact"]])],
  });
  await press(page, "Formulas");
  const question = page.getByRole("button", { name: "Which events were worth their money?" });
  await question.getByText("Needs Events: no such tab yet.").waitFor();
  const funnel = page.getByRole("button", { name: "Where do developers get stuck?" });
  expect(await funnel.textContent()).not.toContain("Needs");
  await expectUsable(page);
  await picture(page, "formulas-without-tabs");
  await question.press("Enter");
  await page.getByText("No tab here is recognised as Events").waitFor();
  expect(await page.getByRole("button", { name: "Insert", exact: true }).count()).toBe(0);
  await expectUsable(page);
  await page.getByRole("main").getByRole("button", { name: "Set up" }).press("Enter");
  await page.getByRole("heading", { name: "Set up", level: 1 }).waitFor();
});
