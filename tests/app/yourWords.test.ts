/** The team's own words: found with their rows and a likely meaning, settled once in the Journey, the kinds or their cells, and taken back. */
import { expect, test } from "vitest";
import { tableTab } from "../../sidebar/setUp/tableTab";
import { changesOf, type Decision, firstDecision } from "../../sidebar/words/decision";
import type { ShownWord } from "../../src/app/wordsContract";
import { DEFAULT_JOURNEY } from "../../src/definitions/builtInJourney";
import { DRQL_KINDS } from "../../src/definitions/drqls";
import { KINDS } from "../../src/tabs/drqlKinds";
import { JOURNEY } from "../../src/tabs/journey";
import { tab } from "../playground/open";
import { call, reply } from "./call";
import { openWorkbook } from "./host";

const book = { name: "Own words", timeZone: "Europe/Berlin", locale: "en_US" };
const text = (value: string) => ({ value });
const log = tab("Log", [
  ["Date", "Activity", "Contact", "Channel", "DRQL", "DRQL status", "Cost"],
  ["2025-03-01", "Conf talk", "ada", "Meetup", "", "", text("about 50")],
  ["2025-03-02", "conf talk", "bob", "Meetup", "Hiring", "won", 20],
  ["2025-03-03", "PR merged", "ada", "GitHub", "Hiring", "Won ", text("1.2k")],
  ["2025-03-04", "Talk", "cid", "Meetup", "Candidate", "said no", null],
  ["2025-03-05", "Mumbling", "cid", "Meetup", "Candidat", "Accepted", null],
]);
const events = tab("Events", [
  ["Event", "Start", "Status"],
  ["DevConf", "2025-03-01", "so-so"],
]);
/** The first row of one's own in a Journey that is made: below the header and the built-in activities. */
const OWN = DEFAULT_JOURNEY.length + 2;
type Host = Awaited<ReturnType<typeof openWorkbook>>;

const inShort = ({ title, word, rows, first, likely }: ShownWord) => [
  title,
  word,
  rows,
  first,
  likely && ("like" in likely ? likely.like.activity : Object.values(likely).join(" → ")),
];

/** Writes what is said of some words, as the sidebar does; the words not named keep what is proposed. */
async function settle(host: Host, choices: Readonly<Record<string, string>>): Promise<() => Promise<void>> {
  const found = await call(host, "words", {});
  const decided = found.words
    .filter(({ word }) => word in choices)
    .map((word): [ShownWord, Decision] => [
      word,
      choices[word.word] === "" ? firstDecision(word) : { choice: choices[word.word]!, purpose: "" },
    ]);
  const parts = changesOf(decided, found);
  for (const { tab: id, changes } of parts) {
    const { skipped } = await call(host, "change", { tab: id, changes: [...changes] });
    expect(skipped).toEqual([]);
  }
  return async () => {
    for (const { tab: id, changes } of parts) {
      const back = changes.map(({ row, column, from, to }) => ({
        row,
        column,
        from: to,
        to: from,
        isDay: false,
      }));
      await call(host, "change", { tab: id, changes: back });
    }
  };
}

test("each word stands once with its rows and what it most likely means; a known one does not", async () => {
  const host = await openWorkbook({ ...book, tabs: [log, events] });
  const { words, more, journey, kinds, stages, teams } = await call(host, "words", {});
  expect(words.map(inShort)).toEqual([
    ["Activity", "Conf talk", 2, [2, 3], "Conference talk"],
    ["Activity", "PR merged", 1, [4], "Merged pull request"],
    ["Activity", "Mumbling", 1, [6], undefined],
    ["DRQL", "Hiring", 2, [3, 4], "Candidate → Recruiting"],
    ["DRQL", "Candidat", 1, [6], "Candidate → Recruiting"],
    ["DRQL status", "won", 2, [3, 4], "Accepted"],
    ["DRQL status", "said no", 1, [5], "Declined"],
    ["Cost", "about 50", 1, [2], "50"],
    ["Cost", "1.2k", 1, [4], "1200"],
    ["Status", "so-so", 1, [2], undefined],
  ]);
  expect({ more, journey, kinds }).toEqual({ more: 0, journey: undefined, kinds: undefined });
  expect(stages).toEqual(["Awareness", "Consideration", "Adoption", "Advocacy"]);
  expect(teams).toContain("Recruiting");
});

test("what says nothing is no word to settle: no Journey could list it", async () => {
  const blank = tab("Log", [
    ["Date", "Activity", "Contact"],
    ["2025-03-01", "n/a", "ada"],
    ["2025-03-02", "-", "ada"],
    ["2025-03-03", text("\u200b"), "ada"],
    ["2025-03-04", "Mumbling", "ada"],
  ]);
  const host = await openWorkbook({ ...book, tabs: [blank] });
  const { words } = await call(host, "words", {});
  expect(words.map(inShort)).toEqual([["Activity", "Mumbling", 1, [5], undefined]]);
  const checked = await call(host, "checkData", {});
  const told = checked
    .flatMap((each) => each.groups)
    .filter(({ title }) => title === "Empty cells that are needed");
  expect(told.map(({ count }) => count)).toEqual([3]);
});

test("a Journey tab that is made for the words changes no figure of the words that were known, and the settled ones count", async () => {
  const host = await openWorkbook({ ...book, tabs: [log] });
  const funnel = async (journey: string) => {
    const call = `=DEVREL_FUNNEL(Log!A:G${journey})`;
    host.setCell("Log", "J1", call);
    await host.waitForCalculation();
    const cells = host.texts("Log", "J2:K5");
    host.setCell("Log", "J1", "");
    return cells;
  };
  const before = await funnel("");
  expect(before).toEqual([
    ["Awareness", "1"],
    ["Consideration", "0"],
    ["Adoption", "0"],
    ["Advocacy", "0"],
  ]);
  await call(host, "makeTabs", { tabs: [tableTab(JOURNEY)] });
  expect(await funnel(", Journey!A:G")).toEqual(before);
  const undo = await settle(host, { "Conf talk": "", "PR merged": "", Mumbling: "no stage" });
  // Ada's merged pull request is Adoption; Bob's and Cid's talks are Awareness.
  expect(await funnel(", Journey!A:G")).toEqual([
    ["Awareness", "3"],
    ["Consideration", "1"],
    ["Adoption", "1"],
    ["Advocacy", "0"],
  ]);
  const { words } = await call(host, "words", {});
  expect(words.filter(({ sort }) => sort === "activity")).toEqual([]);
  const checked = await call(host, "checkData", {});
  const groups = checked.flatMap((each) => each.groups).filter(({ column }) => column === "Activity");
  expect(groups.filter(({ harmless }) => !harmless)).toEqual([]);
  const rows = host.texts("Journey", `A${OWN}:G${OWN + 2}`);
  expect(rows).toEqual([
    ["Conf talk", "Awareness", "Team", "1:many", "Awareness", "In person", ""],
    ["PR merged", "Adoption", "Community", "", "", "", "4"],
    ["Mumbling", "", "", "", "", "", ""],
  ]);
  expect(typeof host.cell("Journey", `G${OWN + 1}`)).toBe("number");
  await undo();
  expect(await funnel(", Journey!A:G")).toEqual(before);
  expect(
    host
      .texts("Journey", `A${OWN}:G${OWN + 2}`)
      .flat()
      .join(""),
  ).toBe("");
});

test("an activity gets one of the team's own stages, and only the columns that their Journey has are written", async () => {
  const own = tab("Journey", [
    ["Our way"],
    ["Activity", "Stage"],
    ["Talk", "Discover"],
    ["First app", "Build"],
    [],
  ]);
  const host = await openWorkbook({ ...book, tabs: [log, own] });
  const found = await call(host, "words", {});
  expect(found.stages).toEqual(["Discover", "Build"]);
  expect(found.journey).toMatchObject({ name: "Journey", row: 5, columns: { activity: 1, stage: 2 } });
  await settle(host, { Mumbling: "community:Build", "Conf talk": "" });
  expect(host.texts("Journey", "A5:D6")).toEqual([
    ["Conf talk", "Discover", "", ""],
    ["Mumbling", "Build", "", ""],
  ]);
});

test("a kind of its own is added with its team; another word for a kind, a status and a number are rewritten in all their cells", async () => {
  const host = await openWorkbook({ ...book, tabs: [log] });
  await call(host, "makeTabs", { tabs: [tableTab(KINDS)] });
  const undo = await settle(host, {
    Hiring: "",
    Candidat: "",
    won: "",
    "said no": "",
    "about 50": "",
    "1.2k": "",
  });
  expect(host.texts("DRQL kinds", `A${DRQL_KINDS.length + 2}:B${DRQL_KINDS.length + 2}`)).toEqual([
    ["Hiring", "Recruiting"],
  ]);
  expect(host.texts("Log", "E2:G6")).toEqual([
    ["", "", "50"],
    ["Hiring", "Accepted", "20"],
    ["Hiring", "Accepted", "1200"],
    ["Candidate", "Declined", ""],
    ["Candidate", "Accepted", ""],
  ]);
  expect(typeof host.cell("Log", "G4")).toBe("number");
  const left = (await call(host, "words", {})).words.map(({ word }) => word);
  expect(left).toEqual(["Conf talk", "PR merged", "Mumbling"]);
  await undo();
  expect(host.values("Log", "E2:G6")).toEqual([
    [null, null, "about 50"],
    ["Hiring", "won", 20],
    ["Hiring", "Won ", "1.2k"],
    ["Candidate", "said no", null],
    ["Candidat", "Accepted", null],
  ]);
});

test("cells of a tab that a formula fills are left alone and told why; its activities can be settled all the same", async () => {
  const filled = tab("Log", [
    ["=Raw!A1", "Activity", "Contact", "DRQL", "DRQL status"],
    ["2025-03-01", "Conf talk", "ada", "Candidate", "won"],
  ]);
  const host = await openWorkbook({ ...book, tabs: [tab("Raw", [["Date"]]), filled] });
  await host.waitForCalculation();
  const { words } = await call(host, "words", {});
  expect(words.map(({ word, closed }) => [word, closed])).toEqual([
    ["Conf talk", undefined],
    [
      "won",
      "A formula fills “Log”, so its cells are left alone. There write Identified, Passed, Accepted, Declined or Acted on.",
    ],
  ]);
});

test("a Journey that a formula fills is not added to, and says why", async () => {
  const journey = tab("Journey", [
    ["=Raw!A1", "Stage"],
    ["Talk", "Awareness"],
  ]);
  const host = await openWorkbook({ ...book, tabs: [tab("Raw", [["Activity"]]), log, journey] });
  await host.waitForCalculation();
  const found = await call(host, "words", {});
  expect(found.journey!.closed).toBe(
    "A form or a formula fills “Journey”, so nothing is added to it. Add these words where its rows come from.",
  );
});

test("a row that somebody filled meanwhile is not written over", async () => {
  const host = await openWorkbook({
    ...book,
    tabs: [
      log,
      tab("Journey", [
        ["Activity", "Stage"],
        ["Talk", "Awareness"],
      ]),
    ],
  });
  const found = await call(host, "words", {});
  const mumbling = found.words.find(({ word }) => word === "Mumbling")!;
  const [part] = changesOf([[mumbling, { choice: "community:Awareness", purpose: "" }]], found);
  host.setCell("Journey", "A3", "Workshop");
  const result = await call(host, "change", { tab: part!.tab, changes: [...part!.changes] });
  expect(result).toEqual({ changed: 0, skipped: [0, 1] });
  expect(host.texts("Journey", "A3:B3")).toEqual([["Workshop", ""]]);
});

test("the door takes nothing but what the words need", async () => {
  const host = await openWorkbook({ ...book, tabs: [log] });
  expect(await reply(host, "words", { tab: 1 } as never)).toEqual({
    error: expect.stringContaining("tab is not known"),
  });
  const change = { row: 2, column: 7, from: "about 50", to: "=1+1", isDay: false, isNumber: true };
  const { id } = (await call(host, "tabs", {}))[0]!;
  await call(host, "change", { tab: id, changes: [change] });
  expect(host.formula("Log", "G2")).toBe("");
  expect(host.cell("Log", "G2")).toBe("=1+1");
});

test("20,000 different words are counted, and as many sent as one screen takes", {
  timeout: 120_000,
}, async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => ["2025-03-01", `Own word ${row}`, "ada"]);
  const host = await openWorkbook({
    ...book,
    tabs: [tab("Activities", [["Date", "Activity", "Contact"], ...rows])],
  });
  const start = Date.now();
  const { words, more } = await call(host, "words", {});
  expect([words.length, more]).toEqual([500, 19_500]);
  expect(Date.now() - start).toBeLessThan(20_000);
});
