/** Bringing in, in a real browser: from files to rows and figures, and back again. */
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
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
  await choose(page, sample("Docs meetup - Guests - 2025-11-05.csv"));
  const card = page.getByRole("region", { name: "Docs meetup - Guests" });
  await card.getByText("This is the guest list of a Luma event").waitFor();
  expect(await card.getByLabel("Event").inputValue()).toBe("Docs meetup");
  expect(await card.getByLabel("Day").inputValue()).toBe("2025-11-05");
  expect(await card.getByLabel("What they did").inputValue()).toBe("Attended meetup");
  await page.getByText("3 contacts, 1 event and 5 activities.").waitFor();
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
  // Activities: Luma 5, Eventbrite 5, talks 124 of 125 lines below the header line, each once.
  const bring = button(page, /^Bring in 6 contacts, 2 events and \d+ activities/);
  await bring.waitFor();
  await click(bring);
  await page.getByText(/Added 6 contacts, 2 events and/).waitFor({ timeout: 60_000 });
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
