/** Your words in a real browser: 42 words of a team's own settled on one screen, by keyboard too, and taken back in one step. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { DEFAULT_JOURNEY } from "../../../src/definitions/builtInJourney";
import { call } from "../../app/call";
import { tab } from "../../playground/open";
import { expectUsable, picture } from "./look";
import { openSidebar } from "./open-sidebar";

const book = { name: "Own words", timeZone: "Europe/Berlin", locale: "en_US" };
/** As teams write them; the last twelve are like nothing that we know. */
const WORDS = [
  ...[
    "Conf talk",
    "Podcast guest",
    "Gave feedback",
    "PR merged",
    "Blog",
    "Meetup",
    "Webinar attendee",
    "Tweet",
  ],
  ...[
    "Discord answer",
    "Booth duty",
    "Hackathon judge",
    "Newsletter issue",
    "Docs fix",
    "GitHub star",
    "SDK shipped",
  ],
  ...[
    "Coffee chat",
    "Lightning talk",
    "YouTube video",
    "Bug report",
    "Feature idea",
    "Workshop attendee",
    "Panelist",
  ],
  ...[
    "Twitter thread",
    "Ran workshop",
    "Guest lecture",
    "User research",
    "Trial",
    "Deployed",
    "Plugin",
    "Testimonial",
  ],
  ...[
    "Mumbling",
    "Gargling",
    "Juggling",
    "Yodelling",
    "Knitting",
    "Whittling",
    "Brewing",
    "Baking",
    "Skating",
  ],
  ...["Fencing", "Rowing", "Sailing"],
];
const UNLIKE = 12;
/** The rows of a Journey that is made: the built-in activities below the header, then ours. */
const OWN = DEFAULT_JOURNEY.length + 2;

const log = (words: readonly string[]) =>
  tab("Log", [
    ["Date", "Activity", "Contact", "DRQL", "DRQL status"],
    ...words.flatMap((word, index) =>
      Array.from({ length: (index % 3) + 1 }, () => ["2025-03-01", word, `dev${index}`, "", ""]),
    ),
    ["2025-03-02", "Talk", "ada", "Hiring", "won"],
    ["2025-03-03", "Talk", "bob", "Candidate", "said no"],
  ]);

async function openWords(tabs: ReturnType<typeof tab>[]) {
  const opened = await openSidebar({ ...book, tabs });
  await toWords(opened.page);
  return opened;
}

async function toWords(page: Page) {
  await page.getByRole("navigation").getByRole("button", { name: "Check data" }).click();
  await page.getByRole("button", { name: /^Your words/ }).click();
}

const settle = (page: Page, words: string) =>
  page.getByRole("button", { name: `Settle ${words}`, exact: true });

test("42 words take one screen, a click for each that is like nothing known and one for all the others, and under two minutes", async () => {
  expect(WORDS).toHaveLength(42);
  const { host, page } = await openWords([log(WORDS)]);
  const start = Date.now();
  let clicks = 2;
  await page.getByText("45 words are not understood.").waitFor();
  await settle(page, `${42 - UNLIKE + 3} words`).waitFor();
  await expectUsable(page);
  for (const word of WORDS.slice(-UNLIKE)) {
    await page.getByLabel(`What ${word} means`).selectOption("no stage");
    clicks += 2;
  }
  await settle(page, "45 words").click();
  clicks++;
  await page.getByText("Settled 45 words.").waitFor({ timeout: 60_000 });
  await page.getByText("Every word is understood.").waitFor();
  const seconds = (Date.now() - start) / 1000;
  console.log(`42 words and 3 of leads: ${clicks} clicks, ${seconds.toFixed(0)} s of the machine`);
  expect(clicks).toBe(27);
  expect(seconds).toBeLessThan(120);
  expect(host.texts("Journey", `A${OWN}:C${OWN}`)).toEqual([["Gave feedback", "Adoption", "Community"]]);
  expect(
    host
      .texts("Journey", `A${OWN}:A${OWN + 41}`)
      .flat()
      .sort(),
  ).toEqual([...WORDS].sort());
  expect(host.texts("Journey", `A${OWN + 42}:A${OWN + 42}`)).toEqual([[""]]);
  await page.getByRole("button", { name: "Undo: 45 words" }).click();
  await page.getByText("45 words are not understood.").waitFor();
  expect(host.texts("Journey", `A${OWN - 1}:A${OWN}`)).toEqual([["Became champion"], [""]]);
});

test("a log of which nine rows of ten are in words of one's own: Home says so and leads there, and then the figures count", async () => {
  const words = WORDS.slice(0, 9);
  const rows = [...words, "Talk"].flatMap((word, index) =>
    Array.from({ length: 9 }, (_, at) => ["2025-03-01", word, `dev${index}-${at}`]),
  );
  const { host, page } = await openSidebar({
    ...book,
    tabs: [tab("Log", [["Date", "Activity", "Contact"], ...rows])],
  });
  await page
    .getByText("In 81 of 90 rows of Activities, Activity (not in the built-in journey) cannot be read.")
    .waitFor();
  await expectUsable(page);
  await picture(page, "home-own-words");
  await page.getByRole("button", { name: "Settle your words" }).click();
  await settle(page, "9 words").click();
  await page.getByText("Settled 9 words.").waitFor();
  await page.getByRole("navigation").getByRole("button", { name: "Home" }).click();
  await page.getByText("90 rows").waitFor();
  expect(await page.getByText("cannot be read").count()).toBe(0);
  const refreshed = await call(host, "refresh", { make: true });
  expect(refreshed.well).toBe(true);
  const lines = host.texts("Scorecard", "A1:C20");
  const cards = lines.slice(lines.findIndex(([label]) => label === "New contacts"));
  expect(cards[0]).toEqual(["New contacts", "At Adoption", "Get to Adoption"]);
  // Gave feedback and PR merged are at Adoption: 18 of 90 people.
  expect(cards[1]).toEqual(["90", "18", "20%"]);
});

test("one word is settled by keyboard alone: a row to look at, what it means, and what the team does it for", async () => {
  const { host, page } = await openWords([log(["Mumbling", "Gargling"])]);
  await page.getByRole("button", { name: "Go to row 2, where Mumbling stands" }).press("Enter");
  await expect.poll(() => host.engine.tabs.selection()).toMatchObject({ row: 1, column: 1 });
  const meaning = page.getByLabel("What Mumbling means");
  await meaning.focus();
  await meaning.selectOption({ label: "Consideration, by developers" });
  expect(await page.getByLabel("What Mumbling is for").count()).toBe(0);
  await meaning.selectOption("team:Consideration");
  await page.getByLabel("What Mumbling is for").selectOption("Feedback");
  await expectUsable(page);
  await picture(page, "your-words");
  await page.getByLabel("What Mumbling is for").focus();
  for (const key of ["Tab", "Tab", "Enter"]) await page.keyboard.press(key);
  await page.getByText("Settled 1 word.").waitFor();
  expect(host.texts("Journey", `A${OWN}:E${OWN}`)).toEqual([
    ["Mumbling", "Consideration", "Team", "", "Feedback"],
  ]);
  expect(await page.getByLabel("What Gargling means").inputValue()).toBe("");
});

test("a tab called Journey that is not used as such is said, and nothing is written", async () => {
  const opened = await openSidebar({
    ...book,
    tabs: [log(["Mumbling"]), tab("Journey", [["Our trip"], ["Lisbon"]])],
  });
  const { host, page } = opened;
  const journey = (await call(host, "tabs", {})).find(({ name }) => name === "Journey")!;
  await call(host, "rememberTabs", { tables: {}, unused: [journey.id] });
  await toWords(page);
  await page.getByLabel("What Mumbling means").selectOption("no stage");
  await settle(page, "Mumbling").click();
  await page
    .getByText("has no column headed Activity")
    .or(page.getByText("is not used as such"))
    .first()
    .waitFor();
  expect(host.texts("Journey", "A1:A4").flat()).toEqual(["Our trip", "Lisbon", "", ""]);
});

test("a call that fails half way says so; trying again settles what is left", async () => {
  const opened = await openWords([log(["Conf talk"])]);
  const { host, page } = opened;
  let fails = true;
  opened.beforeCall = (method) => {
    if (method === "change" && fails) throw new Error("NetworkError: Connection failure due to HTTP 0");
  };
  await settle(page, "4 words").click();
  await page.getByText("The connection to Google broke off.").waitFor();
  fails = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("Settled 4 words.").waitFor();
  expect(host.texts("Journey", `A${OWN}:A${OWN + 1}`)).toEqual([["Conf talk"], [""]]);
  expect(host.texts("Log", "E3:E4")).toEqual([["Accepted"], ["Declined"]]);
});

test("words that look like a page or a formula show and are written as text", async () => {
  const image = "<img src=x onerror=alert(1)>";
  const { host, page } = await openWords([
    tab("Activities", [
      ["Date", "Activity"],
      ["2025-03-01", { value: image }],
      ["2025-03-01", { value: "=1+1" }],
    ]),
  ]);
  for (const word of [image, "=1+1"]) await page.getByLabel(`What ${word} means`).selectOption("no stage");
  await settle(page, "2 words").click();
  await page.getByText("Every word is understood.").waitFor();
  expect(await page.locator("img").count()).toBe(0);
  expect(host.formula("Journey", `A${OWN + 1}`)).toBe("");
  expect(
    host
      .texts("Journey", `A${OWN}:A${OWN + 1}`)
      .flat()
      .sort(),
  ).toEqual([image, "=1+1"].sort());
});

test("20,000 different words do not freeze the screen", async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => ["2025-03-01", `Own word ${row}`]);
  const { page } = await openWords([tab("Activities", [["Date", "Activity"], ...rows])]);
  await page.getByText("20,000 words are not understood.").waitFor({ timeout: 60_000 });
  const before = Date.now();
  await page.getByRole("button", { name: /^Show more/ }).click();
  await page.getByRole("button", { name: /where Own word 119 stands/ }).waitFor();
  expect(Date.now() - before).toBeLessThan(2000);
});
