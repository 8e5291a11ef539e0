/** SpreadsheetApp's Range: what it writes; its place, reading and looks are inherited. */

import type { Matrix } from "../engine/cell-writing";
import { toStyle } from "../engine/style";
import type { Validation } from "../engine/validation-rule";
import { counted } from "./counted";
import type { DataValidation } from "./data-validation";
import { RangeLooks } from "./range-looks";
import type { RichTextValue } from "./rich-text";
import { entryOf, textEntryOf } from "./typed-entry";

export class Range extends RangeLooks {
  setValue(value: unknown) {
    return this._write((_row, _column, format) => this._entry(value, format));
  }
  setValues(values: unknown[][]) {
    this._fits(values);
    return this._write((row, column, format) => this._entry(values[row]![column], format));
  }
  setFormula(formula: string) {
    return this._write((_row, _column, format) => this._formula(formula, format));
  }
  setFormulas(formulas: string[][]) {
    this._fits(formulas);
    return this._write((row, column, format) => this._formula(formulas[row]![column]!, format));
  }
  setRichTextValue(value: RichTextValue) {
    return this._write(() => richTextCell(value));
  }
  setRichTextValues(values: RichTextValue[][]) {
    this._fits(values);
    return this._write((row, column) => richTextCell(values[row]![column]!));
  }

  setNote(note: string | null) {
    return this._notes(() => note ?? "");
  }
  setNotes(notes: (string | null)[][]) {
    this._fits(notes);
    return this._notes((row, column) => notes[row]![column] ?? "");
  }
  setDataValidation(rule: DataValidation | null) {
    this.run.document.engine.tabs.setValidation(this.sheet._key, this.area, rule?._validation ?? null);
    return this;
  }
  setDataValidations(rules: (DataValidation | null)[][]) {
    this._fits(rules);
    rules.forEach((row, r) => {
      row.forEach((rule, c) => {
        const cell = { row: this.area.row + r, column: this.area.column + c, rows: 1, columns: 1 };
        this.run.document.engine.tabs.setValidation(this.sheet._key, cell, rule?._validation ?? null);
      });
    });
    return this;
  }
  insertCheckboxes() {
    const checkbox: Validation = { checkbox: true };
    this.run.document.engine.tabs.setValidation(this.sheet._key, this.area, checkbox);
    return this._write((_row, _column, _format, cell) =>
      this._cells.plain(cell) === null
        ? entryOf(false, undefined, this.run.document.engine.zone, "en_US")
        : null,
    );
  }

  clear() {
    this.clearContent();
    this.clearFormat();
    return this.clearNote();
  }
  clearContent() {
    return this._write((_row, _column, format) => this._entry("", format));
  }
  clearNote() {
    return this._notes(() => "");
  }
  clearDataValidations() {
    return this.setDataValidation(null);
  }
  /** Values, looks, links and notes in one step; the destination names the first cell. */
  copyTo(destination: Range) {
    const { row, column } = destination._area;
    const blank: Matrix = {};
    const copy: Matrix = {};
    this._cells.map(this.sheet._key, this.area, (cell, r, c) => {
      if (cell?.f || cell?.si) throw new Error("The playground's copyTo takes values only.");
      const toRow = row + r - this.area.row;
      const toColumn = column + c - this.area.column;
      blank[toRow] ??= {};
      blank[toRow][toColumn] = { s: null };
      copy[toRow] ??= {};
      copy[toRow][toColumn] = {
        v: cell?.v ?? null,
        t: cell?.t ?? null,
        p: cell?.p ?? null,
        custom: cell?.custom ?? null,
        f: null,
        si: null,
        s: this._cells.style(cell),
      };
    });
    const { rows, columns } = this.area;
    const target = destination.offset(0, 0, rows, columns);
    target._refuseWhereClosed();
    const looks = this._map((cell) => this._cells.look(cell).fontSize ?? 10);
    const notes = this.getNotes();
    target._grow((r) => Math.max(...looks[r]!));
    this._cells.write(destination._tabKey, blank);
    this._cells.write(destination._tabKey, copy);
    target._notes((r, c) => notes[r]![c]!);
  }
  merge() {
    this._grid.merge();
    return this;
  }
  breakApart() {
    this._grid.breakApart();
    return this;
  }
  activate() {
    this.run.document.engine.tabs.select(this.sheet._key, this.area);
    return this;
  }

  private _entry(value: unknown, format: string | undefined) {
    const { engine } = this.run.document;
    return entryOf(value, format, engine.zone, engine.locale);
  }

  private _formula(formula: string, format: string | undefined) {
    return this._entry(formula === "" || formula.startsWith("=") ? formula : `=${formula}`, format);
  }

  private _notes(text: (row: number, column: number) => string) {
    this._refuseWhereClosed();
    const { tabs } = this.run.document.engine;
    for (let r = 0; r < this.area.rows; r++) {
      for (let c = 0; c < this.area.columns; c++) {
        tabs.setNote(this.sheet._key, this.area.row + r, this.area.column + c, text(r, c));
      }
    }
    return this;
  }
}
counted("Range", Range);

function richTextCell(value: RichTextValue) {
  const link = value._link;
  const entry = textEntryOf(value._text);
  const style = link ? { s: toStyle({ color: "#1155cc", underline: true }), custom: { link } } : {};
  return { cell: { ...entry.cell, ...style } };
}
