/** Makes room on a tab of Google Sheets without writing over anything. */
import type { PageArea } from "../pages/page";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The range of an area, on a sheet made large enough for it. */
export function roomy(sheet: Sheet, area: PageArea) {
  enlarge(sheet, area);
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}

/** As much of an area as the sheet has; undefined where that is nothing. */
export function within(sheet: Sheet, { row, column, rows, columns }: PageArea) {
  const height = Math.min(rows, sheet.getMaxRows() - row + 1);
  const width = Math.min(columns, sheet.getMaxColumns() - column + 1);
  return height < 1 || width < 1 ? undefined : sheet.getRange(row, column, height, width);
}

/** Gives a sheet as many rows and columns as the area takes. */
export function enlarge(sheet: Sheet, { row, column, rows, columns }: PageArea): void {
  const missingRows = row + rows - 1 - sheet.getMaxRows();
  const missingColumns = column + columns - 1 - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** Puts in rows and columns where a summary that has grown would come upon cells that are not ours. */
export function makeWay(sheet: Sheet, area: PageArea, before: PageArea): void {
  const right = before.column + before.columns;
  const wider = area.columns - before.columns;
  const strip = { row: area.row, column: right, rows: area.rows, columns: wider };
  if (wider > 0 && !isFree(sheet, strip)) sheet.insertColumnsAfter(right - 1, wider);
  const bottom = before.row + before.rows;
  const taller = area.rows - before.rows;
  const band = { row: bottom, column: area.column, rows: taller, columns: area.columns };
  if (taller > 0 && !isFree(sheet, band)) sheet.insertRowsAfter(bottom - 1, taller);
}

function isFree(sheet: Sheet, area: PageArea): boolean {
  const range = within(sheet, area);
  if (!range) return true;
  return [range.getValues(), range.getFormulas(), range.getNotes()].every((cells) =>
    cells.every((line) => line.every((cell) => cell === "")),
  );
}
