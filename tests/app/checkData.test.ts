/** Problems counted by kind, and cells mended: only what still says what was seen, and back again. */
import { expect, test } from "vitest";
import { tab } from "../playground/open";
import { call, reply } from "./call";
import { openWorkbook } from "./host";

const book = { name: "Messy", timeZone: "America/New_York", locale: "en_US" };
const journey = tab("Journey", [
  ["Activity", "Stage"],
  ["Talk", "Awareness"],
  ["Sign-up", "Consideration"],
]);
const activities = tab("Activities", [
  ["Date", "Activity", "Contact", "Channel"],
  [{ value: "03/04/2025" }, "Talk", "ada@example.com", "Meetup"],
  [{ value: "2025-04-05" }, "Talkk", "ada@example.com", "meetup "],
  [{ value: "2025-04-06" }, '=CONCATENATE("Ta","lks")', "bob@example.com", "Meetup"],
]);
const contacts = tab("Contacts", [
  ["Contact", "Name", "Company", "Also known as"],
  ["ada@example.com", "Ada", "Engines", "ada"],
  ["ada+news@example.com", "", "", null],
]);

async function open() {
  const host = await openWorkbook({ ...book, tabs: [activities, journey, contacts] });
  await host.waitForCalculation();
  const checked = await call(host, "checkData", {});
  const find = async (table: string, column: string, harmless = false) => {
    const data = checked.find((each) => each.table === table)!;
    const group = data.groups.find((each) => each.column === column && each.harmless === harmless)!;
    const { problems } = await call(host, "problems", { tab: data.tab, key: group.key, from: 0, most: 100 });
    return { tab: data.tab, group, problems };
  };
  return { host, checked, find };
}

test("problems are counted by kind and column", async () => {
  const { checked } = await open();
  const shown = checked.flatMap(({ name, groups }) =>
    groups.map(({ column, problem, count, fixable, harmless }) => [
      name,
      column,
      problem,
      count,
      fixable,
      harmless,
    ]),
  );
  expect(shown).toEqual([
    ["Activities", "Activity", "Not in the Journey", 2, 2, false],
    ["Activities", "Date", "“03/04/2025” is text that could be 2025-04-03 or 2025-03-04.", 1, 1, false],
    ["Activities", "Channel", "“meetup ” counts as “Meetup”, which is how it is mostly written.", 1, 1, true],
    [
      "Contacts",
      "Contact",
      "This looks like the same person as “ada@example.com” in row 2: the e-mail addresses differ only in dots or a +tag.",
      1,
      1,
      false,
    ],
    [
      "Contacts",
      "Company",
      "1 of 2 contacts has no Company, this one first: where companies are counted in place of contacts (unit=Company), it is left out.",
      1,
      0,
      true,
    ],
  ]);
});

test("a date is mended in the order that was chosen, as a day of the spreadsheet, and can be taken back", async () => {
  const { host, find } = await open();
  const { tab: id, problems } = await find("Activities", "Date");
  const fix = problems[0]!.fix!;
  expect(fix).toEqual({
    kind: "day",
    row: 2,
    column: 1,
    from: "03/04/2025",
    choices: ["2025-04-03", "2025-03-04"],
  });
  const there = { row: 2, column: 1, from: fix.from, to: fix.choices[0]!, isDay: true };
  expect(await call(host, "change", { tab: id, changes: [there] })).toEqual({ changed: 1, skipped: [] });
  expect(host.texts("Activities", "A2")).toEqual([["2025-04-03"]]);
  expect(typeof host.cell("Activities", "A2")).toBe("number");
  const back = { row: 2, column: 1, from: there.to, to: there.from, isDay: false };
  expect(await call(host, "change", { tab: id, changes: [back] })).toEqual({ changed: 1, skipped: [] });
  expect(host.cell("Activities", "A2")).toBe("03/04/2025");
});

test("a date with a time keeps its time when it is mended, and can be taken back", async () => {
  const rows = [
    [{ value: "03/04/2025 14:30" }, "Talk", "ada@example.com"],
    [{ value: "03/04/2025" }, "Talk", "bob@example.com"],
  ];
  const host = await openWorkbook({
    ...book,
    tabs: [tab("Activities", [["Date", "Activity", "Contact"], ...rows]), journey],
  });
  const [data] = await call(host, "checkData", {});
  const { problems } = await call(host, "problems", { tab: data!.tab, key: null, from: 0, most: 100 });
  expect(problems.map(({ fix }) => fix?.choices)).toEqual([
    ["2025-04-03 14:30", "2025-03-04 14:30"],
    ["2025-04-03", "2025-03-04"],
  ]);
  const there = problems.map(({ fix }) => ({
    row: fix!.row,
    column: fix!.column,
    from: fix!.from,
    to: fix!.choices[1]!,
    isDay: true,
  }));
  const changed = await call(host, "change", { tab: data!.tab, changes: there });
  expect(changed).toEqual({ changed: 2, skipped: [] });
  expect(host.texts("Activities", "A2:A3")).toEqual([["2025-03-04 14:30"], ["2025-03-04"]]);
  const back = there.map((each) => ({ ...each, from: each.to, to: each.from, isDay: false }));
  expect(await call(host, "change", { tab: data!.tab, changes: back })).toEqual(changed);
  expect(host.cell("Activities", "A2")).toBe("03/04/2025 14:30");
});

test("a cell that is empty because its header says it is not to be mended itself", async () => {
  const header = ["Date", "Activity = Talkk", "Contact"];
  const rows = [
    ["2025-04-03", "", "ada@example.com"],
    ["2025-04-04", "Talks", "ada@example.com"],
  ];
  const host = await openWorkbook({ ...book, tabs: [tab("Activities", [header, ...rows]), journey] });
  const [data] = await call(host, "checkData", {});
  const { problems } = await call(host, "problems", { tab: data!.tab, key: null, from: 0, most: 100 });
  expect(problems.map(({ row, value, fix }) => [row, value, fix?.choices])).toEqual([
    [2, "Talkk", undefined],
    [3, "Talks", ["Talk"]],
  ]);
});

test("cells that hold a formula or say something else by now stay as they are", async () => {
  const { host, find } = await open();
  const { tab: id, problems } = await find("Activities", "Activity");
  const changes = problems.map(({ fix }) => ({
    row: fix!.row,
    column: fix!.column,
    from: fix!.from,
    to: fix!.choices[0]!,
    isDay: false,
  }));
  host.setCell("Activities", "B3", "Keynote");
  expect(await call(host, "change", { tab: id, changes })).toEqual({ changed: 0, skipped: [0, 1] });
  expect(host.cell("Activities", "B3")).toBe("Keynote");
  expect(host.formula("Activities", "B4")).toBe('=CONCATENATE("Ta","lks")');
});

test("spaces and capitals are evened out, and come back exactly as they were", async () => {
  const { host, find } = await open();
  const { tab: id, problems } = await find("Activities", "Channel", true);
  const { row, column, from, choices } = problems[0]!.fix!;
  await call(host, "change", { tab: id, changes: [{ row, column, from, to: choices[0]!, isDay: false }] });
  expect(host.cell("Activities", "D3")).toBe("Meetup");
  await call(host, "change", {
    tab: id,
    changes: [{ row, column, from: choices[0]!, to: from, isDay: false }],
  });
  expect(host.cell("Activities", "D3")).toBe("meetup ");
});

test("two contacts are joined through Also known as, and then no longer proposed", async () => {
  const { host, find } = await open();
  const { tab: id, problems } = await find("Contacts", "Contact");
  const { kind, row, column, from, choices } = problems[0]!.fix!;
  expect({ kind, row, column, from, choices }).toEqual({
    kind: "person",
    row: 3,
    column: 4,
    from: "",
    choices: ["ada@example.com"],
  });
  await call(host, "change", { tab: id, changes: [{ row, column, from, to: choices[0]!, isDay: false }] });
  const contactsNow = (await call(host, "checkData", {})).find(({ table }) => table === "Contacts")!;
  expect(contactsNow.groups).toEqual([]);
});

test("what is written is text, whatever it looks like", async () => {
  const { host, find } = await open();
  const { tab: id } = await find("Activities", "Date");
  const trap = '=IMPORTXML("https://example.com","//a")';
  const changes = [{ row: 2, column: 4, from: "Meetup", to: trap, isDay: false }];
  expect(await call(host, "change", { tab: id, changes })).toEqual({ changed: 1, skipped: [] });
  expect(host.formula("Activities", "D2")).toBe("");
  expect(host.cell("Activities", "D2")).toBe(trap);
});

test("20,000 problems are counted, and shown a page at a time", async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [
    { value: `03/04/20${10 + (row % 15)}` },
    "Talk",
    `dev${row}`,
  ]);
  const host = await openWorkbook({
    ...book,
    tabs: [tab("Activities", [["Date", "Activity", "Contact"], ...rows])],
  });
  const [data] = await call(host, "checkData", {});
  const [group] = data!.groups;
  expect(group!.count).toBe(20_000);
  const page = await call(host, "problems", { tab: data!.tab, key: group!.key, from: 19_900, most: 5000 });
  expect(page.total).toBe(20_000);
  expect(page.problems.map(({ row }) => row)).toEqual(
    Array.from({ length: 100 }, (_, index) => 19_902 + index),
  );
});

test("wrong calls are refused with a sentence", async () => {
  const { host } = await open();
  const raw = async (...args: unknown[]) => JSON.parse((await host.rpc("rpc", ...args)) as string);
  expect(await raw("dropAllTables", "{}")).toEqual({
    error: expect.stringMatching(/^The sidebar asked for something/),
  });
  expect(await raw("__proto__", "{}")).toEqual({
    error: expect.stringMatching(/^The sidebar asked for something/),
  });
  expect(await raw("problems", "{")).toEqual({ error: expect.stringMatching(/^The sidebar sent something/) });
  expect(await raw("problems", '{"tab":"1","key":null,"from":0}')).toEqual({
    error: expect.stringMatching(/^The sidebar sent/),
  });
  expect(await raw("home", JSON.stringify({ x: "x".repeat(5_000_000) }))).toEqual({
    error: expect.stringMatching(/^That is too much at once: 5,000,008 characters/),
  });
  const gone = await reply(host, "goTo", { tab: 424_242, row: 1, column: 1 });
  expect(gone).toEqual({ error: expect.stringMatching(/^That tab is no longer there/) });
});

test("the other dates of the column settle how those with two readings are written, unless they contradict one another", async () => {
  const settled = async (...dates: string[]) => {
    const rows = dates.map((value) => [{ value }, "Talk"]);
    const host = await openWorkbook({ ...book, tabs: [tab("Activities", [["Date", "Activity"], ...rows])] });
    const [data] = await call(host, "checkData", {});
    const group = data!.groups.find(({ column }) => column === "Date")!;
    return (await call(host, "problems", { tab: data!.tab, key: group.key, from: 0, most: 9 })).settled;
  };
  expect(await settled("03/04/2025", "17/03/2025", "2025-03-04")).toBe(0);
  expect(await settled("3/4/25", "12/25/2025 7:05 PM")).toBe(1);
  expect(await settled("03/04/2025", "2025-03-04")).toBeUndefined();
  expect(await settled("03/04/2025", "17/03/2025", "03/17/2025")).toBeUndefined();
});
