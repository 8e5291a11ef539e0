/** Why cells show an error: what a custom function threw, or what stands in the way of its result. */

import { cellName } from "../../notation/a1";
import type { Cells } from "./cell-writing";
import type { NoteError } from "./custom-function";

export class ErrorMessages {
  private readonly thrown = new Map<string, string>();

  constructor(private readonly cells: Cells) {}

  readonly note: NoteError = (tabKey, row, column, message) => {
    const key = `${tabKey}!${row},${column}`;
    if (message === null) this.thrown.delete(key);
    else this.thrown.set(key, message);
  };

  /** The sentence that explains the error in a cell; null where there is no error or nothing to say. */
  of(tabKey: string, row: number, column: number): string | null {
    const value = this.cells.value(tabKey, row, column);
    if (value === "#ERROR!" || value === "#REF!") {
      const message = this.thrown.get(`${tabKey}!${row},${column}`);
      if (message) return message;
    }
    return value === "#REF!" ? this.blocked(tabKey, row, column) : null;
  }

  private blocked(tabKey: string, row: number, column: number): string | null {
    const area = this.cells.spillArea(tabKey, row, column);
    if (!area) return null;
    const size = this.cells.size(tabKey);
    if (area.row + area.rows > size.rows || area.column + area.columns > size.columns) {
      return "The result does not fit: it would reach beyond the end of this tab. Add rows or columns, or move the formula.";
    }
    for (let r = area.row; r < area.row + area.rows; r++) {
      for (let c = area.column; c < area.column + area.columns; c++) {
        if ((r !== row || c !== column) && this.cells.isOccupied(tabKey, r, c)) {
          return `Array result was not expanded because it would overwrite data in ${cellName(r + 1, c + 1)}. Clear that cell or move the formula.`;
        }
      }
    }
    return "The result does not fit: another formula's result is in the way. Move one of them.";
  }
}
