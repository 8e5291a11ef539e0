/** Scrolls the grid until a cell can be seen, with some of what stands before it. */
import type { FWorksheet } from "@univerjs/sheets/lib/facade";

const BEFORE = { rows: 4, columns: 3 };

/** Where the cell is in view already, nothing moves. Row and column count from 0. */
export function bringIntoView(sheet: FWorksheet, row: number, column: number): void {
  const seen = sheet.getVisibleRange();
  const isSeen =
    seen &&
    row >= seen.startRow &&
    row < seen.endRow &&
    column >= seen.startColumn &&
    column < seen.endColumn;
  if (!isSeen) sheet.scrollToCell(Math.max(0, row - BEFORE.rows), Math.max(0, column - BEFORE.columns));
}
