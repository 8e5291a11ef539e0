/** Reads the bytes of an .xlsx file into a workbook. */

import { parseRange } from "hucre";
import { type CellValue, type MergeRange, readXlsx as readFile, type Sheet, type Workbook } from "hucre/xlsx";
import { blockName } from "../../notation/a1";
import { parseArea, splitTabName } from "../engine/grid-area";
import type { CellData, NamedRangeData, TabData, ValidationData, WorkbookData } from "../workbook-data";
import { lookFromFile } from "./cell-style";
import { validationFromFile } from "./cell-validation";
import { dateFormat, dayNumber } from "./day-number";
import { formulaFromFile } from "./portable-formula";
import { withOwnNames } from "./reserved-name";
import {
  localeProperty,
  longListsTab,
  pixelsPerLetter,
  widthPadding,
  zoneProperty,
} from "./xlsx-conventions";

/** A workbook of an .xlsx file's bytes. The file names no time zone unless we wrote it, so `timeZone` is given. */
export async function readXlsx(bytes: Uint8Array, name: string, timeZone: string): Promise<WorkbookData> {
  const file = await readFile(bytes, { readStyles: true });
  const custom = file.properties?.custom ?? {};
  const namedRanges = namedRangesOf(file);
  return withOwnNames({
    name,
    timeZone: String(custom[zoneProperty] ?? timeZone),
    locale: String(custom[localeProperty] ?? "en_US"),
    tabs: file.sheets.filter((sheet) => sheet.name !== longListsTab).map((sheet) => tabOf(sheet, file)),
    ...(namedRanges.length > 0 && { namedRanges }),
  });
}

/** The names of single blocks of cells; those of formulas and of one tab only are left out. */
function namedRangesOf({ namedRanges = [], sheets }: Workbook): NamedRangeData[] {
  return namedRanges.flatMap(({ name, range, scope }) => {
    const { tab, cells } = splitTabName(range);
    const isBlock =
      scope === undefined && sheets.some((sheet) => sheet.name === tab) && parseArea(cells, 1, 1);
    return isBlock ? [{ name, tab: tab!, range: cells.replace(/\$/g, "") }] : [];
  });
}

function tabOf(sheet: Sheet, file: Workbook): TabData {
  const rows = sheet.rows.map((row) => row.map((value) => plainCell(value)));
  const plainSize = file.defaultFont?.size ?? 11;
  for (const [place, cell] of sheet.cells ?? []) {
    const [row, column] = place.split(",").map(Number) as [number, number];
    rows[row] ??= [];
    const text = cell.formula === undefined ? undefined : formulaFromFile(cell.formula);
    const content: CellData = {
      ...(text !== "spilled" && plainCell(cell.value)),
      ...(text && text !== "spilled" && { formula: text }),
      ...lookFromFile(cell.style, file.themeColors ?? [], plainSize),
      ...(cell.comment && { note: cell.comment.text }),
      ...(cell.hyperlink?.target && { link: cell.hyperlink.target }),
    };
    rows[row][column] = Object.keys(content).length > 0 ? content : null;
  }
  blankWhatArraysFilled(sheet, rows);
  return {
    name: sheet.name,
    rows: rows.map((row) => Array.from(row, (cell) => cell ?? null)),
    ...frozen(sheet),
    ...(sheet.columns && { columnWidths: sheet.columns.map(pixels) }),
    ...((sheet.hidden || sheet.veryHidden) && { hidden: true }),
    ...(sheet.view?.tabColor?.rgb && { tabColor: `#${sheet.view.tabColor.rgb.slice(-6).toLowerCase()}` }),
    ...(sheet.merges && {
      merges: sheet.merges.map(nameOfMerge),
    }),
    ...validations(sheet, file),
  };
}

function plainCell(value: CellValue): CellData | null {
  if (value === null) return null;
  if (!(value instanceof Date)) return { value };
  const day = dayNumber(value);
  return { value: day, date: true, format: dateFormat(day) };
}

/** An array formula spills by itself here; the values the file keeps in its range would stand in the way. */
function blankWhatArraysFilled(sheet: Sheet, rows: (CellData | null)[][]): void {
  for (const [place, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== "array" || !cell.formulaRef) continue;
    const area = parseRange(cell.formulaRef);
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startCol; column <= area.endCol; column += 1) {
        const line = rows[row];
        if (line && `${row},${column}` !== place) line[column] = lookOf(line[column]);
      }
    }
  }
}

/** The cell without its value; null where nothing is left. */
function lookOf(cell: CellData | null | undefined): CellData | null {
  if (!cell) return null;
  const { value: _value, date: _date, ...look } = cell;
  return Object.keys(look).length > 0 ? look : null;
}

function nameOfMerge({ startRow, startCol, endRow, endCol }: MergeRange): string {
  const [row, column] = [startRow + 1, startCol + 1];
  return blockName({ row, column, rows: endRow - startRow + 1, columns: endCol - startCol + 1 });
}

function frozen(sheet: Sheet): Pick<TabData, "frozenRows" | "frozenColumns"> {
  const { rows, columns } = sheet.freezePane ?? {};
  return { ...(rows && { frozenRows: rows }), ...(columns && { frozenColumns: columns }) };
}

function pixels(column: { width?: number } | undefined): number | null {
  return column?.width === undefined ? null : Math.round(column.width * pixelsPerLetter + widthPadding);
}

function validations(sheet: Sheet, file: Workbook): { validations?: ValidationData[] } {
  const found = (sheet.dataValidations ?? [])
    .flatMap((rule) => rule.range.split(" ").map((range) => ({ ...rule, range })))
    .map((rule) => validationFromFile(rule, (reference) => listedCells(reference, sheet, file)))
    .filter((rule) => rule !== undefined);
  return found.length > 0 ? { validations: found } : {};
}

/** The texts in the cells that a list such as `Lists!$A$1:$A$9` points at. */
function listedCells(reference: string, home: Sheet, file: Workbook): string[] {
  const { tab, cells } = splitTabName(reference.replace(/^=/, ""));
  const sheet = tab ? file.sheets.find((other) => other.name === tab) : home;
  const area = sheet && parseArea(cells, sheet.rows.length, Number.POSITIVE_INFINITY);
  if (!area) return [];
  return sheet.rows
    .slice(area.row, area.row + area.rows)
    .flatMap((row) => row.slice(area.column, area.column + area.columns))
    .filter((value) => value !== null && value !== undefined && value !== "")
    .map(String);
}
