/** The tabs of an open workbook as plain data: what a download is written from. */
import { blockName } from "../../notation/a1";
import type { CellData, TabData } from "../workbook-data";
import type { Cells } from "./cell-writing";
import { blockOf, type GridArea } from "./grid-area";
import { isDateFormat } from "./number-format";
import { plainValue } from "./plain-value";
import type { OpenTab } from "./tab-list";
import type { Tabs } from "./tabs";

/** Every tab with its values, formulas, looks, notes and rules. */
export function saveTabs(tabs: Tabs, cells: Cells): TabData[] {
  return tabs.all().map((tab) => saveTab(tab, tabs, cells));
}

function saveTab(tab: OpenTab, tabs: Tabs, cells: Cells): TabData {
  const sheet = tabs.sheet(tab.key);
  const config = sheet.getSheet().getConfig();
  const size = cells.size(tab.key);
  const used = cells.used(tab.key);
  const rows: TabData["rows"] = [];
  for (let r = 0; r < used.rows; r++) {
    const row: (CellData | null)[] = [];
    for (let c = 0; c < used.columns; c++) row.push(saveCell(tab.key, r, c, tabs, cells));
    while (row.length > 0 && row[row.length - 1] === null) row.pop();
    rows.push(row);
  }
  const result: TabData = { name: tab.name, rows, rowCount: size.rows, columnCount: size.columns };
  if (tab.hidden) result.hidden = true;
  if (sheet.getFrozenRows() > 0) result.frozenRows = sheet.getFrozenRows();
  if (sheet.getFrozenColumns() > 0) result.frozenColumns = sheet.getFrozenColumns();
  if (config.tabColor) result.tabColor = config.tabColor;
  const widths = Array.from({ length: used.columns }, (_, column) => config.columnData[column]?.w ?? null);
  if (widths.some((width) => width !== null)) result.columnWidths = widths;
  const merges = tabs.merges(tab.key).map(nameOf);
  if (merges.length > 0) result.merges = merges;
  const validations = tabs
    .validations(tab.key)
    .flatMap(({ areas, validation }) => areas.map((area) => ({ range: nameOf(area), ...validation })));
  if (validations.length > 0) result.validations = validations;
  return result;
}

function nameOf(area: GridArea): string {
  return blockName(blockOf(area));
}

function saveCell(key: string, row: number, column: number, tabs: Tabs, cells: Cells): CellData | null {
  const shown = cells.cell(key, row, column);
  const note = tabs.note(key, row, column);
  if (!shown && note === "") return null;
  const cell: CellData = {};
  const value = plainValue(shown);
  if (value !== null) cell.value = value;
  const formula = cells.formula(key, row, column);
  if (formula !== "") cell.formula = formula;
  else if (value !== null && !cells.isOccupied(key, row, column)) cell.spilled = true;
  const { underline: _underline, verticalAlign: _verticalAlign, ...look } = cells.look(shown);
  Object.assign(cell, look);
  if (typeof value === "number" && isDateFormat(look.format)) cell.date = true;
  if (note !== "") cell.note = note;
  const link = (shown?.custom as { link?: string } | null | undefined)?.link;
  if (link) cell.link = link;
  return Object.keys(cell).length > 0 ? cell : null;
}
