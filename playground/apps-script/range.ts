/** SpreadsheetApp's Range: what it writes; its place, reading and looks are inherited. */
import type { ICellData } from "@univerjs/core";
import type { Matrix } from "../engine/cell-writing";
import type { GridArea } from "../engine/grid-area";
import { toStyle } from "../engine/style";
import { isApart, toRange } from "../engine/univer-range";
import { counted } from "./counted";
import type { DataValidation } from "./data-validation";
import { RangeLooks } from "./range-looks";
import { refuseWhereClosed } from "./range-refusals";
import type { RichTextValue } from "./rich-text";
import { areaWithin } from "./sheet-bounds";
import { BLANK, entryOf, textEntryOf } from "./typed-entry";

export class Range extends RangeLooks {
  offset(rows: number, columns: number, numRows: number, numColumns: number): Range {
    const size = this._cells.size(this.sheet._key);
    const area = areaWithin(size, this.getRow() + rows, this.getColumn() + columns, numRows, numColumns);
    return new Range(this.run, this.sheet, area);
  }
  activate() {
    this.run.document.engine.tabs.select(this.sheet._key, this.area);
    return this;
  }

  setValue(value: unknown) {
    return this._write((_row, _column, format) => this._entry(value, format));
  }
  setValues(values: unknown[][]) {
    this._fits(values);
    return this._write((row, column, format) => this._entry(values[row]![column], format));
  }
  setFormula(formula: string) {
    const text = formula === "" || formula.startsWith("=") ? formula : `=${formula}`;
    return this._write((_row, _column, format) => this._entry(text, format));
  }
  setRichTextValues(values: RichTextValue[][]) {
    this._fits(values);
    return this._write((row, column) => richTextCell(values[row]![column]!));
  }
  setNotes(notes: (string | null)[][]) {
    this._fits(notes);
    return this._notes((row, column) => notes[row]![column] ?? "");
  }
  setDataValidation(rule: DataValidation) {
    this.run.document.engine.tabs.setValidation(this.sheet._key, this.area, rule._validation);
    return this;
  }

  /** Takes away values, looks and notes. */
  clear() {
    this._write(() => ({ cell: { ...BLANK.cell, s: null } }));
    return this._notes(() => "");
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
      put(blank, toRow, toColumn, { s: null });
      put(copy, toRow, toColumn, this._carried(cell));
    });
    const { rows, columns } = this.area;
    const target = destination.offset(0, 0, rows, columns);
    refuseWhereClosed(this.run, target._tabKey);
    const fontSizes = this._map((cell) => this._cells.look(cell).fontSize ?? 10);
    const notes = this.getNotes();
    target._grow((r) => Math.max(...fontSizes[r]!));
    this._cells.write(target._tabKey, blank);
    this._cells.write(target._tabKey, copy);
    target._notes((r, c) => notes[r]![c]!);
  }

  /** Cut and paste: formulas stay as they are written. Formulas elsewhere do not follow, as they would in Sheets. */
  moveTo(target: Range) {
    const from = this.area;
    const to = target.offset(0, 0, from.rows, from.columns)._area;
    refuseWhereClosed(this.run, this.sheet._key);
    refuseWhereClosed(this.run, target._tabKey);
    const notes = this.getNotes();
    const moved: Matrix = {};
    const blank: Matrix = {};
    this._cells.map(this.sheet._key, from, (cell, r, c) => {
      const formula = this._cells.formula(this.sheet._key, r, c);
      put(blank, r, c, { ...BLANK.cell, s: null });
      put(moved, to.row + r - from.row, to.column + c - from.column, {
        ...this._carried(cell),
        ...(formula !== "" && { v: null, t: null, f: formula }),
      });
    });
    this._notes(() => "");
    this._cells.write(this.sheet._key, blank);
    this._cells.write(target._tabKey, moved);
    new Range(this.run, target.sheet, to)._notes((r, c) => notes[r]![c]!);
  }
  getMergedRanges() {
    const merges = this._merges().map((area) => new Range(this.run, this.sheet, area));
    return this.run.list(merges);
  }
  breakApart() {
    const { row, column, rows, columns } = this.area;
    const isWithin = (area: GridArea) =>
      area.row >= row &&
      area.column >= column &&
      area.row + area.rows <= row + rows &&
      area.column + area.columns <= column + columns;
    if (!this._merges().every(isWithin))
      throw new Error("You must select all cells in a merged range to merge or unmerge them.");
    this.run.document.engine.tabs.sheet(this.sheet._key).getRange(toRange(this.area)).breakApart();
    return this;
  }

  /** What a cell shows, as it is written elsewhere. */
  private _carried(cell: ICellData | null): ICellData {
    return {
      ...BLANK.cell,
      v: cell?.v ?? null,
      t: cell?.t ?? null,
      p: cell?.p ?? null,
      custom: cell?.custom ?? null,
      s: this._cells.style(cell),
    };
  }

  /** Merged cells that have a cell in the range. */
  private _merges(): GridArea[] {
    const { tabs } = this.run.document.engine;
    return tabs.merges(this.sheet._key).filter((area) => !isApart(toRange(area), this.area));
  }

  private _entry(value: unknown, format: string | undefined) {
    const { engine } = this.run.document;
    return entryOf(value, format, engine.zone, engine.locale);
  }

  private _notes(text: (row: number, column: number) => string) {
    refuseWhereClosed(this.run, this.sheet._key);
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

function put(matrix: Matrix, row: number, column: number, cell: ICellData): void {
  matrix[row] ??= {};
  matrix[row][column] = cell;
}

function richTextCell(value: RichTextValue) {
  const link = value._link;
  const entry = textEntryOf(value._text);
  const style = link ? { s: toStyle({ color: "#1155cc", underline: true }), custom: { link } } : {};
  return { cell: { ...entry.cell, ...style } };
}
