/** A range's place in its tab, and the reading and writing that all its methods share. */
import type { ICellData } from "@univerjs/core";
import { blockName } from "../../notation/a1";
import type { Matrix } from "../engine/cell-writing";
import { blockOf, type GridArea } from "../engine/grid-area";
import { toStyle } from "../engine/style";
import { counted } from "./counted";
import { refuseWhereClosed, refuseWrongSize } from "./range-refusals";
import type { Run } from "./run";
import type { TypedEntry } from "./typed-entry";

/** A range's sheet, as far as the range needs it: sheets know their ranges, not the other way round. */
export interface RangeSheet {
  readonly _key: string;
}

export class RangePlace {
  constructor(
    readonly run: Run,
    protected readonly sheet: RangeSheet,
    protected readonly area: GridArea,
  ) {}

  getSheet() {
    return this.sheet;
  }
  getRow() {
    return this.area.row + 1;
  }
  getColumn() {
    return this.area.column + 1;
  }
  getNumRows() {
    return this.area.rows;
  }
  getNumColumns() {
    return this.area.columns;
  }
  getA1Notation() {
    return blockName(blockOf(this.area));
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

  protected _map<T>(read: (cell: ICellData | null, row: number, column: number) => T): T[][] {
    return this._cells.map(this.sheet._key, this.area, read, (length) => this.run.make.array<T>(length));
  }

  protected _write(make: (row: number, column: number, format: string | undefined) => TypedEntry) {
    refuseWhereClosed(this.run, this.sheet._key);
    const matrix: Matrix = {};
    const { row, column } = this.area;
    this._cells.map(this.sheet._key, this.area, (cell, r, c) => {
      const format = this._cells.style(cell)?.n?.pattern;
      const entry = make(r - row, c - column, format);
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
    refuseWrongSize(values, this.area);
  }
}
counted("Range", RangePlace);
