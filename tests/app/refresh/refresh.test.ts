/** Refreshing summaries: what is written, what is left, and that nothing else in the spreadsheet changes. */
import { expect, onTestFinished, test } from "vitest";
import { tab } from "../../playground/open";
import { HOUR, NOW, type Opened, openTeam, shown } from "./open";

async function opened(...args: Parameters<typeof openTeam>): Promise<Opened> {
  const host = await openTeam(...args);
  onTestFinished(() => host.close());
  return host;
}

/** A workbook with its summaries made. */
async function refreshed(...args: Parameters<typeof openTeam>): Promise<Opened> {
  const host = await opened(...args);
  host.ann.refresh(NOW, true);
  return host;
}

const states = ({ pages }: { pages: { state: string }[] }) => pages.map(({ state }) => state);
const names = (host: Opened) => host.engine.tabs.all().map(({ name }) => name);

function addActivity(host: Opened, row: number, activity: string): void {
  host.setCells("Activities", `A${row}`, [[{ value: 45_850, date: true }, activity, "new@example.com"]]);
}

test("summary tabs are made only when asked, at the end, and the first of them is gone to; one that is made again later leaves the tab on show", async () => {
  const host = await opened();
  expect(states(host.ann.refresh())).toEqual(["missing", "missing", "missing"]);
  expect(names(host)).toEqual(["Activities"]);
  const result = host.ann.refresh(NOW, true);
  expect(states(result)).toEqual(["written", "written", "written"]);
  expect(result.said).toBe("Brought up to date: Scorecard, History and Problems.");
  expect(names(host).slice(0, 2)).toEqual(["Activities", "Scorecard"]);
  expect(host.engine.tabs.active().name).toBe("Scorecard");
  host.engine.tabs.activate(host.engine.tabs.byName("Activities")!.key);
  host.engine.tabs.remove(host.engine.tabs.byName("Problems")!.key);
  expect(states(host.ann.refresh(NOW, true))).toContain("written");
  expect(names(host)).toContain("Problems");
  expect(host.engine.tabs.active().name).toBe("Activities");
  expect(host.engine.tabs.all().filter(({ hidden }) => hidden)).toMatchObject([
    { name: "DevRel Ledger workshop" },
  ]);
});

test("a summary shows values, formats, notes and links, and is named for what it is", async () => {
  const host = await refreshed();
  expect(host.texts("Scorecard", "A1:D8")).toEqual([
    ["Scorecard", "", "", ""],
    ["Refreshed", "Refreshed 2025-07-14 11:30", "", ""],
    ["Activities", "10", "See Problems", ""],
    ["Activity", "Count", "", ""],
    ["Gave talk", "4", "", ""],
    ["Wrote post", "3", "", ""],
    ["Answered", "3", "", ""],
    ["", "", "", ""],
  ]);
  expect(host.engine.save().namedRanges).toEqual([
    { name: "DevRel_Ledger_Scorecard", tab: "Scorecard", range: "A1:D7" },
    { name: "DevRel_Ledger_History", tab: "History", range: "D1:E2" },
    { name: "DevRel_Ledger_Problems", tab: "Problems", range: "A1:C4" },
  ]);
  const saved = host.engine.save().tabs;
  const cells = (name: string) => saved.find((each) => each.name === name)!.rows;
  expect(cells("Scorecard")[2]![1]).toMatchObject({ note: "From 10 rows.", bold: true, fontSize: 20 });
  const problems = host.engine.tabs.byName("Problems")!.id;
  expect(cells("Scorecard")[2]![2]).toMatchObject({ link: `#gid=${problems}` });
  const activities = host.engine.tabs.byName("Activities")!.id;
  expect(cells("Problems")[2]![0]).toMatchObject({ value: "A6", link: `#gid=${activities}&range=A6` });
});

test("text from the sheet stays text, even where it looks like a formula", async () => {
  const host = await refreshed();
  expect(host.formula("Problems", "B3")).toBe("");
  expect(host.cell("Problems", "B3")).toBe("=no date");
});

test("a chart is made once and follows its cells", async () => {
  const host = await refreshed();
  const charts = () => host.host.document.charts.onTab(host.key("Scorecard"));
  const [made] = charts();
  expect(made).toMatchObject({ type: "BAR", options: { title: "Activities" }, headers: 1 });
  expect(made!.ranges.map(({ area }) => area)).toEqual([
    { row: 3, column: 0, rows: 4, columns: 1 },
    { row: 3, column: 1, rows: 4, columns: 1 },
  ]);
  addActivity(host, 12, "Ran workshop");
  host.ann.refresh();
  expect(charts()).toHaveLength(1);
  expect(charts()[0]).toMatchObject({ id: made!.id, ranges: [{ area: { rows: 5 } }, { area: { rows: 5 } }] });
});

test("a chart that somebody took away stays away, and their own charts stay", async () => {
  const host = await refreshed();
  const { charts } = host.host.document;
  const [made] = charts.onTab(host.key("Scorecard"));
  charts.put({ ...made!, id: 99, options: { title: "Mine" } });
  charts.remove(made!.id);
  addActivity(host, 12, "Ran workshop");
  host.ann.refresh();
  expect(charts.onTab(host.key("Scorecard")).map(({ id }) => id)).toEqual([99]);
});

test("an unchanged summary is not written; the Scorecard tells when the last refresh was", async () => {
  const host = await refreshed();
  const before = ["History", "Problems"].map((name) => shown(host, name));
  host.calls.reset();
  const result = host.ann.refresh(NOW + HOUR);
  expect(states(result)).toEqual(["unchanged", "unchanged", "unchanged"]);
  expect([...host.calls.byName].filter(([name]) => /^Range\.(set|clear|copyTo)/.test(name))).toEqual([
    ["Range.setValue", 1],
  ]);
  expect(["History", "Problems"].map((name) => shown(host, name))).toEqual(before);
  expect(host.texts("Scorecard", "B2")).toEqual([["Refreshed 2025-07-14 12:30"]]);
});

test("the same workbook refreshed twice gives the same summaries but for the time", async () => {
  const once = await refreshed();
  const twice = await refreshed();
  twice.ann.refresh(NOW + HOUR);
  twice.ann.refresh(NOW);
  for (const name of ["Scorecard", "History", "Problems"]) expect(shown(twice, name)).toBe(shown(once, name));
});

test("what somebody changed inside a summary is put right again, and their words are kept beside it", async () => {
  const host = await refreshed();
  const before = host.texts("Problems", "A1:C4");
  host.setCell("Problems", "B3", "my own words");
  const result = host.ann.refresh();
  expect(states(result)).toEqual(["unchanged", "unchanged", "written"]);
  expect(result.said).toContain(
    "What you had put into the summary on the tab Problems was moved beside it: E3.",
  );
  expect(host.texts("Problems", "A1:C4")).toEqual(before);
  expect(host.cell("Problems", "E3")).toBe("my own words");
  expect(states(host.ann.refresh())).toEqual(["unchanged", "unchanged", "unchanged"]);
});

test("a figure typed over a figure is put right, and a note stays where somebody put it", async () => {
  const host = await refreshed();
  host.setCell("Scorecard", "B5", 400);
  host.engine.tabs.setNote(host.key("Scorecard"), 2, 1, "Ask Ana about this");
  host.engine.tabs.setNote(host.key("Scorecard"), 5, 0, "And this");
  const result = host.ann.refresh();
  expect(result.said).toBe("Brought up to date: Scorecard.");
  expect(host.cell("Scorecard", "B5")).toBe(4);
  addActivity(host, 12, "Ran workshop");
  host.ann.refresh();
  expect(host.engine.tabs.note(host.key("Scorecard"), 2, 1)).toBe("Ask Ana about this");
  expect(host.engine.tabs.note(host.key("Scorecard"), 5, 0)).toBe("And this");
});

test("rows that a summary no longer fills become blank", async () => {
  const host = await refreshed(30);
  expect(host.cell("Problems", "A8")).toBe("A31");
  for (const row of [6, 11, 16]) host.setCell("Activities", `A${row}`, { value: 45_800, date: true });
  host.ann.refresh();
  expect(host.texts("Problems", "A3:A10").flat()).toEqual(["A21", "A26", "A31", "", "", "", "", ""]);
  const saved = host.engine.save().tabs.find((each) => each.name === "Problems")!;
  expect(saved.rows.slice(5).flat().filter(Boolean)).toEqual([]);
});

test("what people write below and beside a summary moves out of its way as it grows", async () => {
  const host = await refreshed();
  host.setCells("Scorecard", "E1", [["My column"], ["=B3*2"]]);
  host.setCells("Scorecard", "A8", [["My line below"]]);
  host.engine.tabs.setNote(host.key("Scorecard"), 8, 0, "My note");
  addActivity(host, 12, "Ran workshop");
  addActivity(host, 13, "Hosted meetup");
  host.ann.refresh();
  await host.waitForCalculation();
  expect(host.values("Scorecard", "E1:E2")).toEqual([["My column"], [24]]);
  expect(host.texts("Scorecard", "A8:A10").flat()).toEqual([
    "Ran workshop",
    "Hosted meetup",
    "My line below",
  ]);
  expect(host.engine.tabs.note(host.key("Scorecard"), 10, 0)).toBe("My note");
});

test("a summary is found again after rows and columns were put in before it", async () => {
  const host = await refreshed();
  host.engine.tabs.sheet(host.key("Scorecard")).insertRowsBefore(0, 2);
  host.engine.tabs.sheet(host.key("Scorecard")).insertColumnsBefore(0, 1);
  host.setCells("Scorecard", "A1", [["Mine"], ["Mine too"], ["And here"]]);
  addActivity(host, 12, "Ran workshop");
  host.ann.refresh();
  expect(host.texts("Scorecard", "A1:C5")).toEqual([
    ["Mine", "", ""],
    ["Mine too", "", ""],
    ["And here", "Scorecard", ""],
    ["", "Refreshed", "Refreshed 2025-07-14 11:30"],
    ["", "Activities", "11"],
  ]);
});

test("a tab on which nothing is as it was written is left alone", async () => {
  const host = await refreshed();
  host.engine.namedRanges.remove("DevRel_Ledger_Scorecard");
  const mine = Array.from({ length: 7 }, (_, row) => [`mine ${row}`, null, null]);
  host.setCells("Scorecard", "A1", mine);
  addActivity(host, 12, "Ran workshop");
  const result = host.ann.refresh();
  expect(result.pages[0]).toMatchObject({ state: "left" });
  expect(result.well).toBe(false);
  expect(result.said).toContain("Nothing on the tab Scorecard is as the add-on wrote it");
  expect(host.values("Scorecard", "A1:C7")).toEqual(mine);
});

test("a summary whose name was taken away is found by what was written, and named again", async () => {
  const host = await refreshed();
  host.engine.namedRanges.remove("DevRel_Ledger_Scorecard");
  host.engine.tabs.sheet(host.key("Scorecard")).insertRowsBefore(0, 2);
  host.setCells("Scorecard", "A1", [["Mine"], ["Mine too"]]);
  addActivity(host, 12, "Ran workshop");
  expect(states(host.ann.refresh())[0]).toBe("written");
  expect(host.texts("Scorecard", "A1:A10").flat()).toEqual([
    "Mine",
    "Mine too",
    "Scorecard",
    "Refreshed",
    "Activities",
    "Activity",
    "Gave talk",
    "Wrote post",
    "Answered",
    "Ran workshop",
  ]);
  expect(host.engine.save().namedRanges).toContainEqual({
    name: "DevRel_Ledger_Scorecard",
    tab: "Scorecard",
    range: "A3:D10",
  });
});

test("cells merged across the edge of a summary are told, and the tab stays as it was", async () => {
  const host = await refreshed();
  host.engine.tabs.sheet(host.key("Scorecard")).getRange("D2:E3").merge();
  addActivity(host, 12, "Ran workshop");
  const before = shown(host, "Scorecard");
  const result = host.ann.refresh();
  expect(result.pages[0]).toMatchObject({
    state: "left",
    said: expect.stringContaining("the cells D2:E3 are merged across the edge of the summary"),
  });
  expect(shown(host, "Scorecard")).toBe(before);
  host.engine.tabs.sheet(host.key("Scorecard")).getRange("D2:E3").breakApart();
  expect(states(host.ann.refresh())[0]).toBe("written");
});

test("a tab that was emptied is filled again", async () => {
  const host = await refreshed();
  host.setCells("Problems", "A1", Array(10).fill([null, null, null]));
  expect(states(host.ann.refresh())[2]).toBe("written");
  expect(host.texts("Problems", "A1:A4").flat()).toEqual(["Problems", "Refreshed", "A6", "A11"]);
});

test("a summary tab that was renamed, moved and hidden is found again", async () => {
  const host = await refreshed();
  host.renameTab("Problems", "To mend");
  host.engine.tabs.move(host.key("To mend"), 0);
  host.engine.tabs.sheet(host.key("To mend")).hideSheet();
  host.setCell("Activities", "A12", null);
  addActivity(host, 13, "Ran workshop");
  host.setCells("Activities", "A12", [[null, "Gave talk"]]);
  const result = host.ann.refresh();
  expect(result.pages[2]).toMatchObject({ state: "written", name: "To mend" });
  expect(names(host)[0]).toBe("To mend");
  expect(host.engine.tabs.byName("To mend")!.hidden).toBe(true);
});

test("a deleted summary tab is said to be missing and made again only when asked", async () => {
  const host = await refreshed();
  host.ann.run("removeTab", { name: "Problems" });
  const result = host.ann.refresh();
  expect(states(result)).toEqual(["written", "unchanged", "missing"]);
  expect(result.said).toContain("Not there: Problems.");
  expect(names(host)).not.toContain("Problems");
  expect(states(host.ann.refresh(NOW, true))[2]).toBe("written");
});

test("the hidden tab that pages are put together on is made again where somebody deleted it", async () => {
  const host = await refreshed();
  host.engine.tabs.remove(host.key("DevRel Ledger workshop"));
  expect(host.ann.status().pages.flatMap(({ name }) => name ?? [])).toEqual([
    "Scorecard",
    "History",
    "Problems",
  ]);
  addActivity(host, 12, "Ran workshop");
  expect(host.ann.refresh()).toMatchObject({ well: true, pages: [{ state: "written" }, {}, {}] });
  expect(host.cell("Scorecard", "B3")).toBe(11);
  expect(host.engine.tabs.all().filter(({ hidden }) => hidden)).toMatchObject([
    { name: "DevRel Ledger workshop" },
  ]);
});

test("a copy that somebody made of a summary is theirs", async () => {
  const host = await refreshed();
  const { metadata } = host.host.document;
  const original = metadata.find(({ tabKey }) => tabKey === host.key("Scorecard"))!;
  const copy = host.engine.tabs.add("Copy of Scorecard", 0);
  metadata.unshift({ ...original, id: 9_999, tabKey: copy.key });
  host.setCell("Copy of Scorecard", "A1", "mine");
  addActivity(host, 12, "Ran workshop");
  expect(states(host.ann.refresh())[0]).toBe("written");
  expect(host.texts("Copy of Scorecard", "A1:B2")).toEqual([
    ["mine", ""],
    ["", ""],
  ]);
});

test("a tab protected against the person who refreshes is said and left", async () => {
  const host = await refreshed();
  const tabKey = host.key("Scorecard");
  host.host.document.protections.push({ tabKey, description: "", warningOnly: false, editors: ["Bob"] });
  addActivity(host, 12, "Ran workshop");
  const before = shown(host, "Scorecard");
  const result = host.ann.refresh();
  expect(result.pages[0]).toMatchObject({ state: "left", said: expect.stringContaining("is protected") });
  expect(shown(host, "Scorecard")).toBe(before);
  expect(states(host.as("Bob").refresh())[0]).toBe("written");
});

test("a team's own tab of the same name keeps its name and its cells", async () => {
  const host = await opened(10, [tab("History", [["Our company was founded in 1999."]])]);
  host.ann.refresh(NOW, true);
  expect(host.cell("History", "A1")).toBe("Our company was founded in 1999.");
  expect(host.cell("History summary", "A1")).toBe("Date");
});

test("while somebody else is refreshing, the second one is told so", async () => {
  const host = await refreshed();
  host.host.document.lockedElsewhere = true;
  expect(() => host.ann.refresh()).toThrow(
    "Somebody else is writing into this spreadsheet right now. Try again in a moment.",
  );
});

test("where time runs out the next refresh begins with what was left", async () => {
  const host = await opened();
  const result = host.ann.refresh(NOW, true, 130);
  expect(states(result)).toEqual(["written", "later", "later"]);
  expect(result.said).toContain("Time ran out before History and Problems; the next refresh begins there.");
  addActivity(host, 12, "Ran workshop");
  expect(states(host.ann.refresh(NOW, false, 130))).toEqual(["later", "written", "later"]);
  expect(states(host.ann.refresh(NOW))).toEqual(["written", "unchanged", "written"]);
});

test("as many service calls for 100,000 rows as for 100", async () => {
  const callsFor = async (rows: number) => {
    const host = await opened(rows);
    for (let row = 6; row <= rows + 1; row += 5)
      if (row > 16) host.setCell("Activities", `A${row}`, { value: 45_800, date: true });
    host.calls.reset();
    host.ann.refresh(NOW, true);
    return Object.fromEntries(host.calls.byName);
  };
  expect(await callsFor(100_000)).toEqual(await callsFor(100));
});

test("History gets rows below the others, and none of those is written again", async () => {
  const host = await refreshed();
  host.setCells("History", "A2", [["a day of mine", "as text"]]);
  host.setCells("History", "A5", [["my words"]]);
  host.calls.reset();
  expect(states(host.ann.refresh(NOW + 24 * HOUR))[1]).toBe("written");
  expect(host.texts("History", "A1:B6")).toEqual([
    ["Date", "Activities"],
    ["a day of mine", "as text"],
    ["", ""],
    ["", ""],
    ["my words", ""],
    ["2025-07-15", "10"],
  ]);
});

test("what was written is flushed before the next one is let in", async () => {
  const host = await opened();
  const order: string[] = [];
  host.calls.beforeCall = (name) => {
    if (/flush|Lock\.|Values$/.test(name)) order.push(name);
  };
  host.ann.refresh(NOW, true);
  host.calls.beforeCall = null;
  expect(order[0]).toBe("Lock.tryLock");
  expect(order.slice(-2)).toEqual(["SpreadsheetApp.flush", "Lock.releaseLock"]);
});
