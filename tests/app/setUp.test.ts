/** The template: what it makes, that it makes it once, and that its examples count nowhere. */
import { expect, test } from "vitest";
import { templateTabs } from "../../sidebar/setUp/template";
import { helpOf } from "../../src/functions/functionHelp";
import { FUNCTIONS } from "../../src/registry";
import { TABLES } from "../../src/tabs/tables";
import { tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

const examples = TABLES.reduce((sum, table) => sum + table.examples.length, 0);
const names = [...TABLES.map(({ name }) => name), "Figures"];
const help = FUNCTIONS.map(helpOf);
const none = { locale: "en_US", tabs: [] };

async function withTemplate(tabs = [tab("Sheet1", [])]) {
  const host = await openWorkbook({ name: "New", timeZone: "Europe/Berlin", locale: "en_US", tabs });
  const made = await call(host, "makeTabs", { tabs: templateTabs(names, none, help) });
  await host.waitForCalculation();
  return { host, made };
}

type Host = Awaited<ReturnType<typeof withTemplate>>["host"];

const everything = (host: Host) =>
  host.engine.tabs.all().map(({ name }) => [name, host.texts(name, "A1:P120")]);

test("the template makes every tab, with all headers, notes and choices", async () => {
  const { host, made } = await withTemplate();
  expect(made).toEqual({ made: names, kept: [] });
  expect(host.engine.tabs.active().name).toBe("Figures");
  const found = await call(host, "home", {});
  expect(found.missing).toEqual([]);
  expect(found.others.map(({ name, why }) => [name, why])).toEqual([
    ["Sheet1", "Empty."],
    ["Figures", "Shows figures of ours; no rows are read from it."],
  ]);
  expect(found.tabs.map(({ problems, error }) => ({ problems, error }))).toEqual(
    TABLES.map(() => ({ problems: 0, error: undefined })),
  );
  expect(host.texts("Activities", "A1:O1")[0]).toContain("Worked with");
  const { key } = host.engine.tabs.byName("Activities")!;
  expect(host.engine.tabs.note(key, 0, 0)).toMatch(/^The day it happened.*\nRequired\./s);
  expect(
    host.engine.tabs.validations(key).some(({ validation }) => validation.list?.includes("Passed")),
  ).toBe(true);
});

test("making the tabs twice changes nothing", async () => {
  const { host } = await withTemplate();
  const before = everything(host);
  const again = await call(host, "makeTabs", { tabs: templateTabs(names, none, help) });
  expect(again).toEqual({ made: [], kept: names });
  expect(everything(host)).toEqual(before);
});

test("a tab that has one of the names stays as it is", async () => {
  const { host, made } = await withTemplate([tab("events", [["Our parties"], ["Summer"]])]);
  expect(made.kept).toEqual(["Events"]);
  expect(host.texts("events", "A1:A3")).toEqual([["Our parties"], ["Summer"], [""]]);
});

test("an empty tab that has one of the names is filled, as an interrupted call may have left it", async () => {
  const { host, made } = await withTemplate([tab("Events", [])]);
  expect(made).toEqual({ made: names, kept: [] });
  expect(host.texts("Events", "A1:B1")).toEqual([["Event", "Start"]]);
});

test("figures show at once, and example rows count in none of them, wherever they are moved", async () => {
  const { host } = await withTemplate();
  const funnel = () => host.texts("Figures", "A5:B9");
  const nobody = [
    ["Stage", "Contacts"],
    ["Awareness", "0"],
    ["Consideration", "0"],
    ["Adoption", "0"],
    ["Advocacy", "0"],
  ];
  expect(funnel()).toEqual(nobody);
  const [example] = host.values("Activities", "A2:C2");
  host.setCells("Activities", "A9", [example!]);
  host.setCell("Activities", "A2", null);
  await host.waitForCalculation();
  expect(funnel()).toEqual(nobody);
  host.setCells("Activities", "A7", [["2025-07-11", "Conference talk", "eve@example.com"]]);
  await host.waitForCalculation();
  expect(funnel()[1]).toEqual(["Awareness", "1"]);
});

test("the figures say what needs mending, and follow", async () => {
  const { host } = await withTemplate();
  const line = () => host.texts("Figures", "A3")[0]![0];
  expect(line()).toBe("Nothing needs mending in Activities, Events and Contacts.");
  host.setCells("Activities", "A7", [[{ value: "03/04/2025" }, "Conference talk", "eve@example.com"]]);
  host.setCells("Events", "A7", [["Docs days", { value: "soon" }]]);
  await host.waitForCalculation();
  expect(line()).toBe(
    "2 problems need mending in Activities, Events and Contacts, so rows may be left out: see Check data in the sidebar.",
  );
  const { tabs } = await call(host, "home", {});
  expect(tabs.reduce((sum, { problems }) => sum + problems, 0)).toBe(2);
});

test("figures look like counts, days and shares, whatever the locale", async () => {
  const { host } = await withTemplate();
  host.setCells("Activities", "A7", [["2025-07-11", "Conference talk", "eve@example.com"]]);
  await host.waitForCalculation();
  expect(host.texts("Figures", "A6:F6")[0]).toEqual(["Awareness", "1", "", "100%", "", ""]);
  const practices = host.texts("Figures", "A25:F45");
  expect(practices.find(([id]) => id === "quantified.outcome")?.slice(3)).toEqual(["100%", "50%", "100%"]);
  expect(practices.find(([id]) => id === "evangelism.talks")?.slice(3)).toEqual(["1", "9", "11%"]);
  const german = templateTabs(names, { ...none, locale: "de_DE" }, help).at(-1)!;
  expect(german.formulas.map(({ formula }) => formula.replace(/"[^"]*"/g, "")).join("")).not.toMatch(/,/);
});

test("each figure reads the tabs that its function names", () => {
  const { formulas } = templateTabs(names, none, help).at(-1)!;
  expect(formulas.slice(1).map(({ formula }) => formula)).toEqual([
    "=DEVREL_FUNNEL(Activities!A:O, Journey!A:H, Contacts!A:R)",
    "=DEVREL_DRQL(Activities!A:O, 'DRQL kinds'!A:B)",
    "=DEVREL_MATURITY_OBSERVED(Activities!A:O, Journey!A:H, Events!A:L, Contacts!A:R, 'DRQL kinds'!A:B)",
  ]);
});

test("one call removes the example rows and nothing else", async () => {
  const { host } = await withTemplate();
  host.setCells("Activities", "A6", [["2025-07-11", "Conference talk", "eve@example.com"]]);
  expect((await call(host, "home", {})).examples).toBe(examples);
  expect(await call(host, "removeExamples", {})).toEqual({ rows: examples });
  expect((await call(host, "home", {})).examples).toBe(0);
  expect(host.texts("Activities", "A1:B3")).toEqual([
    ["Date", "Activity"],
    ["", ""],
    ["2025-07-11", "Conference talk"],
  ]);
  expect(await call(host, "removeExamples", {})).toEqual({ rows: 0 });
});

test("no text becomes a formula, a number or a date", async () => {
  const host = await openWorkbook({
    name: "New",
    timeZone: "Etc/UTC",
    locale: "en_US",
    tabs: [tab("Sheet1", [])],
  });
  const texts = [
    "=1+1",
    "+1",
    "-1",
    "@x",
    "007",
    "2025-07-11",
    "1:1",
    "TRUE",
    "'tis",
    "<b>",
    "50%",
    "Jan 5",
    " x ",
  ];
  const [blank] = templateTabs(["DRQL kinds"], none, help);
  await call(host, "makeTabs", {
    tabs: [{ ...blank!, name: "=Trap", cells: [texts, ...texts.map((text) => [text])] }],
  });
  await host.waitForCalculation();
  expect(host.values("=Trap", "A1:M1")[0]).toEqual(texts);
  expect(host.values("=Trap", "A2:A14").flat()).toEqual(texts);
  expect(texts.map((_, index) => host.formula("=Trap", `A${index + 2}`)).join("")).toBe("");
});
