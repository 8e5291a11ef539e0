/** The open workbook as plain data: what a download is written from. */
import { blockName } from "../../notation/a1";
import type { CellData, TabData, WorkbookData } from "../workbook-data";
import type { Engine } from "./engine";
import { blockOf, type GridArea } from "./grid-area";
import { isDateFormat } from "./number-format";
import type { OpenTab } from "./tabs";
import { toArea } from "./univer-range";

/** Reads every tab, with values, formulas, looks, notes and rules. */
export function saveWorkbook(engine: Engine): WorkbookData {
  return {
    name: engine.name,
    timeZone: engine.zone.name,
    locale: engine.locale,
    tabs: engine.tabs.all().map((tab) => saveTab(engine, tab)),
  };
}

function saveTab(engine: Engine, tab: OpenTab): TabData {
  const sheet = engine.tabs.sheet(tab.key);
  const config = sheet.getSheet().getConfig();
  const size = engine.cells.size(tab.key);
  const used = engine.cells.used(tab.key);
  const rows: TabData["rows"] = [];
  for (let r = 0; r < used.rows; r++) {
    const row: (CellData | null)[] = [];
    for (let c = 0; c < used.columns; c++) row.push(saveCell(engine, tab.key, r, c));
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
  const merges = config.mergeData.map((range) => nameOf(toArea(range, size.rows, size.columns)));
  if (merges.length > 0) result.merges = merges;
  const validations = engine.tabs
    .validations(tab.key)
    .flatMap(({ areas, validation }) => areas.map((area) => ({ range: nameOf(area), ...validation })));
  if (validations.length > 0) result.validations = validations;
  return result;
}

function nameOf(area: GridArea): string {
  return blockName(blockOf(area));
}

function saveCell(engine: Engine, key: string, row: number, column: number): CellData | null {
  const shown = engine.cells.cell(key, row, column);
  const note = engine.tabs.note(key, row, column);
  if (!shown && note === "") return null;
  const cell: CellData = {};
  const value = engine.cells.plain(shown);
  if (value !== null) cell.value = value;
  const formula = engine.cells.formula(key, row, column);
  if (formula !== "") cell.formula = formula;
  else if (value !== null && !engine.cells.isOccupied(key, row, column)) cell.spilled = true;
  const { underline: _underline, verticalAlign: _verticalAlign, ...look } = engine.cells.look(shown);
  Object.assign(cell, look);
  if (typeof value === "number" && isDateFormat(look.format)) cell.date = true;
  if (note !== "") cell.note = note;
  const link = (shown?.custom as { link?: string } | null | undefined)?.link;
  if (link) cell.link = link;
  return Object.keys(cell).length > 0 ? cell : null;
}
