/** Plain workbook data to the snapshot that Univer opens. */
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IDataValidationRule,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import type { CellData, TabData, WorkbookData } from "../workbook-data";
import { parseArea } from "./grid-area";
import { DATE_FORMAT, formatForSerial, TEXT_FORMAT } from "./number-format";
import { lookOf, toStyle } from "./style";
import { toRule } from "./validation-rule";

/** What Sheets shows unless a cell says otherwise. */
export const DEFAULT_STYLE = { ff: "Arial", fs: 10 };
export const ROW_HEIGHT = 22;
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 6;

/** The Univer snapshot of a workbook; tab ids are the numbers that Apps Script shows. */
export function toUniver(data: WorkbookData): IWorkbookData {
  const styles = new StyleTable();
  const sheets: IWorkbookData["sheets"] = {};
  const rules: Record<string, IDataValidationRule[]> = {};
  const notes: Record<string, Record<number, Record<number, object>>> = {};
  const sheetOrder = data.tabs.map((_, index) => tabId(index));
  data.tabs.forEach((tab, index) => {
    const id = tabId(index);
    sheets[id] = sheetOf(id, tab, styles);
    notes[id] = notesOf(tab);
    rules[id] = rulesOf(id, tab, sheets[id].rowCount ?? 0, sheets[id].columnCount ?? 0);
  });
  return {
    id: "workbook",
    name: data.name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: styles.records,
    sheetOrder,
    sheets,
    resources: [
      { name: "SHEET_NOTE_PLUGIN", data: JSON.stringify(notes) },
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify(rules) },
    ],
  };
}

/** The pixels a row needs for text of this size in points. */
export function rowHeightFor(fontSize: number): number {
  return Math.max(ROW_HEIGHT, Math.ceil(fontSize * 1.9));
}

function tabId(index: number): string {
  return index === 0 ? "0" : String(1_000_000 + index * 7_919);
}

/** One cell as Univer keeps it. */
export function toUniverCell(cell: CellData): ICellData {
  const result: ICellData = {};
  const value = cell.spilled ? undefined : cell.value;
  if (typeof value === "number") Object.assign(result, { v: value, t: CellValueType.NUMBER });
  else if (typeof value === "boolean") Object.assign(result, { v: value ? 1 : 0, t: CellValueType.BOOLEAN });
  else if (value !== undefined && value !== "") Object.assign(result, textCell(value));
  if (cell.formula) result.f = cell.formula;
  if (cell.link) result.custom = { link: cell.link };
  return result;
}

/** Text as Univer keeps it: numeric-looking text is marked, or it would turn into a number. */
export function textCell(text: string): ICellData {
  const numeric = text.trim() !== "" && !Number.isNaN(Number(text));
  return { v: text, t: numeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function sheetOf(id: string, tab: TabData, styles: StyleTable): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let columns = 0;
  tab.rows.forEach((row, r) => {
    columns = Math.max(columns, row.length);
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, c) => {
      if (!cell) return;
      const univerCell = toUniverCell(cell);
      const style = styles.idOf(cell);
      if (style !== undefined) univerCell.s = style;
      cells[c] = univerCell;
    });
    cellData[r] = cells;
  });
  const rowCount = Math.max(tab.rowCount ?? tab.rows.length + SPARE_ROWS, tab.rows.length, 1);
  const columnCount = Math.max(tab.columnCount ?? Math.max(columns + SPARE_COLUMNS, 26), columns, 1);
  const rowData: Record<number, { h: number }> = {};
  tab.rows.forEach((row, r) => {
    const height = rowHeightFor(Math.max(0, ...row.map((cell) => cell?.fontSize ?? 0)));
    if (height > ROW_HEIGHT) rowData[r] = { h: height };
  });
  const columnData: Record<number, { w: number }> = {};
  tab.columnWidths?.forEach((width, c) => {
    if (width !== null) columnData[c] = { w: width };
  });
  const rows = tab.frozenRows ?? 0;
  const frozenColumns = tab.frozenColumns ?? 0;
  return {
    id,
    name: tab.name,
    hidden: tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: tab.tabColor ?? "",
    rowCount,
    columnCount,
    defaultStyle: DEFAULT_STYLE,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: 100,
    cellData,
    rowData,
    columnData,
    mergeData: (tab.merges ?? []).flatMap((name) => {
      const area = parseArea(name, rowCount, columnCount);
      if (!area) return [];
      const { row, column } = area;
      return {
        startRow: row,
        startColumn: column,
        endRow: row + area.rows - 1,
        endColumn: column + area.columns - 1,
      };
    }),
    freeze: {
      xSplit: frozenColumns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
  };
}

function notesOf(tab: TabData): Record<number, Record<number, object>> {
  const notes: Record<number, Record<number, object>> = {};
  tab.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell?.note) return;
      notes[r] ??= {};
      notes[r][c] = { id: `note-${r}-${c}`, row: r, col: c, width: 220, height: 120, note: cell.note };
    });
  });
  return notes;
}

function rulesOf(id: string, tab: TabData, rows: number, columns: number): IDataValidationRule[] {
  return (tab.validations ?? []).flatMap((validation, index) => {
    const area = parseArea(validation.range, rows, columns);
    return area ? [toRule(`${id}-rule-${index}`, area, validation)] : [];
  });
}

class StyleTable {
  readonly records: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(cell: CellData): string | undefined {
    const look = lookOf(cell);
    if (cell.date && look.format === undefined) {
      look.format = typeof cell.value === "number" ? formatForSerial(cell.value) : DATE_FORMAT;
    }
    if (look.format === TEXT_FORMAT && typeof cell.value === "number") delete look.format;
    const key = JSON.stringify(look);
    if (key === "{}") return undefined;
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `s${this.ids.size}`;
      this.ids.set(key, id);
      this.records[id] = toStyle(look);
    }
    return id;
  }
}
