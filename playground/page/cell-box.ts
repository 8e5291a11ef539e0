/** Where in the page a cell of the shown tab is, with scrolling, frozen rows and zoom taken into account. */
import type {} from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/sheets/lib/facade";
import { element } from "./element";

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The box of a cell, in pixels of the window. */
export function cellBox(sheet: FWorksheet, row: number, column: number): Box {
  const cell = sheet.getRange(row, column).getCellRect();
  const { startRow, startColumn } = sheet.getFreeze();
  const firstRow = Math.max(startRow, 0);
  const firstColumn = Math.max(startColumn, 0);
  const scrolled = scrolledBy(sheet, firstRow, firstColumn);
  const left = cell.left - (column >= firstColumn ? scrolled.x : 0);
  const top = cell.top - (row >= firstRow ? scrolled.y : 0);
  const zoom = sheet.getZoom();
  const canvas = gridCanvas().getBoundingClientRect();
  return {
    left: canvas.left + left * zoom,
    top: canvas.top + top * zoom,
    width: cell.width * zoom,
    height: cell.height * zoom,
  };
}

/** The element that Univer draws the grid on. */
export function gridCanvas(): HTMLElement {
  const canvas = element("grid").querySelector<HTMLElement>('canvas[id^="univer-sheet-main-canvas"]');
  if (!canvas) throw new Error("The grid is not drawn yet.");
  return canvas;
}

function scrolledBy(sheet: FWorksheet, firstRow: number, firstColumn: number): { x: number; y: number } {
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const first = sheet.getRange(firstRow, firstColumn).getCellRect();
  const shown = sheet
    .getRange(firstRow + sheetViewStartRow, firstColumn + sheetViewStartColumn)
    .getCellRect();
  return { x: shown.left + offsetX - first.left, y: shown.top + offsetY - first.top };
}
