/** A file of 10 MB and 50,000 rows in a real browser: portions fit a call, how far it is shows, and a call that fails is gone on with. */
import { expect, test } from "vitest";
import { tab } from "../../playground/open";
import { openSidebar } from "./open-sidebar";

const ROWS = 50_000;
/** So many characters may a call have. */
const LONGEST = 1_000_000;

function largeFile(): Buffer {
  const lines = ["Record ID,First Name,Last Name,Email,Lifecycle Stage,Notes"];
  const notes = "What somebody wrote down about this person at some time. ".repeat(3);
  for (let row = 1; row <= ROWS; row++)
    lines.push(`,Given${row},Family${row},p${row}@people.example,lead,${notes}`);
  return Buffer.from(`${lines.join("\r\n")}\r\n`);
}

test("50,000 contacts are brought in, over a call that fails", { timeout: 600_000 }, async () => {
  const opened = await openSidebar({
    name: "Large",
    timeZone: "Etc/UTC",
    locale: "en_US",
    tabs: [tab("Contacts", [["Contact", "Name", "Source", "Brought in"]])],
  });
  const { host, page } = opened;
  const sent: number[] = [];
  opened.beforeCall = (method, payload) => {
    if (method !== "bringIn") return;
    sent.push(payload.length);
    if (sent.length === 3) throw new Error("NetworkError: Connection failure due to HTTP 0");
  };
  const buffer = largeFile();
  expect(buffer.length).toBeGreaterThan(10_000_000);
  await page.getByRole("button", { name: "Bring in" }).first().click();
  await page
    .getByLabel("Files to bring in")
    .setInputFiles([{ name: "all.csv", mimeType: "text/csv", buffer }]);
  await page.getByText("This is a contact list from HubSpot").waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Bring in 50,000 contacts" }).click({ timeout: 60_000 });
  await page.getByText(/Bringing in: [\d,]+ of 50,000 entries/).waitFor({ timeout: 120_000 });
  await page.getByRole("button", { name: "Try again" }).click({ timeout: 300_000 });
  await page
    .getByText(/Added 4\d,\d{3} contacts\. Known already: \d,\d{3} contacts\./)
    .waitFor({ timeout: 480_000 });
  expect(Math.max(...sent)).toBeLessThan(LONGEST);
  expect(host.texts("Contacts", "A1:A50002").flat().filter(Boolean)).toHaveLength(ROWS + 1);
  expect(host.texts("Contacts", "A50001:D50001")).toEqual([
    ["p50000@people.example", "Given50000 Family50000", "HubSpot", "HubSpot contacts: p50000@people.example"],
  ]);
});
