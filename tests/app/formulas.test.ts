/** Formulas through the sidebar's door: what a function gives, and what an inserted formula may not do. */
import { expect, test } from "vitest";
import { date, tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

const activities = tab("Activities", [
  ["Date", "Activity", "Contact"],
  [date(2025, 7, 1), "Attended talk", "ann"],
  [date(2025, 7, 9), "Attended talk", "bob"],
]);

const open = (tabs = [activities, tab("Figures", [[null]])]) =>
  openWorkbook({ name: "Formulas", timeZone: "Asia/Tokyo", locale: "de_DE", tabs });
type Opened = Awaited<ReturnType<typeof open>>;

const select = (host: Opened, name: string, a1: string) =>
  host.engine.tabs.select(host.key(name), host.area(name, a1));
const insert = (host: Opened, more = {}) =>
  call(host, "insertFormula", {
    formula: "=DEVREL_FUNNEL(Activities!A:C)",
    rows: 5,
    columns: ["text", "count", "rate", "rate", "count", "days"],
    reads: [],
    anyway: false,
    ...more,
  });

test("the tabs are told with the table that each is, its headers and the locale", async () => {
  const host = await open();
  const { tabs, locale } = await call(host, "formulaTabs", {});
  expect(locale).toBe("de_DE");
  expect(tabs).toMatchObject([
    { name: "Activities", table: "Activities", columns: 3, headers: ["Date", "Activity", "Contact"] },
    { name: "Figures", headers: [] },
  ]);
});

test("what is calculated is what the cell shows, dates as text of the spreadsheet's zone", async () => {
  const host = await open();
  const result = await call(host, "calculate", {
    name: "DEVREL_JOURNEYS",
    args: [{ table: "Activities" }, null, null, { text: "order=any" }],
    most: 2,
  });
  expect(result).toMatchObject({ rows: 3 });
  expect(result.columns).toEqual("text text date date date date count text text".split(" "));
  expect(result.cells).toHaveLength(2);
  expect(result.cells[1]).toContain("2025-07-01");
});

test("a block of a tab, cells of the sidebar's own and a single value work too", async () => {
  const host = await open();
  const { tabs } = await call(host, "formulaTabs", {});
  const area = { tab: tabs[0]!.id, row: 1, column: 1, rows: 2, columns: 3 };
  const funnel = await call(host, "calculate", { name: "DEVREL_FUNNEL", args: [{ area }], most: 2 });
  expect(funnel.cells[1]!.slice(0, 2)).toEqual(["Awareness", 1]);
  const cells = [
    ["Date", "Model", "Practice", "Answer"],
    ["2025-07-01", "Maturity", "informal.helps", "Yes"],
  ];
  const score = await call(host, "calculate", { name: "DEVREL_MATURITY_SCORE", args: [{ cells }], most: 1 });
  expect(score).toMatchObject({ rows: 1, columns: ["score"] });
});

test("contacts that a figure of companies leaves out are counted beside it", async () => {
  const contacts = tab("Contacts", [
    ["Contact", "Company"],
    ["ann", "Acme"],
    ["bob", ""],
    ["cid", ""],
  ]);
  const host = await open([activities, contacts]);
  const ask = (options: string) =>
    call(host, "calculate", {
      name: "DEVREL_LIFECYCLE",
      args: [{ table: "Activities" }, null, { table: "Contacts" }, { text: options }],
      most: 2,
    });
  // Cid did nothing, so that no figure could have counted it.
  expect((await ask("unit=Company")).leftOut).toBe("1 of 2 contacts has no Company and is left out.");
  expect((await ask("period=month")).leftOut).toBeUndefined();
});

test("a table that no tab is, is named where the function cannot do without it", async () => {
  const host = await open([tab("Figures", [["x"]])]);
  const args = [{ table: "Activities" }, { table: "Journey" }];
  const result = await call(host, "calculate", { name: "DEVREL_MATURITY_OBSERVED", args, most: 5 });
  expect(result).toEqual({ cells: [], rows: 0, columns: [], missing: "Activities" });
});

test("what a function cannot answer comes back as its own sentence", async () => {
  const host = await open();
  const calculate = (name: string) => call(host, "calculate", { name, args: [null], most: 5 });
  await expect(calculate("DEVREL_FUNNEL")).rejects.toThrow("DEVREL_FUNNEL needs activities");
  await expect(calculate("constructor")).rejects.toThrow("does not take");
});

test("a formula goes into the selected cell, and its result spills from there", async () => {
  const host = await open();
  select(host, "Figures", "B2");
  expect(await insert(host)).toMatchObject({ at: { row: 2, column: 2 }, inTheWay: 0 });
  await host.waitForCalculation();
  expect(host.values("Figures", "B2:C3")).toEqual([
    ["Stage", "Contacts"],
    ["Awareness", 2],
  ]);
});

test("a filled cell in the way of the result is said, and nothing is inserted unless it is wanted anyway", async () => {
  const host = await open([activities, tab("Figures", [[null], [null, null, 7]])]);
  select(host, "Figures", "A1");
  expect(await insert(host)).toEqual({ inTheWay: 1 });
  expect(host.formula("Figures", "A1")).toBe("");
  await insert(host, { anyway: true });
  expect(host.formula("Figures", "A1")).toBe("=DEVREL_FUNNEL(Activities!A:C)");
  expect(host.texts("Figures", "C2")).toEqual([["7"]]);
});

const attendees = tab("Activities", [
  ["Date", "Activity", "Contact"],
  [date(2025, 7, 1), "Attended talk", "ann"],
  [date(2025, 7, 3), "Signed up", "ann"],
  [date(2025, 7, 9), "Attended talk", "bob"],
  [date(2025, 7, 9), "Attended talk", "cyd"],
]);

test("the numbers of an inserted result look like counts, shares and days; texts and the header keep their look", async () => {
  const host = await open([attendees, tab("Figures", [[null]])]);
  select(host, "Figures", "B2");
  await insert(host);
  await host.waitForCalculation();
  expect(host.texts("Figures", "B2:G4")).toEqual([
    ["Stage", "Contacts", "Step conversion", "Overall conversion", "Drop-off", "Median days"],
    ["Awareness", "3", "", "100%", "", ""],
    ["Consideration", "1", "33%", "33%", "2", "2.0"],
  ]);
});

test("the columns of an inserted result have room for it; those that are wider already stay", async () => {
  const below = [...Array(9).fill([null]), ["filled", "far", "below", "it"]];
  const host = await open([attendees, { ...tab("Figures", below), columnWidths: [40, 300, 80, 80] }]);
  select(host, "Figures", "A1");
  await insert(host, { widths: [120, 90, 130, 150, 60, 60] });
  const saved = host.engine.save().tabs.find(({ name }) => name === "Figures");
  expect(saved?.columnWidths?.slice(0, 4)).toEqual([120, 300, 130, 150]);
});

test("another formula in place of one of ours gets the formats of its own result", async () => {
  const host = await open([attendees, tab("Figures", [[null]])]);
  host.setCell("Activities", "D1", "DRQL");
  select(host, "Figures", "A1");
  await insert(host);
  await host.waitForCalculation();
  const columns = "text count count count count count count rate days".split(" ") as "count"[];
  const formula = "=DEVREL_DRQL(Activities!A:D)";
  expect(await insert(host, { formula, rows: 7, columns })).toMatchObject({ inTheWay: 0 });
  await host.waitForCalculation();
  expect(host.formula("Figures", "A1")).toBe(formula);
  expect(host.texts("Figures", "B2:C2")).toEqual([["0", "0"]]);
});

test("a formula of somebody's that shows nothing is not written over", async () => {
  const host = await open([attendees, tab("Figures", [['=IF(1=1,"","x")']])]);
  await host.waitForCalculation();
  select(host, "Figures", "A1");
  await expect(insert(host)).rejects.toThrow("filled already");
});

test("a formula of ours stays where the one in its place would meet something that is not its result", async () => {
  const host = await open([attendees, tab("Figures", [[null], [], [], [], [], [], ["mine"]])]);
  select(host, "Figures", "A1");
  await insert(host);
  await host.waitForCalculation();
  const formula = "=DEVREL_JOURNEYS(Activities!A:C)";
  expect(await insert(host, { formula, rows: 9 })).toEqual({ inTheWay: 1 });
  await host.waitForCalculation();
  expect(host.formula("Figures", "A1")).toBe("=DEVREL_FUNNEL(Activities!A:C)");
  expect(host.texts("Figures", "A2:B2")).toEqual([["Awareness", "3"]]);
});

test("a result that is larger than the tab gets room", async () => {
  const host = await open([activities, tab("Figures", [[null]], { rowCount: 3, columnCount: 2 })]);
  select(host, "Figures", "B3");
  await insert(host);
  await host.waitForCalculation();
  expect(host.values("Figures", "B3:C4")[1]).toEqual(["Awareness", 2]);
});

test("a formula is not put on a tab that it reads", async () => {
  const host = await open();
  const { tabs } = await call(host, "formulaTabs", {});
  select(host, "Activities", "E1");
  await expect(insert(host, { reads: [tabs[0]!.id] })).rejects.toThrow("would read itself");
});

test.each([
  '=IMPORTXML("https://example.com","//a")',
  "DEVREL_FUNNEL(A:C)",
  '=HYPERLINK("x")&DEVREL_FUNNEL(',
])("%s is no formula that the door inserts", async (formula) => {
  const host = await open();
  await expect(insert(host, { formula })).rejects.toThrow("does not take");
});
