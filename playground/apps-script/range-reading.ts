/** What Range's methods read from cells. */
import { cellArgument } from "../engine/cell-argument";
import { counted } from "./counted";
import { RangePlace } from "./range-place";

export class RangeReading extends RangePlace {
  getValues() {
    const { engine } = this.run.document;
    return this._map((cell) =>
      cellArgument(cell, engine.cells.styleOfNumber(cell), engine.zone, this.run.make),
    );
  }
  getDisplayValues() {
    return this._map((cell) => this._cells.text(cell));
  }
  getFormulas() {
    return this._map((_cell, row, column) => this._cells.formula(this.sheet._key, row, column));
  }
  getNotes() {
    const { tabs } = this.run.document.engine;
    return this._map((_cell, row, column) => tabs.note(this.sheet._key, row, column));
  }
}
counted("Range", RangeReading);
