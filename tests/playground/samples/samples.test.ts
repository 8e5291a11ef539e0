// The samples: each opens with the tabs and columns it promises, says where its data comes from, and has its known mistakes.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cellAt } from "../../../playground/engine/grid-area";
import { samples } from "../../../playground/samples/index";
import { loadSample } from "../../../playground/samples/sample";
import type { CellData, TabData, WorkbookData } from "../../../playground/workbook-data";
import { TABLES } from "../../../src/tabs/tables";

const folder = (name: string) => join(import.meta.dirname, "../../../playground/samples", name);
const open = (name: string) => loadSample(samples.find((sample) => sample.name === name)!);
const tabOf = (workbook: WorkbookData, name: string) => workbook.tabs.find((tab) => tab.name === name)!;
const headersOf = (tab: TabData) => tab.rows[0]!.map((cell) => cell?.value);
function cellOf(workbook: WorkbookData, address: string): CellData | null | undefined {
  const [tab, name] = address.split("!") as [string, string];
  const { row, column } = cellAt(name);
  return tabOf(workbook, tab).rows[row]?.[column];
}

describe.each(samples)("The sample $name", (sample) => {
  test("opens with every tab filled and one formula of the add-on at least, unless all is yet to be brought in", async () => {
    const workbook = await loadSample(sample);
    expect(workbook.tabs.map((tab) => tab.name)).toEqual(sample.tabs.map((tab) => tab.name));
    for (const tab of workbook.tabs) expect(tab.rows.length, tab.name).toBeGreaterThan(2);
    const formulas = workbook.tabs.flatMap((tab) => tab.rows.flat()).filter((cell) => cell?.formula);
    const isOfExports = sample.name === "three-exports";
    expect(formulas.some((cell) => cell!.formula!.startsWith("=DEVREL_"))).toBe(!isOfExports);
  });

  test("formulas name only tabs that are there, and columns up to the last one filled", async () => {
    const workbook = await loadSample(sample);
    const formulas = workbook.tabs.flatMap((tab) => tab.rows.flat()).flatMap((cell) => cell?.formula ?? []);
    for (const formula of formulas) {
      for (const [, quoted, bare, last] of formula.matchAll(/(?:'([^']+)'|([A-Z]\w*))!A:([A-Z]+)/g)) {
        const tab = tabOf(workbook, (quoted ?? bare)!);
        expect(tab, formula).toBeDefined();
        expect(cellAt(`${last}1`).column + 1, `${formula} ${tab.name}`).toBe(tab.rows[0]!.length);
      }
    }
  });

  test("has a README that names source and licence, and the licence's text", async () => {
    const readme = await readFile(join(folder(sample.name), "README.md"), "utf8");
    expect(readme).toMatch(/\*\*Source\*\*: \S/);
    expect(readme).toMatch(/\*\*Licence\*\*: \S/);
    const licence = await readFile(join(folder(sample.name), "LICENSE"), "utf8");
    const named = {
      "sample-team": /MIT/,
      libuv: /libuv project contributors[\s\S]*WITHOUT WARRANTY/,
      "kotlin-events": /Apache License[\s\S]*Version 2\.0/,
      "three-exports": /MIT/,
    };
    expect(licence).toMatch(named[sample.name as keyof typeof named]);
  });
});

test("The sample team keeps every table, and uses every column of each", async () => {
  const workbook = await open("sample-team");
  for (const table of TABLES) {
    const tab = tabOf(workbook, table.name);
    for (const { title } of Object.values(table.columns)) {
      const column = headersOf(tab).indexOf(title);
      expect(column, `${table.name} ${title}`).not.toBe(-1);
      const filled = tab.rows.slice(1).filter((row) => row[column]?.value !== undefined);
      expect(filled.length, `${table.name} ${title}`).toBeGreaterThan(0);
    }
  }
});

test("Every mistake that the sample team's README lists is in its cell", async () => {
  const workbook = await open("sample-team");
  const readme = await readFile(join(folder("sample-team"), "README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| (\w+![A-Z]+\d+) \| (.+?) \| .+\|$/gm)];
  expect(rows).toHaveLength(14);
  const shown = (cell: CellData | null | undefined) => {
    if (cell?.value === undefined) return "nothing";
    if (cell.date) return new Date((Number(cell.value) - 25569) * 86_400_000).toISOString().slice(0, 10);
    return typeof cell.value === "string" && cell.value !== cell.value.trim()
      ? `"${cell.value}"`
      : String(cell.value);
  };
  for (const [, address, said] of rows) expect(shown(cellOf(workbook, address!)), address).toBe(said);
});

test("The sample team's mistakes are the kinds they are said to be", async () => {
  const workbook = await open("sample-team");
  const at = (address: string) => cellOf(workbook, address)?.value;
  expect(cellOf(workbook, "Activities!A70")).toEqual({ value: "03/04/2025" });
  expect(cellOf(workbook, "Contacts!O32")).toEqual({ value: "#N/A", formula: "=NA()" });
  expect(at("Activities!K305")).toBeLessThan(at("Activities!J305") as number);
  expect(at("Events!C26")).toBeLessThan(at("Events!B26") as number);
  const contacts = tabOf(workbook, "Contacts").rows;
  expect(contacts[88]).toEqual(contacts[64]);
  expect(at("Contacts!A48")).toBe("joshi.cem@example.org");
  const kinds = tabOf(workbook, "DRQL kinds").rows.map((row) => row[0]?.value);
  expect(kinds).not.toContain(at("Activities!H77"));
});

test("The sample team's year has its launch in May, its quiet summer and its audits", async () => {
  const workbook = await open("sample-team");
  const perMonth = new Map<number, number>();
  for (const [cell] of tabOf(workbook, "Activities").rows.slice(1)) {
    if (!cell?.date) continue;
    const month = new Date((Number(cell.value) - 25569) * 86_400_000).getUTCMonth() + 1;
    perMonth.set(month, (perMonth.get(month) ?? 0) + 1);
  }
  expect([...perMonth.keys()].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(perMonth.get(5)).toBe(Math.max(...perMonth.values()));
  expect(perMonth.get(8)).toBeLessThan(perMonth.get(5)! / 2);
  const audits = new Set(
    tabOf(workbook, "Audit")
      .rows.slice(1)
      .map((row) => `${row[1]?.value} ${row[0]?.value} ${row[4]?.value}`),
  );
  expect([...audits]).toEqual([
    "Maturity 45677 Company",
    "Needs 45840 Payouts API",
    "Portal 45930 Payouts API",
    "Maturity 45985 Company",
  ]);
});

test("libuv has its 8,810 activities and 653 contacts, and its contact column under one header", async () => {
  const workbook = await open("libuv");
  expect(tabOf(workbook, "Activities").rows).toHaveLength(8811);
  expect(tabOf(workbook, "Contacts").rows).toHaveLength(654);
  expect(headersOf(tabOf(workbook, "Activities"))).toEqual([
    "activity_id",
    "date",
    "type",
    "contact_id",
    "area",
  ]);
  expect(headersOf(tabOf(workbook, "Contacts")).slice(0, 3)).toEqual([
    "contact_id",
    "email_hash",
    "email_domain",
  ]);
  const milestones = ["first_commit_date", "second_commit_date", "tenth_commit_date"];
  const filled = milestones.map((name) => {
    const column = headersOf(tabOf(workbook, "Contacts")).indexOf(name);
    return tabOf(workbook, "Contacts")
      .rows.slice(1)
      .filter((row) => row[column]?.date).length;
  });
  expect(filled).toEqual([630, 217, 45]);
  expect(["H5", "H6", "H7"].map((name) => cellOf(workbook, `Figures!${name}`)?.value)).toEqual([
    630, 217, 45,
  ]);
});

test("The Kotlin sample has its 666 events under their own headers, and an activity for each", async () => {
  const workbook = await open("kotlin-events");
  expect(headersOf(tabOf(workbook, "Events")).slice(0, 5)).toEqual([
    "title",
    "subject",
    "lang",
    "startDate",
    "endDate",
  ]);
  expect(tabOf(workbook, "Events").rows).toHaveLength(667);
  expect(tabOf(workbook, "Activities").rows).toHaveLength(667);
});
