/** The audit wizard in a real browser, over a real workbook, with the built add-on behind it. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { samples } from "../../../playground/samples/index";
import { loadSample } from "../../../playground/samples/sample";
import { AUDIT_MODELS } from "../../../src/definitions/auditModels";
import { tab } from "../../playground/open";
import { expectUsable, picture } from "./look";
import { type OpenedSidebar, openSidebar } from "./open-sidebar";

const workbook = {
  name: "Team",
  timeZone: "Europe/Berlin",
  locale: "en_US",
  tabs: [tab("Notes", [["hello"]]), tab("Figures", [[null]])],
};

/** The button of that name, by the keyboard. */
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");
const title = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true }).waitFor({ timeout: 10_000 });
const isKept = (page: Page) => page.getByText("Everything is kept.").waitFor();

/** Opens the audit and begins one. */
async function begin(page: Page, label: string): Promise<void> {
  await press(page, "Audit");
  await page.getByRole("radio", { name: label }).press("Space");
  await press(page, "Start");
}

/** Presses 1, 2, 3, 1 … and the right arrow, from one question to another. */
async function answer(page: Page, from: number, to: number, all: number): Promise<void> {
  for (let question = from; question <= to; question++) {
    await title(page, `Question ${question} of ${all}`);
    await page.keyboard.press(String((question % 3) + 1));
    await page.keyboard.press("ArrowRight");
  }
}

/** The labels and percentages of the profile on the screen. */
async function profile(page: Page, name: string): Promise<string[]> {
  const bars = page.getByRole("list", { name }).getByRole("listitem").locator(".row");
  return (await bars.allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
}

/** The same from a function's table. */
const percentages = (rows: unknown[][], name: number, value: number) =>
  rows.map((row) => `${row[name]} ${Math.round(Number(row[value]) * 100)}%`);

async function spilled({ host }: OpenedSidebar, formula: string, area: string): Promise<unknown[][]> {
  host.setCell("Figures", "A1", formula);
  await host.waitForCalculation();
  return host.values("Figures", area);
}

describe("By keyboard alone, left in the middle and resumed elsewhere", () => {
  test("18 maturity practices end in the Audit tab, and DEVREL_MATURITY shows the wizard's figures", async () => {
    const sidebar = await openSidebar(workbook);
    await begin(sidebar.page, "Maturity");
    await answer(sidebar.page, 1, 9, 18);
    await isKept(sidebar.page);

    const page = await sidebar.elsewhere();
    await press(page, "Audit");
    await page.getByText("9 of 18 answered").waitFor();
    await press(page, "Go on");
    await answer(page, 10, 18, 18);
    await title(page, "Result: maturity");
    const shown = await profile(page, "How far each level is covered");
    await press(page, "Write to the sheet");
    await page.getByText("18 rows of this audit are in the Audit tab").waitFor();
    await expectUsable(page);
    await picture(page, "audit-written");

    const figures = await spilled(sidebar, "=DEVREL_MATURITY(Audit!A:J)", "A2:F6");
    expect(shown).toEqual(percentages(figures, 1, 2));
    const level = await spilled(sidebar, "=DEVREL_MATURITY_LEVEL(Audit!A:J)", "A1");
    expect(await page.getByText(/^Level \d/).textContent()).toContain(`Level ${level[0]![0]}:`);
    const score = await spilled(sidebar, "=DEVREL_MATURITY_SCORE(Audit!A:J)", "A1");
    await page.getByText(`Score ${Number(score[0]![0]).toFixed(2)} of 5`).waitFor({ timeout: 1000 });
  });

  test("27 needs practices end in the Audit tab, and DEVREL_NEEDS shows the wizard's figures", async () => {
    const sidebar = await openSidebar(workbook);
    await begin(sidebar.page, "Developer needs");
    await answer(sidebar.page, 1, 20, 27);
    await press(sidebar.page, "Leave for now");
    await sidebar.page.reload();
    await press(sidebar.page, "Audit");
    await press(sidebar.page, "Go on");
    await answer(sidebar.page, 21, 27, 27);
    await title(sidebar.page, "Result: developer needs");
    const shown = await profile(sidebar.page, "How far each need is met");
    await press(sidebar.page, "Write to the sheet");
    await sidebar.page.getByText("27 rows of this audit are in the Audit tab").waitFor();
    const figures = await spilled(sidebar, "=DEVREL_NEEDS(Audit!A:J)", "A2:D6");
    expect(shown).toEqual(percentages(figures, 0, 1));
    const focus = figures.find((row) => row[3] === "Focus")![0];
    await sidebar.page.getByText(`Focus on ${String(focus).toLowerCase()}.`).waitFor({ timeout: 1000 });
  });

  test("the portal check list ends in how many required and optional parts are there", async () => {
    const { page } = await openSidebar(workbook);
    await begin(page, "Portal check list");
    await answer(page, 1, 9, 9);
    await page.getByText("2 of 5 parts are there").waitFor();
    await page.getByText("1 of 4 parts are there").waitFor();
  });
});

test("two people who answer the same audit at once end with the answers of both", async () => {
  const sidebar = await openSidebar(workbook);
  const one = sidebar.page;
  await begin(one, "Portal check list");
  await answer(one, 1, 3, 9);
  await isKept(one);
  const other = await sidebar.elsewhere();
  await press(other, "Audit");
  await press(other, "Go on");
  await answer(other, 4, 6, 9);
  await isKept(other);
  await one.keyboard.press("3");
  await isKept(one);
  await press(one, "See the result");
  await one.getByText("3 questions are not answered").waitFor();
  await press(one, "Write to the sheet");
  await one.getByText("6 rows of this audit").waitFor();
  expect(sidebar.host.values("Audit", "C2:D8").map((row) => row[1])).toEqual([
    "Partly",
    "Yes",
    "No",
    "Yes",
    "Yes",
    "No",
    null,
  ]);
});

describe("Two people and the end of one audit", () => {
  /** Both have answered the first three questions of one check list. */
  async function twoAuditors() {
    const sidebar = await openSidebar(workbook);
    const one = sidebar.page;
    await begin(one, "Portal check list");
    await answer(one, 1, 3, 9);
    await isKept(one);
    const other = await sidebar.elsewhere();
    await press(other, "Audit");
    await press(other, "Go on");
    await title(other, "Question 4 of 9");
    return { sidebar, host: sidebar.host, one, other };
  }
  const write = async (page: Page) => {
    await press(page, "See the result");
    await press(page, "Write to the sheet");
  };
  const answers = (host: OpenedSidebar["host"]) =>
    host.values("Audit", "D2:D20").flatMap(([cell]) => (cell === null ? [] : [cell]));

  test("who ends it second is told and writes nothing", async () => {
    const { host, one, other } = await twoAuditors();
    await press(other, "See the result");
    await write(one);
    await one.getByText("3 rows of this audit are in the Audit tab").waitFor();
    await press(other, "Write to the sheet");
    await other.getByText("Somebody has written this audit to the sheet already").waitFor();
    await expectUsable(other);
    await picture(other, "audit-ended");
    expect(answers(host)).toEqual(["Partly", "Yes", "No"]);
    await press(other, "All audits");
    await other.getByRole("heading", { name: "Earlier audits" }).waitFor();
    expect(await other.getByRole("heading", { name: "Under way" }).count()).toBe(0);
  });

  test("an answer that comes after the end does not begin it again, and can go into a new audit", async () => {
    const { host, one, other } = await twoAuditors();
    await write(one);
    await one.getByText("3 rows of this audit are in the Audit tab").waitFor();
    await other.keyboard.press("3");
    await other.getByText("1 answer of yours is not in it.").waitFor();
    await expectUsable(other);
    await press(one, "Audit");
    await one.getByRole("heading", { name: "Earlier audits" }).waitFor();
    expect(await one.getByRole("heading", { name: "Under way" }).count()).toBe(0);
    await press(other, "Go on with mine as a new audit");
    await isKept(other);
    await write(other);
    await other.getByText("4 rows of this audit are in the Audit tab").waitFor();
    expect(answers(host)).toEqual(["Partly", "Yes", "No", "Partly", "Yes", "No", "Yes"]);
  });

  test("an answer that only this browser has is told apart when the audit is opened after its end", async () => {
    const { sidebar, one, other } = await twoAuditors();
    sidebar.beforeCall = (method) => {
      if (method === "keepDraft") throw new Error("Service unavailable");
    };
    await other.keyboard.press("1");
    await other.getByText("not in the spreadsheet yet").waitFor();
    sidebar.beforeCall = () => {};
    await write(one);
    await one.getByText("3 rows of this audit are in the Audit tab").waitFor();
    await other.reload();
    await press(other, "Audit");
    await other.getByText("1 answer of yours is not in it.").waitFor();
    await press(other, "Let mine go");
    await other.getByRole("heading", { name: "Earlier audits" }).waitFor();
    await expect.poll(() => other.getByRole("heading", { name: "Under way" }).count()).toBe(0);
    expect(await other.evaluate(() => localStorage.length)).toBe(0);
  });
});

test("where this browser's storage is full every answer is sent at once, and that is said", async () => {
  const sidebar = await openSidebar(workbook);
  const { page } = sidebar;
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("exceeded the quota", "QuotaExceededError");
    };
  });
  await begin(page, "Maturity");
  await title(page, "Question 1 of 18");
  await page.keyboard.press("3");
  await page.getByText("Everything is kept in the spreadsheet. This browser’s own storage is full").waitFor();
  const other = await sidebar.elsewhere();
  await press(other, "Audit");
  await other.getByText("1 of 18 answered").waitFor();
  sidebar.beforeCall = (method) => {
    if (method === "keepDraft") throw new Error("Service unavailable");
  };
  await page.keyboard.press("1");
  await page.getByText("leave the sidebar open until they are kept").waitFor();
});

test("a note takes 2,000 characters and says so there", async () => {
  const { page } = await openSidebar(workbook);
  await begin(page, "Maturity");
  await title(page, "Question 1 of 18");
  await page.getByLabel("Note").fill("あ".repeat(2000));
  await page.getByText("That is as much as fits: 2,000 characters.").waitFor();
  await isKept(page);
});

describe("While the server fails", () => {
  test("every answer stays, is said not to be kept yet, and is kept by trying again", async () => {
    const sidebar = await openSidebar(workbook);
    const { page } = sidebar;
    await begin(page, "Maturity");
    sidebar.beforeCall = (method) => {
      if (method === "keepDraft") throw new Error("Service unavailable");
    };
    await answer(page, 1, 5, 18);
    await page.getByText("Your answers are safe in this sidebar but not in the spreadsheet yet.").waitFor();
    await expectUsable(page);
    await picture(page, "audit-not-kept");
    sidebar.beforeCall = () => {};
    await press(page, "Try again");
    await isKept(page);
    const other = await sidebar.elsewhere();
    await press(other, "Audit");
    await other.getByText("5 of 18 answered").waitFor();
  });

  test("closing the sidebar before anything could be kept loses nothing in this browser", async () => {
    const sidebar = await openSidebar(workbook);
    const { page } = sidebar;
    await begin(page, "Maturity");
    sidebar.beforeCall = (method) => {
      if (method === "keepDraft") throw new Error("Service unavailable");
    };
    await answer(page, 1, 3, 18);
    await page.reload();
    sidebar.beforeCall = () => {};
    await press(page, "Audit");
    await page.getByText("3 of 18 answered").waitFor();
    await press(page, "Go on");
    await title(page, "Question 4 of 18");
    await press(page, "Back");
    await title(page, "Question 3 of 18");
    expect(await page.getByRole("radio", { name: "No", exact: true }).isChecked()).toBe(true);
  });

  test("where every call fails once, trying again leads to the same audit", async () => {
    const sidebar = await openSidebar(workbook);
    const { page, host } = sidebar;
    const failed = new Set<string>();
    sidebar.beforeCall = (method, payload) => {
      if (failed.has(method + payload)) return;
      failed.add(method + payload);
      throw new Error("Service unavailable");
    };
    await begin(page, "Portal check list");
    for (let question = 1; question <= 8; question++) {
      await answer(page, question, question, 9);
      await page.getByText("not in the spreadsheet yet").waitFor();
      await press(page, "Try again");
      await isKept(page);
    }
    await answer(page, 9, 9, 9);
    await title(page, "Result: portal check list");
    await isKept(page);
    await press(page, "Write to the sheet");
    await page.getByText("Nothing is lost: all your answers are still here.").waitFor();
    await press(page, "Try again");
    await expect.poll(() => [...failed].some((call) => call.startsWith("writeAudit"))).toBe(true);
    await press(page, "Try again");
    await page.getByText("9 rows of this audit are in the Audit tab").waitFor();
    const answers = host.values("Audit", "D2:D10").map(([cell]) => cell);
    expect(answers).toEqual(["Partly", "Yes", "No", "Partly", "Yes", "No", "Partly", "Yes", "No"]);
  });

  test("a write that fails, before or after it reached the sheet, can be tried again and writes once", async () => {
    const sidebar = await openSidebar(workbook);
    const { page, host } = sidebar;
    await begin(page, "Portal check list");
    await answer(page, 1, 9, 9);
    await title(page, "Result: portal check list");
    await isKept(page);
    sidebar.beforeCall = (method) => {
      if (method === "writeAudit") throw new Error("PERMISSION_DENIED");
    };
    await press(page, "Write to the sheet");
    await page.getByText("Sign out of the others").waitFor();
    await page.getByText("Nothing is lost: all your answers are still here.").waitFor();

    let writes = 0;
    sidebar.beforeCall = () => {};
    host.calls.beforeCall = (name) => {
      if (/deleteProperty/.test(name) && writes++ === 0) throw new Error("Service unavailable");
    };
    await press(page, "Try again");
    await page.getByText("Sheets could not do that").waitFor();
    await press(page, "Try again");
    await page.getByText("9 rows of this audit are in the Audit tab, from row 2 on.").waitFor();
    expect(host.values("Audit", "C2:C12").filter(([cell]) => cell !== null)).toHaveLength(9);
  });

  test("without any answer from the server the screen says what to do, and works once it answers", async () => {
    const sidebar = await openSidebar(workbook);
    sidebar.beforeCall = (method) => {
      if (method === "audits") throw new Error("NetworkError: connection failure");
    };
    await press(sidebar.page, "Audit");
    await sidebar.page.getByText("Check that you are online, then try again.").waitFor();
    sidebar.beforeCall = () => {};
    await press(sidebar.page, "Try again");
    await sidebar.page.getByRole("button", { name: "Start" }).waitFor();
  });
});

test("choosing Audit again in the middle of one leads back to where it is resumed", async () => {
  const { page } = await openSidebar(workbook);
  await begin(page, "Maturity");
  await answer(page, 1, 2, 18);
  await title(page, "Question 3 of 18");
  await press(page, "Audit");
  await page.getByText("2 of 18 answered").waitFor();
});

test("text that looks like a page or a formula is shown as text", async () => {
  const { page, host } = await openSidebar(workbook);
  const hostile = "<img src=x onerror=alert(1)>";
  await press(page, "Audit");
  await page.getByLabel("Of which company, division or product?").fill(hostile);
  await page.getByLabel("Who answers?").fill('=IMPORTXML("x","y")');
  await press(page, "Start");
  await title(page, "Question 1 of 18");
  await page.keyboard.press("3");
  await page.getByLabel("Note").fill(hostile);
  await press(page, "See the result");
  await title(page, "Result: maturity");
  await page.getByText(hostile).first().waitFor();
  await press(page, "Write to the sheet");
  await page.getByText("1 row of this audit is in the Audit tab").waitFor();
  expect(host.values("Audit", "E2:J2")[0]).toEqual([
    hostile,
    AUDIT_MODELS.Maturity[0]!.statement,
    null,
    null,
    hostile,
    '=IMPORTXML("x","y")',
  ]);
});

test("every screen can be used in light and dark, with text at double size", async () => {
  const sample = samples.find(({ name }) => name === "sample-team")!;
  const { page } = await openSidebar(await loadSample(sample));
  const look = async (name: string) => {
    await expectUsable(page);
    await picture(page, name);
  };
  await press(page, "Audit");
  await page.getByRole("button", { name: "Start" }).waitFor();
  await look("audit-start");
  await press(page, "Start");
  await page.getByText("Needed:").waitFor();
  await page.keyboard.press("3");
  await isKept(page);
  await look("audit-question");
  await answer(page, 1, 17, 18);
  await press(page, "See the result");
  await page.getByText("practices agree").waitFor();
  await look("audit-result-maturity");
  await press(page, "Leave for now");
  await page.getByText("Under way").waitFor();
  await look("audit-under-way");
  await page.getByRole("button", { name: "Developer needs" }).first().press("Enter");
  await page.getByText("Where your effort goes").waitFor();
  await page.getByText("Effort runs ahead").waitFor();
  await look("audit-result-needs");
  await press(page, "All audits");
  await page
    .getByRole("button", { name: /Maturity · Company/ })
    .first()
    .press("Enter");
  await page.getByText("practices agree").waitFor();
  await page.getByText(/^Changes since/).press("Enter");
  await look("audit-earlier-maturity");
  await press(page, "All audits");
  await page
    .getByRole("button", { name: /Portal check list · / })
    .first()
    .press("Enter");
  await page.getByText("of 5 parts are there").waitFor();
  await look("audit-result-portal");
});

test("the last audit's targets are offered, and the result says for how many practices there is one", async () => {
  const targets = [
    ["informal.helps", "Yes"],
    ["informal.promotion", "No"],
    ["informal.reachable", "Yes"],
  ];
  const audit = tab("Audit", [
    ["Date", "Model", "Practice", "Answer", "Scope", "Target"],
    ...targets.map(([practice, target]) => ["2025-01-10", "Maturity", practice!, "No", "company", target!]),
  ]);
  const { page } = await openSidebar({ ...workbook, tabs: [audit] });
  await begin(page, "Maturity");
  const select = page.getByLabel("Where do you want to be?");
  await page.getByText("On 2025-01-10 it was Yes.").waitFor();
  await expectUsable(page);
  await press(page, "Still so");
  await expect.poll(() => select.inputValue()).toBe("Yes");
  expect(await page.getByText("On 2025-01-10 it was").count()).toBe(0);
  await page.keyboard.press("3");
  await press(page, "See the result");
  await title(page, "Result: maturity");
  await page.getByText("There is a target for 1 of 18 practices; the gap is theirs alone.").waitFor();
  expect(await page.getByText("You are where you want to be").count()).toBe(0);
  expect(await page.getByRole("button", { name: "Take over" }).count()).toBe(0);

  await press(page, "Answer now");
  await answer(page, 2, 3, 18);
  await press(page, "See the result");
  await page.getByText("The audit of 2025-01-10 had a target for 2 practices that have none here.").waitFor();
  await expectUsable(page);
  await press(page, "Take over these targets");
  await page.getByText("There is a target for 3 of 18 practices; the gap is theirs alone.").waitFor();
  await isKept(page);
  expect(await page.getByText("that have none here").count()).toBe(0);
});
