/** How a sample workbook is declared, and how it is read from its folder. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { columnLetters } from "../../notation/a1";
import { cellAt } from "../engine/grid-area";
import { csvTab } from "../files/csv";
import type { CellData, TabData, ValidationData, WorkbookData } from "../workbook-data";
import type { WorkbookChoice } from "./workbook-choice";

/** Its name is its folder's, and what it is called on the command line. */
export interface Sample extends WorkbookChoice {
  timeZone: string;
  tabs: SampleTab[];
}

/** A tab that is a CSV file of the sample's folder, or one that is laid out in code. */
export type SampleTab = DataTab | LaidOutTab;

export interface DataTab {
  name: string;
  file: string;
  /** Number formats by header. */
  formats?: Record<string, string>;
  /** Choices offered in a column, by header. */
  choices?: Record<string, string[]>;
  /** Cells that a CSV file cannot express, such as formulas. */
  cells?: Record<string, CellData>;
}

export interface LaidOutTab {
  name: string;
  /** By their names, such as B5. */
  cells: Record<string, CellData>;
  columnWidths: number[];
  frozenRows?: number;
  rowCount?: number;
}

/** The sample's workbook, as it opens. */
export async function loadSample(sample: Sample): Promise<WorkbookData> {
  const tabs = sample.tabs.map((tab) => ("file" in tab ? dataTab(sample.name, tab) : laidOutTab(tab)));
  return { name: sample.title, timeZone: sample.timeZone, locale: "en_US", tabs: await Promise.all(tabs) };
}

async function dataTab(sample: string, declared: DataTab): Promise<TabData> {
  const tab = csvTab(declared.name, await readFile(join(import.meta.dirname, sample, declared.file)));
  const headers = tab.rows[0]!.map((cell) => String(cell?.value ?? ""));
  const place = (header: string) => {
    const column = headers.indexOf(header);
    if (column < 0) throw new Error(`${sample}/${declared.file} has no column ${header}.`);
    return column;
  };
  for (const [header, format] of Object.entries(declared.formats ?? {})) {
    const column = place(header);
    for (const row of tab.rows.slice(1)) if (row[column]) row[column] = { ...row[column], format };
  }
  const validations = Object.entries(declared.choices ?? {}).map(([header, list]): ValidationData => {
    const letter = columnLetters(place(header) + 1);
    return { range: `${letter}2:${letter}1000`, list, strict: false };
  });
  for (const [header, list] of Object.entries(declared.choices ?? {})) {
    const longest = Math.max(...list.map((choice) => choice.length));
    tab.columnWidths![place(header)] = Math.max(
      tab.columnWidths![place(header)] ?? 0,
      longest * 7 + dropDownArrow,
    );
  }
  keepDaysOffTexts(tab.rows);
  setCells(tab.rows, declared.cells ?? {});
  return { ...tab, tabColor: dataTabColor, ...(validations.length > 0 && { validations }) };
}

const dropDownArrow = 50;

/** A day at the right edge of its column would touch the text that begins the next one: it goes to the middle. */
function keepDaysOffTexts(rows: TabData["rows"]): void {
  const [header, ...records] = rows;
  header!.forEach((title, column) => {
    const touches = records.some((row) => row[column]?.date && typeof row[column + 1]?.value === "string");
    if (!touches) return;
    header![column] = { ...title, align: "center" };
    for (const row of records) {
      if (row[column]?.date) row[column] = { ...row[column], align: "center" };
    }
  });
}

/** Tabs of data and tabs of figures are told apart by their colour. */
const dataTabColor = "#1a73e8";
const figuresTabColor = "#188038";

function laidOutTab({ cells, ...tab }: LaidOutTab): TabData {
  const rows: TabData["rows"] = [];
  setCells(rows, cells);
  return { ...tab, rows, tabColor: figuresTabColor };
}

function setCells(rows: TabData["rows"], cells: Record<string, CellData>): void {
  for (const [name, cell] of Object.entries(cells)) {
    const { row, column } = cellAt(name);
    while (rows.length <= row) rows.push([]);
    while (rows[row]!.length <= column) rows[row]!.push(null);
    rows[row]![column] = cell;
  }
}
