/** Forgetting a person in a real browser: found, shown, asked about once more, gone, and nothing in the browser names them. */
import { expect, test } from "vitest";
import { date, tab } from "../../playground/open";
import { expectUsable, picture } from "./look";
import { openSidebar } from "./open-sidebar";

const book = { name: "People", timeZone: "Europe/Berlin", locale: "en_US" };
const ADA = /ada@|ada-l|Ada Lovelace/i;

async function openForget() {
  const opened = await openSidebar({
    ...book,
    tabs: [
      tab("Activities", [
        ["Date", "Activity", "Contact", "Channel", "Notes"],
        [date(2025, 1, 3), "Attended talk", "ada@example.com", "Forum", "Ada Lovelace asked for more"],
        [date(2025, 2, 3), "Attended talk", "grace@x.org; ada-l", " forum", ""],
        [date(2025, 2, 4), "Attended talk", "grace@x.org", "Forum", "max 30 people"],
      ]),
      tab("Contacts", [
        ["Contact", "Name", "Also known as"],
        ["ada@example.com", "Ada Lovelace", "ada-l"],
        ["grace@x.org", "Grace Hopper", "ada@example.com; g@x.org"],
        ["max", "Max", ""],
      ]),
    ],
  });
  const { page } = opened;
  const nav = (name: string) => page.getByRole("navigation").getByRole("button", { name }).click();
  await nav("Check data");
  const openIt = async () => {
    await page.getByRole("button", { name: "Forget a person" }).click();
    await page.getByRole("heading", { name: "Forget a person" }).waitFor();
  };
  return { ...opened, nav, openIt };
}

test("a person is looked up by a part of the name, shown with all that would go, and forgotten after one more question", async () => {
  const { host, page, openIt } = await openForget();
  host.setCells("Contacts", "C3", [["g@x.org"]]);
  await openIt();
  await page.getByLabel("Their id, or a part of their name").fill("lovel");
  await page.getByRole("button", { name: "Look up" }).click();
  await page.getByRole("button", { name: /^Ada Lovelace/ }).click();
  await page.getByText("Known as ada@example.com and ada-l.").waitFor();
  await page.getByText("Contacts: 1 row will go, with all that stands there.").waitFor();
  await page.getByText("Activities: 2 rows will stay and count under the made-up id forgotten-1.").waitFor();
  await expectUsable(page);
  await picture(page, "forget-found");
  await page.getByRole("button", { name: "Forget this person…" }).click();
  await page.getByText("This cannot be undone").waitFor();
  await expectUsable(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  expect(host.values("Contacts", "A2:A2")).toEqual([["ada@example.com"]]);
  await page.getByRole("button", { name: "Forget this person…" }).click();
  await page.getByRole("button", { name: "Forget for good" }).click();
  await page.getByText("Forgotten: 1 row of Contacts gone, 3 cells changed.").waitFor();
  await expectUsable(page);
  await picture(page, "forget-done");
  expect(JSON.stringify(host.engine.save())).not.toMatch(ADA);
  expect(await page.locator("#sidebar").innerHTML()).not.toMatch(ADA);
});

test("a mention that is a common word can stay, and the person goes all the same", async () => {
  const { host, page, openIt } = await openForget();
  await openIt();
  await page.getByLabel("Their id, or a part of their name").fill("max");
  await page.getByRole("button", { name: "Look up" }).click();
  await page.getByRole("checkbox", { name: /^“Max” in 1 cell/ }).uncheck();
  await page.getByRole("button", { name: "Forget this person…" }).click();
  await page.getByRole("button", { name: "Forget for good" }).click();
  await page.getByText("Forgotten: 1 row of Contacts gone, 0 cells changed.").waitFor();
  expect(host.values("Activities", "E4")).toEqual([["max 30 people"]]);
});

test("what could be undone, answers in this browser and those under way no longer name them", async () => {
  const { host, page, nav, openIt } = await openForget();
  await page
    .getByRole("button", { name: /^Channel/ })
    .first()
    .waitFor();
  await page
    .getByRole("button", { name: /^Channel/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Write Forum into D3" }).click();
  await page.getByText("Changed 1 cell.").waitFor();
  await nav("Audit");
  await page.getByLabel("Who answers?").fill("Ada Lovelace");
  await page.getByRole("button", { name: "Start" }).click();
  await page.getByLabel("Note").fill("Ask ada@example.com");
  await page.getByText("Everything is kept.").waitFor();
  await page.evaluate(() =>
    localStorage.setItem(`DevRel Ledger/${Object.keys(localStorage)[0] ?? ""}`, "not ours to read"),
  );
  await nav("Check data");
  await openIt();
  await page.getByLabel("Their id, or a part of their name").fill("ada@example.com");
  await page.getByRole("button", { name: "Look up" }).click();
  await page.getByRole("button", { name: "Forget this person…" }).click();
  await page.getByRole("button", { name: "Forget for good" }).click();
  await page.getByText(/^Forgotten:/).waitFor();
  await nav("Audit");
  await page.getByText("by forgotten-1").waitFor();
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  expect(await page.getByLabel("Note").inputValue()).toBe("Ask forgotten-1");
  await page.getByLabel("Note").fill("Ask forgotten-1 again");
  await page.getByText("Everything is kept.").waitFor();
  expect(JSON.stringify(host.host.document.stores.get("document"))).not.toMatch(ADA);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(ADA);
});

test("an id that stands nowhere can be kept out of later imports", async () => {
  const { page, openIt } = await openForget();
  await openIt();
  await page.getByLabel("Their id, or a part of their name").fill("new@x.org");
  await page.getByRole("button", { name: "Look up" }).click();
  await page.getByText("This id stands neither in Contacts nor in Activities.").waitFor();
  await page.getByRole("button", { name: "Use this id all the same" }).click();
  await page.getByText("Nothing here names them. Later imports will leave them out.").waitFor();
  await expectUsable(page);
});
