/** The Share screen in a real browser, over the sample workbook, in a frame that Apps Script could have made: the digest copied, files for a CRM saved. */
import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { samples } from "../../../playground/samples/index";
import { loadSample } from "../../../playground/samples/sample";
import { expectUsable, picture } from "./look";
import { openSidebar } from "./open-sidebar";

const SHEETS = "http://sheets.example/";
/** What Apps Script allows the sidebar's frame, as far as it matters here: no right to the clipboard is among it. */
const SANDBOX = "allow-scripts allow-same-origin allow-downloads allow-forms allow-modals allow-popups";

async function openSample() {
  return openSidebar(await loadSample(samples.find(({ name }) => name === "sample-team")!));
}

const press = (page: Page | FrameLocator, name: string) =>
  page.getByRole("button", { name, exact: true }).first().press("Enter");

/** The same sidebar in a frame of another origin, beside a place to paste into. */
async function framed(page: Page): Promise<FrameLocator> {
  const sidebar = page.url();
  await page.route(SHEETS, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<div id="paste" contenteditable></div><iframe sandbox="${SANDBOX}" src="${sidebar}" width="300" height="700"></iframe>`,
    }),
  );
  await page.goto(SHEETS);
  return page.frameLocator("iframe");
}

/** What is on the clipboard, as a place to write in finds it. */
async function pasted(page: Page): Promise<{ text: string; html: string }> {
  await page.evaluate(() => {
    const place = document.getElementById("paste")!;
    place.addEventListener(
      "paste",
      ({ clipboardData }) => {
        const found = {
          text: clipboardData!.getData("text/plain"),
          html: clipboardData!.getData("text/html"),
        };
        Object.assign(window, { found });
      },
      { once: true },
    );
    place.focus();
  });
  await page.keyboard.press("Control+V");
  return page.evaluate(() => (window as unknown as { found: { text: string; html: string } }).found);
}

test("the digest says whether the summaries show the same, and is copied with one click for Slack, as Markdown and as mail", async () => {
  const { page, host } = await openSample();
  await press(page, "Share");
  await page.getByText("There are no summary tabs yet, so the digest links to none.").waitFor();
  host.host.document.address = "https://docs.google.com/spreadsheets/d/abc/edit";
  await press(page, "Make the summary tabs");
  await page.getByText("The same figures as on the summary tabs, refreshed 20").waitFor();
  expect(host.engine.tabs.active().name).toBe("Scorecard");
  await expectUsable(page);
  await picture(page, "share");

  const sidebar = await framed(page);
  await press(sidebar, "Share");
  await press(sidebar, "Copy the message");
  await sidebar.getByText("Copied.").waitFor();
  const slack = await pasted(page);
  expect(slack.text).toMatch(/^\*DevRel digest, this quarter: 2025-10-01 to 2025-12-19\*\nAs of 20/);
  expect(slack.text).toMatch(
    /• Scorecard: https:\/\/docs\.google\.com\/spreadsheets\/d\/[^/]+\/edit#gid=\d+\n/,
  );
  expect(slack.html).toContain("<li><b>New contacts:</b> 42 since 2025-10-01");

  await sidebar.getByLabel("For").selectOption("Markdown");
  await press(sidebar, "Copy the text");
  await sidebar.getByText("Copied.").waitFor();
  const markdown = await pasted(page);
  expect(markdown.text).toMatch(/^# DevRel digest, this quarter/);
  expect(markdown.html).toBe("");

  await sidebar.getByLabel("For").selectOption("E-mail");
  await press(sidebar, "Copy the subject");
  await sidebar.getByText("Copied.").waitFor();
  expect((await pasted(page)).text).toBe("DevRel digest, this quarter: 2025-10-01 to 2025-12-19");
  await press(sidebar, "Copy the body");
  await expect
    .poll(async () => (await pasted(page)).text)
    .toMatch(/^As of 20.*\n.*\n\nHeadlines\n- New contacts: 42/);

  host.setCell("Activities", "A3", "");
  await page.goto(page.frames()[1]!.url());
  await press(page, "Share");
  await page.getByText("The sheet has changed since the refresh of 20").waitFor();
  await expectUsable(page);
});

test("where the browser lets nothing be copied the text is selected and the keys are told", async () => {
  const { page } = await openSample();
  await press(page, "Share");
  await page.getByRole("textbox", { name: "Message" }).waitFor();
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await press(page, "Copy the message");
  await page.getByText("It is selected: press Ctrl+C, or ⌘C on a Mac.").waitFor();
  const isSelected = await page
    .getByRole("textbox", { name: "Message" })
    .evaluate(
      (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart === field.value.length,
    );
  expect(isSelected).toBe(true);
});

/** The text of the file that a press on a button saves, and its name. */
async function saved(
  page: Page,
  sidebar: FrameLocator,
  button: string,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press(sidebar, button)]);
  return { name: download.suggestedFilename(), text: await readFile((await download.path())!, "utf8") };
}

test("a file for a CRM is saved from the frame, says who is left out and why, and opens again in Bring in with nothing to add", async () => {
  const { page } = await openSample();
  await press(page, "Share");
  await press(page, "Make the file");
  await page.getByText("people in the file.").waitFor();
  await page.getByText("There is no e-mail address").click();
  await page.getByText("nightowl42").waitFor();
  await expectUsable(page);
  await picture(page, "share-crm");

  const sidebar = await framed(page);
  await press(sidebar, "Share");
  await sidebar.getByLabel("File", { exact: true }).selectOption("Salesforce contacts");
  await press(sidebar, "Make the file");
  const file = await saved(page, sidebar, "Save the file");
  expect(file.name).toBe("salesforce-contacts.csv");
  expect(file.text).toMatch(
    /^Email,First Name,Last Name,Account Name,Stage,Orbit level,Champion,Last activity,DRQLs\r\n/,
  );
  const list = await saved(page, sidebar, "Save the list of those left out");
  expect(list.name).toBe("salesforce-contacts-left-out.csv");
  expect(list.text).toMatch(/^Contact,Name,Why\r\n.*\r\nnightowl42,,There is no e-mail address\r\n/s);

  await press(sidebar, "Bring in");
  await sidebar
    .getByLabel("Files to bring in")
    .setInputFiles([{ name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.text) }]);
  await sidebar.getByText("This is a file that Share made for a CRM").waitFor();
  await sidebar.getByText("Nothing new.").waitFor();
  const rows = file.text.trim().split("\r\n").length - 1;
  await sidebar.getByText(`Known already: ${rows} contacts.`).waitFor();
  expect(await sidebar.getByText("filled in").count()).toBe(0);
});
