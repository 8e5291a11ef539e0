/** Makes room on a tab of Google Sheets without writing over anything. */
import type { PageArea } from "../pages/page";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The range of an area, on a sheet made large enough for it. */
export function roomy(sheet: Sheet, { row, column, rows, columns }: PageArea) {
  const missingRows = row + rows - 1 - sheet.getMaxRows();
  const missingColumns = column + columns - 1 - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  return sheet.getRange(row, column, rows, columns);
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

function isFree(sheet: Sheet, { row, column, rows, columns }: PageArea): boolean {
  const height = Math.min(rows, sheet.getMaxRows() - row + 1);
  const width = Math.min(columns, sheet.getMaxColumns() - column + 1);
  if (height < 1 || width < 1) return true;
  const range = sheet.getRange(row, column, height, width);
  return [range.getValues(), range.getFormulas(), range.getNotes()].every((cells) =>
    cells.every((line) => line.every((cell) => cell === "")),
  );
}
