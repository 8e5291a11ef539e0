/** Large files in a real browser: one of 10 MB is read and shown; and while portions are sent, how far it is shows, the page stays usable, and a call that fails is gone on with. */
import { expect, test } from "vitest";
import { tab } from "../../playground/open";
import { openSidebar } from "./open-sidebar";

const ROWS = 50_000;
/** As many as take several portions. */
const SEVERAL = 9000;
/** So many characters may a call have. */
const LONGEST = 1_000_000;

function contactList(rows: number, repeats: number): Buffer {
  const lines = ["Record ID,First Name,Last Name,Email,Lifecycle Stage,Notes"];
  const notes = "What somebody wrote down about this person at some time. ".repeat(repeats);
  for (let row = 1; row <= rows; row++)
    lines.push(`,Given${row},Family${row},p${row}@people.example,lead,${notes}`);
  return Buffer.from(`${lines.join("\r\n")}\r\n`);
}

async function openWithContacts() {
  const opened = await openSidebar({
    name: "Large",
    timeZone: "Etc/UTC",
    locale: "en_US",
    tabs: [tab("Contacts", [["Contact", "Name", "Source", "Brought in"]])],
  });
  const { page } = opened;
  await page.getByRole("button", { name: "Bring in" }).first().click();
  const choose = (buffer: Buffer) =>
    page.getByLabel("Files to bring in").setInputFiles([{ name: "all.csv", mimeType: "text/csv", buffer }]);
  return { ...opened, opened, choose };
}

test("a file of 10 MB and 50,000 rows is read and shown before anything is written", async () => {
  const { page, choose } = await openWithContacts();
  const buffer = contactList(ROWS, 3);
  expect(buffer.length).toBeGreaterThan(10_000_000);
  await choose(buffer);
  await page.getByText("This is a contact list from HubSpot").waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Bring in 50,000 contacts" }).waitFor({ timeout: 60_000 });
  await page.getByText("and 49,997 more").waitFor();
});

test("while portions are sent the page tells how far it is and stays usable, and a call that fails is gone on with", async () => {
  const { host, page, opened, choose } = await openWithContacts();
  const sent: number[] = [];
  let goOn = () => {};
  opened.beforeCall = async (method, payload) => {
    if (method !== "bringIn") return;
    sent.push(payload.length);
    if (sent.length !== 2) return;
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    throw new Error("NetworkError: Connection failure due to HTTP 0");
  };
  await choose(contactList(SEVERAL, 1));
  await page.getByRole("button", { name: "Bring in 9,000 contacts" }).click({ timeout: 60_000 });
  await page.getByText("Bringing in: 4,000 of 9,000 entries").waitFor({ timeout: 60_000 });
  const paste = page.getByLabel("Pasted text");
  expect(await paste.isVisible()).toBe(false);
  await page.getByText("Paste text, or take a tab").click();
  await paste.fill("written while rows are sent");
  goOn();
  await page.getByText("The connection to Google broke off.").waitFor();
  expect(await paste.inputValue()).toBe("written while rows are sent");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("Added 5,000 contacts. Known already: 4,000 contacts.").waitFor({ timeout: 60_000 });
  expect(Math.max(...sent)).toBeLessThan(LONGEST);
  expect(sent.length).toBe(5);
  expect(
    host
      .texts("Contacts", `A1:A${SEVERAL + 2}`)
      .flat()
      .filter(Boolean),
  ).toHaveLength(SEVERAL + 1);
  expect(host.texts("Contacts", `A${SEVERAL + 1}:D${SEVERAL + 1}`)).toEqual([
    ["p9000@people.example", "Given9000 Family9000", "HubSpot", "HubSpot contacts: p9000@people.example"],
  ]);
});
