/** Writes a workbook as the bytes of an .xlsx file that Excel and Google Sheets open. */

import { parseRange } from "hucre";
import { type Cell, type WriteSheet, writeXlsx as writeFile } from "hucre/xlsx";
import { columnLetters } from "../../notation/a1";
import { fixedReference } from "../engine/grid-area";
import type { CellData, TabData, WorkbookData } from "../workbook-data";
import { bareHex, bodyFont, lookForFile } from "./cell-style";
import { validationForFile } from "./cell-validation";
import { formulaForFile, spilledForFile } from "./portable-formula";
import { withFileNames } from "./reserved-name";
import { tabNames } from "./tab-names";
import {
  localeProperty,
  longListsTab,
  pixelsPerLetter,
  widthPadding,
  zoneProperty,
} from "./xlsx-conventions";

/** The .xlsx bytes: values, formulas that stay alive in Google Sheets, looks, notes, lists, frozen rows, hidden tabs. */
export async function writeXlsx(given: WorkbookData): Promise<Uint8Array> {
  const workbook = withFileNames(given);
  const names = tabNames(workbook.tabs.map((tab) => tab.name));
  const longLists: string[][] = [];
  const sheets = workbook.tabs.map((tab, index) => sheetOf(tab, names[index]!, longLists));
  if (longLists.length > 0) sheets.push({ name: longListsTab, hidden: true, rows: transposed(longLists) });
  return writeFile({
    sheets,
    namedRanges: (workbook.namedRanges ?? []).map(({ name, tab, range }) => {
      const sheet = names[workbook.tabs.findIndex((each) => each.name === tab)]!;
      return { name, range: fixedReference(sheet, range) };
    }),
    defaultFont: bodyFont,
    properties: {
      title: workbook.name,
      custom: { [zoneProperty]: workbook.timeZone, [localeProperty]: workbook.locale },
    },
  });
}

function sheetOf(tab: TabData, name: string, longLists: string[][]): WriteSheet {
  // Cells with nothing but a value go by row: a big sheet of them is written several times faster that way.
  const cells = new Map<string, Partial<Cell>>();
  const rows = tab.rows.map((row, r) =>
    row.map((cell, c) => {
      if (!cell) return null;
      if (isBare(cell)) return cell.value ?? null;
      cells.set(`${r},${c}`, fileCell(cell));
      return null;
    }),
  );
  const listReference = (list: string[]) => {
    const column = columnLetters(longLists.push(list));
    return `'${longListsTab}'!$${column}$1:$${column}$${list.length}`;
  };
  const rules = (tab.validations ?? [])
    .map((rule) => validationForFile(rule, listReference))
    .filter((rule) => rule !== undefined);
  return {
    name,
    rows,
    cells,
    columns: (tab.columnWidths ?? []).map((width) => (width === null ? {} : { width: letters(width) })),
    ...((tab.frozenRows || tab.frozenColumns) && {
      freezePane: { rows: tab.frozenRows ?? 0, columns: tab.frozenColumns ?? 0 },
    }),
    ...(tab.hidden && { hidden: true }),
    ...(tab.tabColor && { view: { tabColor: { rgb: bareHex(tab.tabColor) } } }),
    ...(tab.merges && { merges: tab.merges.map(parseRange) }),
    ...(rules.length > 0 && { dataValidations: rules }),
  };
}

const errorText = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

function isBare(cell: CellData): boolean {
  for (const part in cell) if (part !== "value") return false;
  return typeof cell.value !== "string" || !errorText.test(cell.value);
}

function fileCell(cell: CellData): Partial<Cell> {
  const style = lookForFile(cell);
  const look = {
    ...(style && { style }),
    ...(cell.note && { comment: { text: cell.note } }),
    ...(cell.link && { hyperlink: { target: cell.link } }),
  };
  const { value } = cell;
  if (cell.formula) return { ...look, ...formulaCell(formulaForFile(cell.formula, value), value) };
  if (cell.spilled && value !== undefined) return { ...look, ...formulaCell(spilledForFile(value), value) };
  if (value === undefined) return { ...look, value: null, type: "empty" };
  if (typeof value === "string") {
    return { ...look, value, type: errorText.test(value) ? "error" : "string" };
  }
  return { ...look, value, type: typeof value === "boolean" ? "boolean" : "number" };
}

function formulaCell(formula: string, value: CellData["value"]): Partial<Cell> {
  return { type: "formula", formula, ...(value !== undefined && { value, formulaResult: value }) };
}

const letters = (width: number) => (width - widthPadding) / pixelsPerLetter;

function transposed(lists: string[][]): (string | null)[][] {
  const length = Math.max(...lists.map((list) => list.length));
  return Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? null));
}
