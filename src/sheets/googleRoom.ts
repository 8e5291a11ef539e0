/** Makes room on a tab of Google Sheets without writing over anything. */
import { someIn } from "../pages/blocks";
import type { PageArea } from "../pages/page";
import type { Grid } from "../reading/grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet needs before something fits: rows and columns put in where a summary has grown, then others at the end. */
export interface RoomPlan {
  rows: readonly Insertion[];
  columns: readonly Insertion[];
  /** Where an area of the sheet stands once those that make way are put in. */
  shifted: (area: PageArea) => PageArea;
}

interface Insertion {
  after: number;
  count: number;
}

/** As much of an area as the sheet has; undefined where that is nothing. */
export function within(sheet: Sheet, area: PageArea) {
  return partOf(sheet, area, sizeOf(sheet));
}

/** Gives a sheet of that size as many rows and columns as the area takes, and tells its size then. */
export function enlarge(sheet: Sheet, area: PageArea, size = sizeOf(sheet)): Size {
  const end = endOf([area]);
  makeRoom(sheet, { rows: missing(end.rows, size.rows), columns: missing(end.columns, size.columns) });
  return { rows: Math.max(end.rows, size.rows), columns: Math.max(end.columns, size.columns) };
}

/**
 * What is to be done so that a summary of this area has room, and the `others` too; and, where it has grown, meets no cells that are not
 * its own. `size` is that of the sheet, or of as much of it as all are known to lie in.
 */
export function planRoom(
  size: Size,
  area: PageArea,
  before: PageArea,
  others: readonly PageArea[],
  isTaken: (row: number, column: number) => boolean,
): RoomPlan {
  const wider = area.columns - before.columns;
  const right = before.column + before.columns;
  const strip = { row: area.row, column: right, rows: area.rows, columns: wider };
  const columns = wider > 0 && someIn(strip, isTaken) ? [{ after: right - 1, count: wider }] : [];
  const taller = area.rows - before.rows;
  const below = before.row + before.rows;
  const band = { row: below, column: area.column, rows: taller, columns: area.columns };
  const rows = taller > 0 && someIn(band, isTaken) ? [{ after: below - 1, count: taller }] : [];
  const shifted = (each: PageArea): PageArea => ({
    ...each,
    row: each.row + countOf(rows.filter(({ after }) => after < each.row)),
    column: each.column + countOf(columns.filter(({ after }) => after < each.column)),
  });
  const end = endOf([area, ...others.map(shifted)]);
  return {
    rows: [...rows, ...missing(end.rows, size.rows + countOf(rows))],
    columns: [...columns, ...missing(end.columns, size.columns + countOf(columns))],
    shifted,
  };
}

/** The size of a sheet, which is asked for its rows or its columns only where areas reach beyond the values that it has. */
export function sizeFor(sheet: Sheet, grid: Grid, areas: readonly PageArea[]): Size {
  const end = endOf(areas);
  const filled = { rows: grid.length, columns: grid[0]?.length ?? 0 };
  return {
    rows: end.rows <= filled.rows ? filled.rows : sheet.getMaxRows(),
    columns: end.columns <= filled.columns ? filled.columns : sheet.getMaxColumns(),
  };
}

/** Does what was planned. */
export function makeRoom(sheet: Sheet, { rows, columns }: Pick<RoomPlan, "rows" | "columns">): void {
  for (const { after, count } of columns) sheet.insertColumnsAfter(after, count);
  for (const { after, count } of rows) sheet.insertRowsAfter(after, count);
}

export interface Size {
  rows: number;
  columns: number;
}

/** Its rows and columns, the blank ones included. */
export function sizeOf(sheet: Sheet): Size {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** As much of an area as a sheet of that size has; undefined where that is nothing. */
export function partOf(sheet: Sheet, { row, column, rows, columns }: PageArea, size: Size) {
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

function endOf(areas: readonly PageArea[]): Size {
  return {
    rows: Math.max(...areas.map(({ row, rows }) => row + rows - 1)),
    columns: Math.max(...areas.map(({ column, columns }) => column + columns - 1)),
  };
}
