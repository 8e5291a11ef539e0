/** A range's place in its tab, and the reading and writing that all its methods share. */
import type { ICellData } from "@univerjs/core";
import { blockName } from "../../notation/a1";
import type { Matrix } from "../engine/cell-writing";
import { blockOf, type GridArea } from "../engine/grid-area";
import { toStyle } from "../engine/style";
import { toRange } from "../engine/univer-range";
import { counted } from "./counted";
import type { Range } from "./range";
import type { Run } from "./run";
import type { Sheet } from "./sheet";
import type { TypedEntry } from "./typed-entry";

export class RangePlace {
  constructor(
    readonly run: Run,
    protected readonly sheet: Sheet,
    protected readonly area: GridArea,
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
    return blockName(blockOf(this.area));
  }
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw new Error("Cell reference out of range");
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }
  offset(rows: number, columns: number, numRows = this.area.rows, numColumns = this.area.columns): Range {
    return this.sheet.getRange(this.getRow() + rows, this.getColumn() + columns, numRows, numColumns);
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

  protected get _cells() {
    return this.run.document.engine.cells;
  }
  protected get _grid() {
    return this.run.document.engine.tabs.sheet(this.sheet._key).getRange(toRange(this.area));
  }

  protected _map<T>(read: (cell: ICellData | null, row: number, column: number) => T): T[][] {
    return this._cells.map(this.sheet._key, this.area, read, (length) => this.run.make.array<T>(length));
  }

  protected _write(
    make: (
      row: number,
      column: number,
      format: string | undefined,
      cell: ICellData | null,
    ) => TypedEntry | null,
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

  protected _fits(values: unknown[][]) {
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
counted("Range", RangePlace);
