/** Bringing in, in a real browser: from files to rows and figures, and back again. */
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Locator, Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { openFile } from "../../../playground/files/open-file";
import { loadSample } from "../../../playground/samples/sample";
import { threeExports } from "../../../playground/samples/three-exports/three-exports";
import { rowsOf } from "../../bringIn/sample";
import { tab } from "../../playground/open";
import { expectUsable, picture } from "./look";
import { openSidebar } from "./open-sidebar";

const empty = { name: "Empty", timeZone: "Europe/Berlin", locale: "en_US", tabs: [tab("Sheet1", [])] };
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const sample = (name: string) => fileURLToPath(new URL(`../../bringIn/samples/${name}`, import.meta.url));
const csv = (name: string) => fileURLToPath(new URL(`../csv/${name}`, import.meta.url));

async function openBringIn(data: Parameters<typeof openSidebar>[0] = empty) {
  const opened = await openSidebar(data);
  await button(opened.page, "Bring in").click();
  await button(opened.page, "Choose files").waitFor();
  return opened;
}

const choose = (page: Page, ...files: Parameters<Page["setInputFiles"]>[1][]) =>
  page.getByLabel("Files to bring in").setInputFiles(files as string[]);

test("a Luma guest list is known at once, shown, brought in with one click and taken back with another", async () => {
  const { host, page } = await openBringIn();
  await expectUsable(page);
  await picture(page, "bring-in");
  const before = JSON.stringify(host.engine.save().tabs);
  await page.evaluate(() => {
    const seen = window as unknown as { saidNothingNew: boolean };
    seen.saidNothingNew = false;
    new MutationObserver(() => {
      if (document.getElementById("sidebar")!.textContent!.includes("Nothing new"))
        seen.saidNothingNew = true;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await choose(page, sample("Docs meetup - Guests - 2025-11-05.csv"));
  const card = page.getByRole("region", { name: "Docs meetup - Guests" });
  await card.getByText("This is the guest list of a Luma event").waitFor();
  expect(await card.getByLabel("Event").inputValue()).toBe("Docs meetup");
  expect(await card.getByLabel("Day").inputValue()).toBe("2025-11-05");
  expect(await card.getByLabel("What they did").inputValue()).toBe("Attended meetup");
  await page.getByText("3 contacts, 1 event and 5 activities.").waitFor();
  expect(
    await page.evaluate(() => (window as unknown as { saidNothingNew: boolean }).saidNothingNew),
    "before it was looked at, nothing is said to be known",
  ).toBe(false);
  await page.getByText("Left out, or in part: 3 rows").waitFor();
  await expectUsable(page);
  await picture(page, "bring-in-preview");
  await button(page, "Bring in 3 contacts, 1 event and 5 activities").click();
  await page.getByText("Added 3 contacts, 1 event and 5 activities.").waitFor();
  await page.getByText("Not approved as a guest").waitFor();
  await expectUsable(page);
  await picture(page, "bring-in-done");
  expect(host.texts("Contacts", "A1:B4")).toEqual([
    ["Contact", "Name"],
    ["ada@engines.example", "Ada Byron"],
    ["Grace@Navy.example", "Grace Hopper"],
    ["noor@orbit.example", "Noor"],
  ]);
  await choose(page, sample("Docs meetup - Guests - 2025-11-05.csv"));
  await button(page, "Nothing new to bring in").waitFor();
  await page.getByText("Known already: 3 contacts, 1 event and 5 activities.").waitFor();
  await button(page, /^Undo/).click();
  await page.getByText("Took back 9 rows.").waitFor();
  expect(JSON.stringify(host.engine.save().tabs)).toBe(before);
});

test("five exports go from an empty workbook to a funnel in under 20 clicks and 3 minutes", async () => {
  const { host, page } = await openSidebar(empty);
  const started = Date.now();
  let clicks = 0;
  const click = async (what: Locator) => {
    clicks++;
    await what.click();
  };
  await click(button(page, "Bring in"));
  await button(page, "Choose files").waitFor();
  clicks++;
  await choose(
    page,
    sample("Docs meetup - Guests - 2025-11-05.csv"),
    sample("report-2024-12-05T1800.csv"),
    sample("hubspot-crm-exports-all-contacts.csv"),
    sample("slack-members.csv"),
    csv("talks.csv"),
  );
  const eventbrite = page.getByRole("region", { name: "report-2024" });
  clicks += 2;
  await eventbrite.getByLabel("Event").fill("Engines day");
  await eventbrite.getByLabel("Day").fill("2024-12-05");
  const talks = page.getByRole("region", { name: "talks.csv" });
  clicks++;
  await talks.getByLabel("Each row is").selectOption("Activities");
  await page.getByText("Answer what is asked above first.").waitFor();
  clicks++;
  await talks.getByLabel("What they did").fill("Conference talk");
  await expectUsable(page);
  await picture(page, "bring-in-several");
  // Luma: Ada, Grace, Noor. Eventbrite adds Mary and Katherine, Slack Gia; HubSpot nobody.
  // Activities: Luma 5, Eventbrite 5, and the 57 of 124 talks that have a day.
  const bring = button(page, "Bring in 6 contacts, 2 events and 67 activities");
  await bring.waitFor();
  await click(bring);
  await page.getByText("Added 6 contacts, 2 events and 67 activities.").waitFor({ timeout: 60_000 });
  await click(button(page, "Refresh the summaries"));
  await click(button(page, "Make the summary tabs"));
  await page.getByText("Brought up to date").waitFor({ timeout: 60_000 });
  expect(clicks).toBeLessThan(20);
  expect(Date.now() - started).toBeLessThan(180_000);
  const emails = host.texts("Contacts", "A2:A12").flat().filter(Boolean);
  expect(emails).toEqual([
    "ada@engines.example",
    "Grace@Navy.example",
    "noor@orbit.example",
    "mary@stars.example",
    "kj@orbit.example",
    "guest@visit.example",
  ]);
  const funnel = host
    .texts("Funnel", "A1:F40")
    .filter(([stage]) => /^(Awareness|Consideration|Adoption|Advocacy)$/.test(stage!));
  // Ada, Grace, Noor, Mary and Katherine registered or came; HubSpot knows when Ada and Katherine joined.
  expect(funnel.slice(0, 4).map((cells) => cells.slice(0, 2))).toEqual([
    ["Awareness", "5"],
    ["Consideration", "2"],
    ["Adoption", "0"],
    ["Advocacy", "0"],
  ]);
});

const unknown = (name: string) => fileURLToPath(new URL(`../../bringIn/unknown/${name}`, import.meta.url));

interface ByHand {
  file: string;
  /** What a person does, one click or typed answer each; it tells how many these are. */
  mend: (card: Locator) => Promise<number>;
  button: string;
  added: string;
}

/** Real headers of ten kinds that no recipe knows, with made-up people; Ada is in many of them. */
const BY_HAND: readonly ByHand[] = [
  {
    file: unknown("Connections.csv"),
    mend: async () => 0,
    button: "Bring in 2 contacts",
    added: "Added 2 contacts.",
  },
  {
    file: unknown("tickets.csv"),
    mend: async () => 0,
    button: "Bring in 2 contacts",
    added: "Added 2 contacts. Known already: 1 contact.",
  },
  {
    file: unknown("responses.csv"),
    mend: async (card) => {
      await card.getByLabel("Each row is").selectOption("Activities");
      await card.getByLabel("Date (required)").selectOption({ label: "Submit Date (UTC)" });
      await card.getByLabel("What they did").fill("Attended workshop");
      return 3;
    },
    button: "Bring in 2 activities",
    added: "Added 2 activities. Known already: 2 contacts.",
  },
  {
    file: unknown("email_list.news.csv"),
    mend: async () => 0,
    button: "Fill in",
    added: "Added nothing. Known already: 2 contacts. Filled in 2 cells.",
  },
  {
    file: unknown("contacts.csv"),
    mend: async () => 0,
    button: "Bring in 1 contact",
    added: "Added 1 contact. Known already: 1 contact.",
  },
  {
    file: unknown("customers.csv"),
    mend: async () => 0,
    button: "Bring in 1 contact",
    added: "Added 1 contact. Known already: 1 contact.",
  },
  {
    file: unknown("calendar.csv"),
    mend: async (card) => {
      await card.getByLabel("Event (required)").selectOption({ label: "Subject" });
      return 1;
    },
    button: "Bring in 2 events",
    added: "Added 2 events.",
  },
  {
    file: csv("talks.csv"),
    mend: async (card) => {
      await card.getByLabel("Each row is").selectOption("Activities");
      await card.getByLabel("What they did").fill("Conference talk");
      return 2;
    },
    button: "Bring in 57 activities",
    added: "Added 57 activities.",
  },
  {
    file: csv("events.csv"),
    mend: async () => 0,
    button: "Bring in 58 events",
    added: "Added 58 events.",
  },
  {
    file: unknown("campaign_report.csv"),
    mend: async () => 0,
    button: "Bring in 2 e-mails",
    added: "Added 2 e-mails.",
  },
];

test("ten kinds of files that no recipe knows are matched by hand, each in under 12 clicks", async () => {
  const { host, page } = await openBringIn();
  for (const { file, mend, button: label, added } of BY_HAND) {
    const name = file.split("/").at(-1)!;
    await choose(page, file);
    const card = page.getByRole("region", { name, exact: true });
    await card.getByLabel("Each row is").waitFor();
    const clicks = 2 + (await mend(card));
    expect(clicks, name).toBeLessThan(12);
    await page.getByRole("button", { name: label, exact: true }).click();
    await page.getByText(added).waitFor({ timeout: 60_000 });
  }
  expect(host.texts("Contacts", "A2:B9")).toEqual([
    ["ada@engines.example", "Ada Byron"],
    ["mary@stars.example", "Mary Somerville"],
    ["grace@navy.example", "Grace Hopper"],
    ["noor@orbit.example", "Noor"],
    ["kj@orbit.example", "Katherine Johnson"],
    ["alan@bombe.example", "Alan T"],
    ["", ""],
    ["", ""],
  ]);
  expect(host.texts("Events", "A2:B3")).toEqual([
    ["Docs days", "2026-09-15"],
    ["Engines night", "2026-10-03"],
  ]);
  expect(host.texts("Emails", "A2:C3")).toEqual([
    ["2025-05-06 09:00", "Five talks in May", "402"],
    ["2025-06-03 09:00", "Docs meetup, one more seat", "411"],
  ]);
  await choose(page, unknown("Connections.csv"));
  await page.getByText("This is a file of your own kind “Connections”").waitFor();
  await button(page, "Nothing new to bring in").waitFor();
});

test("a recipe of one's own is passed on as text, taken by another team, and refused where it is none", async () => {
  const { page } = await openBringIn();
  await choose(page, unknown("tickets.csv"));
  await page.getByRole("button", { name: "Bring in 3 contacts" }).click();
  await page.getByText("Added 3 contacts.").waitFor();
  await page.getByText("Recipes of your own (1)").click();
  const text = await page.getByLabel("tickets", { exact: true }).inputValue();
  const other = await openBringIn();
  await other.page.getByText("Recipes of your own").click();
  await other.page.getByLabel("Another team's recipe").fill("tickets");
  await button(other.page, "Keep this recipe").click();
  await other.page.getByText("This text is no recipe.").waitFor();
  await other.page.getByLabel("Another team's recipe").fill(text);
  await button(other.page, "Keep this recipe").click();
  await other.page.getByText("Recipes of your own (1)").waitFor();
  await choose(other.page, unknown("tickets.csv"));
  await other.page.getByText("This is a file of your own kind “tickets”").waitFor();
  await other.page.getByRole("button", { name: "Bring in 3 contacts" }).waitFor();
});

test("letters in another encoding, an open quotation mark and a file that is no table are told", async () => {
  const { page } = await openBringIn();
  const latin = Buffer.from(
    [...'Name,Email\nJ\u00f6rg,j@x.example\n"Open,o@x.example\n'].map((sign) => sign.charCodeAt(0)),
  );
  await page.getByLabel("Files to bring in").setInputFiles([
    { name: "old.csv", mimeType: "text/csv", buffer: latin },
    { name: "book.csv", mimeType: "text/csv", buffer: Buffer.from("PK\u0003\u0004") },
  ]);
  await page.getByText("“book.csv” is an Excel workbook or a ZIP archive.").waitFor();
  const card = page.getByRole("region", { name: "old.csv" });
  await card.getByText("Row 3 opens a quotation mark that is never closed").waitFor();
  expect(await card.getByLabel("Its letters are read as").inputValue()).toBe("windows-1252");
  await page.getByText("Jörg · j@x.example").waitFor();
  await card.getByLabel("Its letters are read as").selectOption("utf-8");
  await card.getByText("Some letters cannot be read as they are.").waitFor();
});

test("pasted cells and a tab of the workbook are brought in; the tab stays as it is", async () => {
  const form = tab("Answers", [
    ["Timestamp", "Email Address", "Name"],
    ["2026-05-28 19:01:33", "ada@engines.example", "Ada Byron"],
  ]);
  const { host, page } = await openBringIn({ ...empty, tabs: [tab("Sheet1", []), form] });
  await page.getByText("Paste text, or take a tab").click();
  await page.getByLabel("Pasted text").fill("Email\tName\nada@engines.example\tAda Byron\nb@x.example\tBea");
  await button(page, "Read this text").click();
  await page.getByRole("button", { name: "Bring in 2 contacts" }).click();
  await page.getByText("Added 2 contacts.").waitFor();
  await page.getByLabel("A tab of this spreadsheet").selectOption("Answers");
  await button(page, "Read this tab").click();
  await page.getByText("This is a list of answers to a Google Form").waitFor();
  await page.getByLabel("What they did").fill("Gave product feedback");
  await page.getByRole("button", { name: "Bring in 1 activity" }).click();
  await page.getByText("Added 1 activity. Known already: 1 contact.").waitFor();
  expect(host.texts("Answers", "A1:D2")).toEqual([
    ["Timestamp", "Email Address", "Name", ""],
    ["2026-05-28 19:01:33", "ada@engines.example", "Ada Byron", ""],
  ]);
});

test("a tab that a form fills is brought in at each refresh after one click, and stopped on Home", async () => {
  const form = tab("Answers", [
    ["Timestamp", "Email Address", "Name"],
    ["2026-05-28 19:01:33", "ada@engines.example", "Ada Byron"],
  ]);
  const { host, page } = await openBringIn({ ...empty, tabs: [tab("Sheet1", []), form] });
  await page.getByText("Paste text, or take a tab").click();
  await page.getByLabel("A tab of this spreadsheet").selectOption("Answers");
  await button(page, "Read this tab").click();
  await page.getByLabel("What they did").fill("Gave product feedback");
  await page.getByRole("button", { name: "Bring in 1 contact and 1 activity" }).click();
  await button(page, "Bring in new rows of Answers at each refresh").click();
  await page.getByText("Each refresh brings in what is new in Answers first.").waitFor();
  await expectUsable(page);
  host.setCells("Answers", "A3", [["2026-05-29 09:00:00", "grace@navy.example", "Grace Hopper"]]);
  await button(page, "Refresh the summaries").click();
  await button(page, "Make the summary tabs").click();
  await page.getByText("From Answers: 1 contact and 1 activity.").waitFor({ timeout: 60_000 });
  await button(page, "Home").click();
  await page.getByRole("heading", { name: "Brought in at each refresh" }).waitFor();
  await page.getByText("Added 1 contact and 1 activity.").waitFor();
  await expectUsable(page);
  await button(page, "Stop bringing it in: Answers").click();
  await page.getByRole("heading", { name: "Brought in at each refresh" }).waitFor({ state: "detached" });
  expect(host.texts("Contacts", "A2:B3")).toEqual([
    ["ada@engines.example", "Ada Byron"],
    ["grace@navy.example", "Grace Hopper"],
  ]);
});

test("a folder of exports, opened as a workbook with a tab each, is offered as it is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "exports-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of ["help-channel.csv", "slack-members.csv"])
    await copyFile(sample(name), join(folder, name));
  const { page } = await openBringIn({ ...(await openFile(folder)), timeZone: "Europe/Berlin" });
  await page.getByText("These tabs are exports of other tools: help-channel and slack-members.").waitFor();
  await expectUsable(page);
  await button(page, "Read 2 tabs").click();
  await page.getByText("This is an export of the messages of a Discord channel").waitFor();
  await page.getByText("This is the member list of a Slack workspace").waitFor();
  await page.getByRole("button", { name: "Bring in 5 contacts and 2 activities" }).click();
  await page.getByText("Added 5 contacts and 2 activities.").waitFor();
});

test("a tab that is a Zoom report, with titles and other tables above its attendees, is offered and brought in", async () => {
  const rows = rowsOf("webinar-attendees.csv");
  const width = Math.max(...rows.map((row) => row.length));
  const report = rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  const { host, page } = await openBringIn({ ...empty, tabs: [tab("Webinar", report)] });
  await page.getByText("This tab is an export of other tools: Webinar.").waitFor();
  await button(page, "Read 1 tab").click();
  const card = page.getByRole("region", { name: "Webinar" });
  await card.getByText("This is the attendee report of a Zoom webinar").waitFor();
  expect(await card.getByLabel("Event").inputValue()).toBe("Ask the engines team");
  expect(await card.getByLabel("Day").inputValue()).toBe("2020-03-28");
  // Three registered, and two of them came, one of them twice.
  await page.getByRole("button", { name: "Bring in 3 contacts, 1 event and 5 activities" }).click();
  await page.getByText("Added 3 contacts, 1 event and 5 activities.").waitFor();
  await page.getByText("Joined again: attending counts once: 1").waitFor();
  expect(host.texts("Webinar", `A1:M${report.length}`)).toEqual(report);
});

test("several files dropped at once are read, and what is no table is told", async () => {
  const { page } = await openBringIn();
  await page.getByRole("region", { name: "Files" }).evaluate((zone) => {
    const dropped = new DataTransfer();
    const stars = "Repository,Date,Stars\nx/y,2025-07-01,9\n";
    const members = "username,email,status,billing-active,has-2fa,has-sso,userid,fullname,displayname\n";
    const member = "ada,ada@engines.example,Member,1,1,0,U1,Ada Byron,ada\n";
    dropped.items.add(new File([stars], "stars.csv"));
    dropped.items.add(new File([members, member], "members.csv"));
    dropped.items.add(new File(["%PDF-1.7"], "flyer.pdf"));
    zone.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
  });
  await page.getByText("This is the star history of a GitHub repository").waitFor();
  await page.getByText("This is the member list of a Slack workspace").waitFor();
  await page.getByText("“flyer.pdf” is a PDF. Download the table itself as .csv.").waitFor();
  await page.getByRole("button", { name: "Bring in 1 contact" }).waitFor();
});

test("two who may be one person are shown with the reason, and joined through Also known as where that is said", async () => {
  const contacts = tab("Contacts", [
    ["Contact", "Name", "Company", "Also known as"],
    ["octo", null, null, null],
    ["ada@engines.example", "Ada Byron", "Engines", null],
  ]);
  const { host, page } = await openBringIn({ ...empty, tabs: [contacts] });
  await page.getByText("Paste text, or take a tab").click();
  const lines = [
    "email,name,company,github,teammate,tags",
    "9+octo@users.noreply.github.com,Octo,,,false,",
    "ada@home.example,Ada Byron,Engines,,false,",
  ];
  await page.getByLabel("Pasted text").fill(lines.join("\n"));
  await button(page, "Read this text").click();
  const octo = page.getByLabel("9+octo@users.noreply.github.com and octo");
  const ada = page.getByLabel("ada@home.example and ada@engines.example");
  await page.getByText("GitHub no-reply address of the user octo").waitFor();
  await page.getByText("same name and company").waitFor();
  expect([await octo.isChecked(), await ada.isChecked()]).toEqual([true, false]);
  await expectUsable(page);
  await page.getByRole("button", { name: "Bring in 1 contact" }).waitFor();
  await ada.check();
  await page.getByRole("button", { name: "Fill in" }).click();
  await page.getByText("Added nothing. Known already: 2 contacts.").waitFor();
  expect(host.texts("Contacts", "A2:D4").map(([id, , , others]) => [id, others])).toEqual([
    ["octo", "9+octo@users.noreply.github.com"],
    ["ada@engines.example", "ada@home.example"],
    ["", ""],
  ]);
});

test("who is to stay forgotten is in no count and no list of the preview, which says how many entries that are", async () => {
  const { host, page } = await openBringIn();
  await host.rpc("rpc", "forgetPerson", JSON.stringify({ id: "ada@engines.example", stay: [] }));
  await page.reload();
  await button(page, "Bring in").click();
  await choose(page, sample("Docs meetup - Guests - 2025-11-05.csv"));
  // Of 3 contacts and 5 activities Ada is one, registered and came.
  await button(page, "Bring in 2 contacts, 1 event and 3 activities").waitFor();
  const left = "Left out: 3 entries of people who are to stay forgotten, at their own wish.";
  await page.getByText(left).waitFor();
  expect(await page.getByText(/ada@|byron/i).count()).toBe(0);
  await expectUsable(page);
  await button(page, "Bring in 2 contacts, 1 event and 3 activities").click();
  await page.getByText("Added 2 contacts, 1 event and 3 activities.").waitFor();
  await page.getByText(left).waitFor();
  expect(await page.getByText(/ada@|byron/i).count()).toBe(0);
  const cells = host.engine.save().tabs.flatMap(({ rows }) => rows.flat().map((cell) => cell?.value));
  expect(cells).toContain("Grace@Navy.example");
  expect(cells.join("\n")).not.toMatch(/ada@|byron/i);
});

test("the sample of three exports is led from Home to Bring in, and gives the rows that its README counts", async () => {
  const { host, page } = await openSidebar(await loadSample(threeExports));
  await page.getByText("This spreadsheet has 3 tabs that are exports of other tools.").waitFor();
  for (const what of ["guest list of a Luma event", "contact list from HubSpot", "member list of a Slack"])
    await page.getByText(what).waitFor();
  await expectUsable(page);
  const before = JSON.stringify(host.engine.save().tabs);
  await page.getByRole("button", { name: "Bring in", exact: true }).first().click();
  await button(page, "Read 3 tabs").click();
  await page.getByText("11 contacts, 1 event and 12 activities.").waitFor();
  await page.getByText("Left out, or in part: 8 rows").waitFor();
  await button(page, "Bring in 11 contacts, 1 event and 12 activities").click();
  await page.getByText("Added 11 contacts, 1 event and 12 activities.").waitFor();
  expect(host.texts("Contacts", "A2:A12").flat()).toEqual([
    "ana@quaystack.example",
    "bo@northpay.example",
    "chidi@ledgerly.example",
    "dana@tollgate.example",
    "farah@quaystack.example",
    "iker@northpay.example",
    "Jo.Marsh@tollgate.example",
    "kemal@harbourbank.example",
    "lucia@ledgerly.example",
    "nadia@portside.example",
    "oskar@quaystack.example",
  ]);
  expect(host.texts("Events", "A2:B2")).toEqual([["Payments night", "2025-09-18"]]);
  // Registered at 09:12 UTC, and checked in at 16:31 UTC: Berlin is two hours ahead in September.
  expect(host.texts("Activities", "A2:C3")).toEqual([
    ["2025-09-01 11:12", "Registered for event", "ana@quaystack.example"],
    ["2025-09-18 18:31", "Attended meetup", "ana@quaystack.example"],
  ]);
  await button(page, /^Undo/).click();
  await page.getByText("Took back 24 rows.").waitFor();
  expect(JSON.stringify(host.engine.save().tabs)).toBe(before);
});
