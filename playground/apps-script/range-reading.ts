/** What Range's methods read from cells. */
import type { ICellData } from "@univerjs/core";
import { cellArgument } from "../engine/function-arguments";
import type { GridArea } from "../engine/grid-area";
import { counted } from "./counted";
import { DataValidation } from "./data-validation";
import { RangePlace } from "./range-place";
import { RichTextValue } from "./rich-text";

export class RangeReading extends RangePlace {
  getValue() {
    return this.getValues()[0]![0];
  }
  getValues() {
    const { engine } = this.run.document;
    return this._map((cell) =>
      cellArgument(cell, engine.cells.styleOfNumber(cell), engine.zone, this.run.make),
    );
  }
  getDisplayValue() {
    return this.getDisplayValues()[0]![0];
  }
  getDisplayValues() {
    return this._map((cell) => this._cells.text(cell));
  }
  getFormula() {
    return this.getFormulas()[0]![0];
  }
  getFormulas() {
    return this._map((_cell, row, column) => this._cells.formula(this.sheet._key, row, column));
  }
  getNote() {
    return this.getNotes()[0]![0];
  }
  getNotes() {
    return this._map((_cell, row, column) =>
      this.run.document.engine.tabs.note(this.sheet._key, row, column),
    );
  }
  getNumberFormat() {
    return this.getNumberFormats()[0]![0];
  }
  getNumberFormats() {
    return this._map((cell) => this._cells.look(cell).format ?? "General");
  }
  getBackground() {
    return this.getBackgrounds()[0]![0];
  }
  getBackgrounds() {
    return this._map((cell) => this._cells.look(cell).background ?? "#ffffff");
  }
  getFontColors() {
    return this._map((cell) => this._cells.look(cell).color ?? "#000000");
  }
  getFontWeight() {
    return this.getFontWeights()[0]![0];
  }
  getFontWeights() {
    return this._map((cell) => (this._cells.look(cell).bold ? "bold" : "normal"));
  }
  getDataValidation() {
    return this.getDataValidations()[0]![0];
  }
  getDataValidations() {
    const rules = this.run.document.engine.tabs.validations(this.sheet._key);
    return this._map((_cell, row, column) => {
      const rule = rules.find(({ areas }) => areas.some((area) => contains(area, row, column)));
      return rule ? new DataValidation(this.run, rule.validation) : null;
    });
  }
  getRichTextValue() {
    return this.getRichTextValues()[0]![0];
  }
  getRichTextValues() {
    return this._map((cell) => {
      const value = this._cells.plain(cell);
      if (value !== null && typeof value !== "string") return null;
      return new RichTextValue(this.run, value ?? "", linkOf(cell));
    });
  }
  isBlank() {
    return this._map((cell) => this._cells.plain(cell)).every((row) => row.every((value) => value === null));
  }
}
counted("Range", RangeReading);

function linkOf(cell: ICellData | null): string | null {
  return (cell?.custom as { link?: string } | null | undefined)?.link ?? null;
}

function contains(area: GridArea, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
