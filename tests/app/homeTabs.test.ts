/** Home names every tab of a workbook: what it is taken for, or why no figure takes a row from it. */
import { expect, test } from "vitest";
import { tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

const book = { name: "Many", timeZone: "Europe/Berlin", locale: "en_US" };
const activities = tab("Activities", [
  ["Date", "Activity", "Contact"],
  ["2025-07-01", "Talk", "ada"],
]);

const reasons = async (tabs: ReturnType<typeof tab>[], prepare?: (ids: number[]) => unknown) => {
  const host = await openWorkbook({ ...book, tabs });
  await host.waitForCalculation();
  const seen = await call(host, "tabs", {});
  await prepare?.(seen.map(({ id }) => id));
  const found = await call(host, "home", {});
  return { host, found, why: Object.fromEntries(found.others.map(({ name, why }) => [name, why])) };
};

test("each tab that is not used has its own reason", async () => {
  const { why, found } = await reasons([
    activities,
    tab("Log 2024", [
      ["Date", "Activity", "Contact", "Channel"],
      ["2024-07-01", "Talk", "ada", "Meetup"],
    ]),
    tab("Sheet2", []),
    tab("Ideas", [["Buy milk"], ["Buy bread"]]),
    tab("Diary", [
      ["Date", "Contact", "What we did there"],
      ["2025-07-01", "ada", "Talk"],
    ]),
    tab("Budget", [
      ["Quarter", "Planned", "Spent"],
      ["Q1", 100, 90],
    ]),
    tab("Dashboard", [["=DEVREL_FUNNEL(Activities!A:C)"]]),
  ]);
  expect(found.tabs.map(({ name, table, rows }) => [name, table, rows])).toEqual([
    ["Activities", "Activities", 1],
  ]);
  expect(why).toEqual({
    "Log 2024":
      "Could be Activities too, but only one tab can, and “Activities” is. Match your tabs to choose the other one.",
    Sheet2: "Empty.",
    Ideas: "No table: no row has two headers or more.",
    Diary: "Looks like Activities, but no header says Activity. Match it to say which one does.",
    Budget:
      "Its headers, such as “Quarter”, “Planned” and “Spent”, are not those of a tab we know. Match it if its rows should count.",
    Dashboard: "Shows figures of ours; no rows are read from it.",
  });
  expect(found.others.filter(({ isLikelyTable }) => isLikelyTable).map(({ name }) => name)).toEqual([
    "Log 2024",
    "Diary",
    "Budget",
  ]);
});

test("a tab that was said to be none of ours says so, and a summary says which one it is; the hidden workshop is not listed", async () => {
  const host = await openWorkbook({
    ...book,
    tabs: [
      activities,
      tab("Old", [
        ["Date", "Activity", "x"],
        ["2024-01-01", "Talk", "y"],
      ]),
    ],
  });
  const [, old] = await call(host, "tabs", {});
  await call(host, "rememberTabs", { tables: {}, unused: [old!.id] });
  await call(host, "refresh", { make: true });
  host.renameTab("Scorecard", "For the boss");
  const { others } = await call(host, "home", {});
  expect(others[0]).toEqual({
    tab: old!.id,
    name: "Old",
    rows: 1,
    why: "You said in Set up that it is not used.",
    isLikelyTable: false,
  });
  expect(others[1]).toMatchObject({
    name: "For the boss",
    why: "The summary Scorecard, which Refresh writes.",
  });
  const listed = others.map(({ name }) => name);
  const all = host.engine.tabs.all();
  expect(all.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(["DevRel Ledger workshop"]);
  expect([...listed, "Activities", "DevRel Ledger workshop"].sort()).toEqual(
    all.map(({ name }) => name).sort(),
  );
});
