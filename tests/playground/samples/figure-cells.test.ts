// The figures on the samples' tabs, as the measures give them: each answers, fits its room, and tells the sample's story.
import { describe, expect, test } from "vitest";
import { cellName } from "../../../notation/a1";
import { cellAt } from "../../../playground/engine/grid-area";
import { samples } from "../../../playground/samples/index";
import { loadSample } from "../../../playground/samples/sample";
import type { TabData, WorkbookData } from "../../../playground/workbook-data";
import { callFunction } from "../../../src/app/callFunction";
import { FUNCTIONS } from "../../../src/registry";

type Table = (string | number | Date)[][];

const millisecondsPerDay = 86_400_000;
const blankTail = 200;

/** A date cell's wall-clock time as an instant: everything here is calculated as in UTC. */
const instant = (serial: number) => new Date(Math.round((serial - 25_569) * millisecondsPerDay));

/** The range as Sheets hands it over, with some of the blank rows below. */
function range(workbook: WorkbookData, tabName: string, lastColumn: string): unknown[][] {
  const { rows } = workbook.tabs.find((tab) => tab.name === tabName)!;
  const width = cellAt(`${lastColumn}1`).column + 1;
  return Array.from({ length: rows.length + blankTail }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = rows[row]?.[column];
      if (cell?.value === undefined) return "";
      return cell.date ? instant(Number(cell.value)) : cell.value;
    }),
  );
}

/** Calculates a formula that is one call of the add-on; ranges and texts are all that the samples hand over. */
function calculate(workbook: WorkbookData, formula: string): Table {
  const [, name, inside] = /^=(DEVREL_\w+)\((.*)\)$/.exec(formula)!;
  const words = inside!.matchAll(/"([^"]*)"|(?:'([^']+)'|(\w+))!A:([A-Z]+)/g);
  const args = [...words].map(([, text, quoted, bare, last]) =>
    last === undefined ? text : range(workbook, (quoted ?? bare)!, last),
  );
  const result = callFunction(name!, args, { timeZone: () => "UTC" });
  return Array.isArray(result) ? result : [[result]];
}

function formulasOf(tab: TabData): { name: string; formula: string }[] {
  return tab.rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell?.formula?.startsWith("=DEVREL_") ? [{ name: cellName(r + 1, c + 1), formula: cell.formula }] : [],
    ),
  );
}

const open = (name: string) => loadSample(samples.find((sample) => sample.name === name)!);
async function figures(sample: string, tabName: string, cell: string): Promise<Table> {
  const workbook = await open(sample);
  const { row, column } = cellAt(cell);
  const formula = workbook.tabs.find((tab) => tab.name === tabName)!.rows[row]![column]!.formula!;
  return calculate(workbook, formula);
}
const contactsPerStage = (table: Table) => table.slice(1).map(([stage, contacts]) => [stage, contacts]);

describe.each(samples)("The figures of $name", (sample) => {
  test("all answer, and none runs into another or out of its tab", async () => {
    const workbook = await loadSample(sample);
    for (const tab of workbook.tabs) {
      for (const { name, formula } of formulasOf(tab)) {
        const table = calculate(workbook, formula);
        const corner = cellAt(name);
        expect(corner.row + table.length, `${tab.name}!${name}`).toBeLessThanOrEqual(tab.rowCount ?? 1000);
        table.forEach((values, r) => {
          values.forEach((_, c) => {
            if (r === 0 && c === 0) return;
            const inTheWay = tab.rows[corner.row + r]?.[corner.column + c];
            expect(inTheWay?.value ?? inTheWay?.formula, `${tab.name}!${name} row ${r}`).toBeUndefined();
          });
        });
      }
    }
  });
});

test("libuv's figures are those of git shortlog", async () => {
  expect(contactsPerStage(await figures("libuv", "Figures", "A4"))).toEqual([
    ["First commit", 630],
    ["Second commit", 217],
    ["Tenth commit", 45],
  ]);
});

test("The sample team's funnel thins from 132 to 9", async () => {
  expect(contactsPerStage(await figures("sample-team", "Dashboard", "A10"))).toEqual([
    ["Awareness", 132],
    ["Consideration", 71],
    ["Adoption", 30],
    ["Advocacy", 9],
  ]);
});

test("The sample team declares what its sheets do not show, and does not declare what they show", async () => {
  const readings = new Map(
    (await figures("sample-team", "Maturity", "H23")).slice(1).map((row) => [row[0], row.at(-1)]),
  );
  for (const id of ["advocacy.loop", "quantified.cost"])
    expect(readings.get(id), id).toBe("Declared but not seen");
  for (const id of ["advocacy.tools", "quantified.outcome"])
    expect(readings.get(id), id).toBe("Seen but not declared");
});

test("The sample team's effort runs ahead of its lowest unmet need", async () => {
  const [, lowest, ...others] = await figures("sample-team", "Needs", "A4");
  expect([lowest![2], lowest![3]]).toEqual(["No", "Focus"]);
  expect(others.every((row) => row[5] === "Ahead")).toBe(true);
});

test.each([
  ["A4", [6, 70, 77, 174, 305, 335, 360]],
  ["G4", [32, 73, 88, 89]],
  ["M4", [26]],
  ["S4", [37]],
])("The sample team's Problems tab lists its mistakes from %s on, and nothing else", async (cell, rows) => {
  expect((await figures("sample-team", "Problems", cell)).slice(1).map((row) => row[0])).toEqual(rows);
});

test("The sample team's figure tabs use every function that there is", async () => {
  const { tabs } = await open("sample-team");
  const used = new Set(
    tabs.flatMap(formulasOf).map(({ formula }) => /^=(DEVREL_\w+)/.exec(formula)![1] as string),
  );
  expect(FUNCTIONS.map(({ name }) => name as string).filter((name) => !used.has(name))).toEqual([]);
});

test("The sample team met most developers at conferences, and meets them for less at meetups", async () => {
  const table = await figures("sample-team", "What worked", "A6");
  const [title, ...types] = table.map((row) => [row[0], row[4], row[9]]);
  expect(title).toEqual(["Type", "Contacts met", "Cost per contact"]);
  const byType = new Map(types.map(([type, met, cost]) => [type, [met, Math.round(Number(cost))]]));
  expect(byType.get("Conference"), "37,200 for 62 contacts").toEqual([62, 600]);
  expect(
    byType.get("Meetup"),
    "300 for the 2 of these contacts met at the two meetups that have a cost",
  ).toEqual([27, 150]);
});

test("The sample team's community pauses in summer, and its five champions stand on top", async () => {
  const lifecycle = await figures("sample-team", "Growth", "A14");
  expect(lifecycle.slice(1).map(([quarter, added]) => [quarter, added])).toEqual([
    ["2025 Q1", 27],
    ["2025 Q2", 43],
    ["2025 Q3", 19],
    ["2025 Q4", 43],
  ]);
  const people = (await figures("sample-team", "Champions", "A23")).slice(1);
  const champions = people.flatMap((row, place) => (row[9] === "Yes" ? [place] : []));
  expect(champions).toHaveLength(5);
  expect(Math.max(...champions)).toBeLessThan(6);
  expect(people.length).toBe(132);
});

test("The sample team's two versions of the newsletter do about as well", async () => {
  const versions = await figures("sample-team", "Time and e-mails", "A30");
  expect(versions.find(([version]) => version === "B")!.at(-1)).toBe("None shown");
});
