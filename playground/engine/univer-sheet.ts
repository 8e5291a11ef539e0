/** A tab of plain data as the snapshot that Univer opens. */
import { BooleanNumber, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { TabData } from "../workbook-data";
import { parseArea } from "./grid-area";
import { COLUMN_WIDTH, DEFAULT_STYLE, ROW_HEIGHT, rowHeightFor } from "./sheet-defaults";
import type { StyleTable } from "./style-table";
import { toUniverCell } from "./univer-cell";
import { toRange } from "./univer-range";

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 6;

/** The snapshot of one tab. */
export function toUniverSheet(id: string, tab: TabData, styles: StyleTable): Partial<IWorksheetData> {
  const { rowCount, columnCount } = gridSize(tab);
  return {
    id,
    name: tab.name,
    hidden: tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: tab.tabColor ?? "",
    rowCount,
    columnCount,
    defaultStyle: DEFAULT_STYLE,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
    cellData: cellsOf(tab, styles),
    rowData: rowHeights(tab),
    columnData: columnWidths(tab),
    mergeData: (tab.merges ?? []).flatMap((name) => {
      const area = parseArea(name, rowCount, columnCount);
      return area ? [toRange(area)] : [];
    }),
    freeze: frozen(tab.frozenRows ?? 0, tab.frozenColumns ?? 0),
  };
}

/** With rows and columns to spare where the data says nothing of the grid. */
function gridSize({ rows, rowCount, columnCount }: TabData): { rowCount: number; columnCount: number } {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    rowCount: Math.max(rowCount ?? rows.length + SPARE_ROWS, rows.length, 1),
    columnCount: Math.max(columnCount ?? Math.max(columns + SPARE_COLUMNS, 26), columns, 1),
  };
}

function cellsOf(tab: TabData, styles: StyleTable): Record<number, Record<number, ICellData>> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  tab.rows.forEach((row, r) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, c) => {
      if (!cell) return;
      const style = styles.idOf(cell);
      cells[c] = { ...toUniverCell(cell), ...(style !== undefined && { s: style }) };
    });
    cellData[r] = cells;
  });
  return cellData;
}

function rowHeights(tab: TabData): Record<number, { h: number }> {
  const heights: Record<number, { h: number }> = {};
  tab.rows.forEach((row, r) => {
    const h = rowHeightFor(Math.max(0, ...row.map((cell) => cell?.fontSize ?? 0)));
    if (h > ROW_HEIGHT) heights[r] = { h };
  });
  return heights;
}

function columnWidths(tab: TabData): Record<number, { w: number }> {
  const widths: Record<number, { w: number }> = {};
  tab.columnWidths?.forEach((w, c) => {
    if (w !== null) widths[c] = { w };
  });
  return widths;
}

function frozen(rows: number, columns: number): IWorksheetData["freeze"] {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}
