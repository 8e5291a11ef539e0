/** SpreadsheetApp's Range. */
import type { ICellData, IStyleData } from "@univerjs/core";
import { type Area, areaName } from "../engine/a1";
import { cellArgument } from "../engine/arguments";
import type { Matrix } from "../engine/cells";
import { type Look, toStyle } from "../engine/style";
import { rowHeightFor } from "../engine/to-univer";
import type { Validation } from "../engine/validation";
import { toRange } from "../engine/validation";
import { counted } from "./counted";
import { entryOf, textEntryOf } from "./entry";
import { RichTextValue } from "./rich-text";
import type { Run } from "./run";
import type { Sheet } from "./sheet";
import { DataValidation } from "./validation";

type Looks = { [Key in keyof Look]: Look[Key] | null };

export class Range {
  constructor(
    readonly run: Run,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {}

  getSheet() {
    return this.sheet;
  }
  getGridId() {
    return this.sheet.getSheetId();
  }
  getRow() {
    return this.area.row + 1;
  }
  getColumn() {
    return this.area.column + 1;
  }
  getRowIndex() {
    return this.area.row + 1;
  }
  getLastRow() {
    return this.area.row + this.area.rows;
  }
  getLastColumn() {
    return this.area.column + this.area.columns;
  }
  getNumRows() {
    return this.area.rows;
  }
  getNumColumns() {
    return this.area.columns;
  }
  getHeight() {
    return this.area.rows;
  }
  getWidth() {
    return this.area.columns;
  }
  getA1Notation() {
    return areaName(this.area);
  }
  getCell(row: number, column: number) {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw new Error("Cell reference out of range");
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }
  offset(rows: number, columns: number, numRows = this.area.rows, numColumns = this.area.columns) {
    return this.sheet.getRange(this.getRow() + rows, this.getColumn() + columns, numRows, numColumns);
  }

  getValue() {
    return this.getValues()[0]![0];
  }
  getValues() {
    const { engine } = this.run.document;
    return this._map((cell) => cellArgument(cell, engine.cells.style(cell), engine.zone, this.run.make));
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

  setNumberFormat(format: string) {
    return this._look({ format: plainFormat(format) });
  }
  setNumberFormats(formats: string[][]) {
    return this._looks(formats, (format) => ({ format: plainFormat(format) }));
  }
  setBackground(color: string | null) {
    return this._look({ background: color });
  }
  setBackgrounds(colors: (string | null)[][]) {
    return this._looks(colors, (background) => ({ background }));
  }
  setFontColor(color: string | null) {
    return this._look({ color });
  }
  setFontColors(colors: (string | null)[][]) {
    return this._looks(colors, (color) => ({ color }));
  }
  setFontWeight(weight: string | null) {
    return this._look({ bold: weight === null ? null : weight === "bold" });
  }
  setFontWeights(weights: (string | null)[][]) {
    return this._looks(weights, (weight) => ({ bold: weight === null ? null : weight === "bold" }));
  }
  setFontStyle(style: string | null) {
    return this._look({ italic: style === null ? null : style === "italic" });
  }
  setFontStyles(styles: (string | null)[][]) {
    return this._looks(styles, (style) => ({ italic: style === null ? null : style === "italic" }));
  }
  setFontSize(fontSize: number) {
    this._grow(() => fontSize);
    return this._look({ fontSize });
  }
  setFontSizes(sizes: number[][]) {
    this._fits(sizes);
    this._grow((row) => Math.max(...sizes[row]!));
    return this._looks(sizes, (fontSize) => ({ fontSize }));
  }
  setHorizontalAlignment(alignment: Alignment | null) {
    return this._look({ align: plainAlignment(alignment) });
  }
  setHorizontalAlignments(alignments: (Alignment | null)[][]) {
    return this._looks(alignments, (alignment) => ({ align: plainAlignment(alignment) }));
  }
  setVerticalAlignment(alignment: "top" | "middle" | "bottom" | null) {
    return this._look({ verticalAlign: alignment });
  }
  setWrap(wrap: boolean) {
    return this._look({ wrap });
  }
  setWrapStrategy(strategy: { toString(): string }) {
    return this._look({ wrap: String(strategy) === "WRAP" });
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    _vertical?: boolean | null,
    _horizontal?: boolean | null,
    color = "#000000",
  ) {
    const sides: [string, boolean | null][] = [
      ["t", top],
      ["l", left],
      ["b", bottom],
      ["r", right],
    ];
    const bd: Record<string, unknown> = {};
    for (const [side, on] of sides) if (on !== null) bd[side] = on ? { s: 1, cl: { rgb: color } } : null;
    return this._styles({ bd } as IStyleData);
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
  clearFormat() {
    return this._write(() => ({ cell: { s: null } }));
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

  /** Throws where somebody keeps others from editing the tab, as Sheets does. */
  _refuseWhereClosed() {
    const { document, options } = this.run;
    const closed = document.protections.some(
      ({ tabKey, warningOnly, editors }) =>
        tabKey === this.sheet._key && !warningOnly && editors && !editors.includes(options.user),
    );
    if (closed) {
      throw new Error(
        "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
      );
    }
  }

  get _area() {
    return this.area;
  }
  get _tabKey() {
    return this.sheet._key;
  }

  private get _cells() {
    return this.run.document.engine.cells;
  }
  private get _grid() {
    return this.run.document.engine.tabs.sheet(this.sheet._key).getRange(toRange(this.area));
  }

  private _map<T>(read: (cell: ICellData | null, row: number, column: number) => T): T[][] {
    return this._cells.map(this.sheet._key, this.area, read, (length) => this.run.make.array<T>(length));
  }

  private _entry(value: unknown, format: string | undefined) {
    const { engine } = this.run.document;
    return entryOf(value, format, engine.zone, engine.locale);
  }

  private _formula(formula: string, format: string | undefined) {
    return this._entry(formula === "" || formula.startsWith("=") ? formula : `=${formula}`, format);
  }

  private _write(
    make: (
      row: number,
      column: number,
      format: string | undefined,
      cell: ICellData | null,
    ) => { cell: ICellData; format?: string } | null,
  ) {
    this._refuseWhereClosed();
    const matrix: Matrix = {};
    const { row, column } = this.area;
    this._cells.map(this.sheet._key, this.area, (cell, r, c) => {
      const format = this._cells.style(cell)?.n?.pattern;
      const entry = make(r - row, c - column, format, cell);
      if (!entry) return;
      matrix[r] ??= {};
      matrix[r][c] =
        entry.format && (!format || format === "General")
          ? { ...entry.cell, s: toStyle({ format: entry.format }) }
          : entry.cell;
    });
    this._cells.write(this.sheet._key, matrix);
    return this;
  }

  private _look(look: Looks) {
    return this._styles(toStyle(look));
  }

  private _looks<T>(values: T[][], look: (value: T) => Looks) {
    this._fits(values);
    return this._write((row, column) => ({ cell: { s: toStyle(look(values[row]![column]!)) } }));
  }

  private _styles(style: IStyleData) {
    return this._write(() => ({ cell: { s: style } }));
  }

  /** Makes rows high enough for their text, as Sheets does on its own. */
  private _grow(fontSizeOf: (row: number) => number) {
    const grid = this.run.document.engine.tabs.sheet(this.sheet._key);
    for (let r = 0; r < this.area.rows; r++) {
      const height = rowHeightFor(fontSizeOf(r));
      if (height > grid.getRowHeight(this.area.row + r)) grid.setRowHeight(this.area.row + r, height);
    }
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

  private _fits(values: unknown[][]) {
    const { rows, columns } = this.area;
    if (!Array.isArray(values) || values.length !== rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values?.length ?? 0} but the range has ${rows}.`,
      );
    }
    const wrong = values.find((row) => row.length !== columns);
    if (wrong) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${columns}.`,
      );
    }
  }
}
counted("Range", Range);

type Alignment = "left" | "center" | "right" | "normal";

function plainAlignment(alignment: Alignment | null) {
  return alignment === "normal" ? null : alignment;
}

function plainFormat(format: string): string | null {
  return format === "General" || format === "" ? null : format;
}

function richTextCell(value: RichTextValue) {
  const link = value._link;
  const entry = textEntryOf(value._text);
  const style = link ? { s: toStyle({ color: "#1155cc", underline: true }), custom: { link } } : {};
  return { cell: { ...entry.cell, ...style } };
}

function linkOf(cell: ICellData | null): string | null {
  return (cell?.custom as { link?: string } | null | undefined)?.link ?? null;
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
