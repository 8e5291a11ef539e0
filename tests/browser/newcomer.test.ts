/** A new user's tracker, from its file to figures that are right: two title rows, words, dates and amounts of the team's own. */
import { fileURLToPath } from "node:url";
import type { FrameLocator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { workbooksFor } from "../../playground/server/opened";
import { newcomersTracker } from "./newcomersTracker";
import { texts } from "./open-sample";
import { openWatched } from "./watched-page";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SIZE = { width: 1280, height: 720 };

/** Clicks the sidebar's buttons and counts the clicks. */
function clicker(sidebar: FrameLocator) {
  const clicks: string[] = [];
  return {
    clicks,
    click: async (name: string | RegExp, within = "main") => {
      const button = sidebar.getByRole(within as "main").getByRole("button", { name });
      await button.first().click();
      clicks.push(String(name));
    },
  };
}

/** What the sidebar says more than once, sentence by sentence. */
async function toldTwice(sidebar: FrameLocator): Promise<string[]> {
  const said = await sidebar.locator("main p, main li > button > span").allTextContents();
  const sentences = said.map((text) => text.trim()).filter((text) => text.split(" ").length > 4);
  return sentences.filter((text, at) => sentences.indexOf(text) < at);
}

const STATUSES = ["Identified", "Passed", "Accepted", "Declined", "Acted on"];

/** The filled cells of a part of a tab. */
async function rowsOf(page: Page, tab: string, range: string): Promise<string[][]> {
  return (await texts(page, tab, range)()).filter((cells) => cells.some(Boolean));
}

it("a new user's tracker gives figures that are right in under fifteen clicks, with nothing told twice", async () => {
  const workbooks = await workbooksFor(await newcomersTracker(), root);
  const { page, errors } = await openWatched({ root, port: 4720, workbooks }, SIZE);
  const sidebar = page.frameLocator("#sidebar-frame");
  const { clicks, click } = clicker(sidebar);
  const says = (text: string | RegExp) => sidebar.getByText(text).first().waitFor();

  await click("Match my own tabs");
  await click("Write 7 headers");
  await click("See what was found");
  await says(
    "In 8 of 10 rows of Activities, Date (2) or Activity (8, not in the built-in journey) cannot be read.",
  );
  await says("In 2 of 3 leads, DRQL status cannot be read: counted in Total only.");
  expect(await toldTwice(sidebar)).toEqual([]);

  await click("Settle your words");
  await says("7 words are not understood.");
  await click("Settle 7 words");
  await says("Every word is understood.");

  await click("Back to all problems");
  await says("2 problems.");
  expect(await toldTwice(sidebar)).toEqual([]);
  await click(/“05\/03\/2026” is text that could be/);
  await says("As the other dates of this column: the day first.");
  await click("Write 2026-03-05 into A6");
  await says("Changed 1 cell.");
  await click("Back to all problems");
  await click(/“12-13 March 2026” names a period/);
  await click("Write 2026-03-12 into A8");
  await says("Changed 1 cell.");

  await click("Refresh", "navigation");
  await click("Make the summary tabs");
  await says(/^Brought up to date: Scorecard, Funnel, DRQLs/);
  expect(clicks.length, clicks.join(", ")).toBeLessThan(15);

  const funnel = await rowsOf(page, "Funnel", "A7:F13");
  expect(
    funnel.slice(1, 6),
    "five people; Ann, Bob, Cid and Dee tried it, Ann and Bob built with it",
  ).toEqual([
    ["Stage", "Contacts", "Step conversion", "Overall conversion", "Drop-off", "Median days"],
    ["Awareness", "5", "", "100%", "", ""],
    ["Consideration", "4", "80%", "80%", "1", "54.0"],
    ["Adoption", "2", "50%", "40%", "2", "11.0"],
    ["Advocacy", "0", "0%", "0%", "2", ""],
  ]);
  const leads = (await rowsOf(page, "DRQLs", "A17:I24")).map((row) => row.filter((_, at) => at !== 3));
  expect(leads).toContainEqual(["Team", "Total", "Acceptance rate", ...STATUSES]);
  expect(leads).toContainEqual(["Product & Engineering", "2", "50%", "0", "0", "1", "1", "0"]);
  expect(leads).toContainEqual(["Sales", "1", "", "0", "1", "0", "0", "0"]);
  expect(leads.at(-1)).toEqual(["Total", "3", "50%", "0", "1", "1", "1", "0"]);
  const scorecard = (await rowsOf(page, "Scorecard", "A1:A6")).flat();
  expect(scorecard.join("\n")).toMatch(/From 10 rows of Activities, 3 of Events and \d+ of Journey\./);
  expect(scorecard).toContain("No row was left out. Problems lists what could be mended.");

  await page.evaluate(() =>
    window.playground!.setCell("Tracker", "J1", "=DEVREL_EVENTS(Events!A:G, Tracker!A:H)"),
  );
  const returns = () =>
    rowsOf(page, "Tracker", "J2:N4").then((rows) => rows.map(([event, , cost, , met]) => [event, cost, met]));
  await expect.poll(returns, { timeout: 20_000 }).toEqual([
    ["FrostConf", "1200", "1"],
    ["Kotlin Night", "250", "1"],
    ["Total", "1450", "2"],
  ]);
  expect(errors).toEqual([]);
});
