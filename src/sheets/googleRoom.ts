/** Makes room on a tab of Google Sheets without writing over anything. */
import type { PageArea } from "../pages/page";
import type { Grid } from "../reading/grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet needs before something fits: rows and columns put in after others. */
export interface RoomPlan {
  rows: readonly Insertion[];
  columns: readonly Insertion[];
}

interface Insertion {
  after: number;
  count: number;
}

/** The range of an area, on a sheet made large enough for it. */
export function roomy(sheet: Sheet, area: PageArea) {
  enlarge(sheet, area);
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}

/** As much of an area as the sheet has; undefined where that is nothing. */
export function within(sheet: Sheet, area: PageArea) {
  return partOf(sheet, area, sizeOf(sheet));
}

/** Gives a sheet as many rows and columns as the area takes. */
export function enlarge(sheet: Sheet, area: PageArea): void {
  const size = sizeOf(sheet);
  makeRoom(sheet, {
    rows: missing(area.row + area.rows - 1, size.rows),
    columns: missing(area.column + area.columns - 1, size.columns),
  });
}

/**
 * What is to be done so that a summary of this area has room and, where it has grown, meets no cells that are not ours.
 * `grid` is what the sheet holds: only where the summary reaches beyond its cells is the sheet asked for more.
 */
export function planRoom(sheet: Sheet, grid: Grid, area: PageArea, before: PageArea): RoomPlan {
  const bottom = area.row + area.rows - 1;
  const end = area.column + area.columns - 1;
  const taller = area.rows - before.rows;
  const wider = area.columns - before.columns;
  const fits = bottom <= grid.length && end <= (grid[0]?.length ?? 0);
  if (fits && taller <= 0 && wider <= 0) return { rows: [], columns: [] };
  const size = sizeOf(sheet);
  const right = before.column + before.columns;
  const strip = { row: area.row, column: right, rows: area.rows, columns: wider };
  const columns = wider > 0 && !isFree(sheet, grid, strip, size) ? [{ after: right - 1, count: wider }] : [];
  const below = before.row + before.rows;
  const band = { row: below, column: area.column, rows: taller, columns: area.columns };
  const rows = taller > 0 && !isFree(sheet, grid, band, size) ? [{ after: below - 1, count: taller }] : [];
  return {
    rows: [...rows, ...missing(bottom, size.rows + countOf(rows))],
    columns: [...columns, ...missing(end, size.columns + countOf(columns))],
  };
}

/** Does what was planned. */
export function makeRoom(sheet: Sheet, { rows, columns }: RoomPlan): void {
  for (const { after, count } of columns) sheet.insertColumnsAfter(after, count);
  for (const { after, count } of rows) sheet.insertRowsAfter(after, count);
}

interface Size {
  rows: number;
  columns: number;
}

function sizeOf(sheet: Sheet): Size {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

function partOf(sheet: Sheet, { row, column, rows, columns }: PageArea, size: Size) {
  const height = Math.min(rows, size.rows - row + 1);
  const width = Math.min(columns, size.columns - column + 1);
  return height < 1 || width < 1 ? undefined : sheet.getRange(row, column, height, width);
}

function missing(last: number, present: number): Insertion[] {
  return last > present ? [{ after: present, count: last - present }] : [];
}

function countOf(insertions: readonly Insertion[]): number {
  return insertions.reduce((sum, { count }) => sum + count, 0);
}

function isFree(sheet: Sheet, grid: Grid, area: PageArea, size: Size): boolean {
  const { row, column, rows, columns } = area;
  const lines = grid.slice(row - 1, row - 1 + rows);
  if (!lines.every((line) => line.slice(column - 1, column - 1 + columns).every((cell) => cell === "")))
    return false;
  const range = partOf(sheet, area, size);
  if (!range) return true;
  return [range.getFormulas(), range.getNotes()].every((texts) =>
    texts.every((line) => line.every((text) => text === "")),
  );
}
