/** Reading the cells of an open workbook, with what formulas spilled over them. */
import {
  CellValueType,
  type ICellData,
  type Injector,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/lib/facade";
import type { GridArea } from "./grid-area";
import { displayText } from "./number-format";
import { spilledCell } from "./spill";
import { type CellLook, fromStyle } from "./style";

export type PlainValue = string | number | boolean;

export class CellReading {
  protected readonly formulas: FormulaDataModel;
  protected readonly unitId: string;

  constructor(
    private readonly workbook: FWorkbook,
    injector: Injector,
  ) {
    this.formulas = injector.get(FormulaDataModel);
    this.unitId = workbook.getId();
  }

  size(tabKey: string): { rows: number; columns: number } {
    const sheet = this.sheet(tabKey);
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  /** The last row and column with a value, counted from one; 0 on an empty tab. */
  used(tabKey: string): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    const see = (matrix: Record<number, Record<number, ICellData | null> | undefined> | undefined) => {
      for (const [r, row] of Object.entries(matrix ?? {})) {
        for (const c in row) {
          const cell = row[Number(c)];
          if (!cell || (isBlank(cell) && !cell.f)) continue;
          if (Number(r) >= rows) rows = Number(r) + 1;
          if (Number(c) >= columns) columns = Number(c) + 1;
        }
      }
    };
    see(this.own(tabKey));
    see(this.spilled(tabKey));
    return { rows, columns };
  }

  /** Reads an area row by row; `read` gets null for a cell that was never touched. */
  map<T>(
    tabKey: string,
    area: GridArea,
    read: (cell: ICellData | null, row: number, column: number) => T,
    makeArray: (length: number) => T[] = newArray,
  ): T[][] {
    const own = this.own(tabKey);
    const spilled = this.spilled(tabKey);
    const result = (makeArray as unknown as (length: number) => T[][])(area.rows);
    for (let r = 0; r < area.rows; r++) {
      const row = makeArray(area.columns);
      const ownRow = own[area.row + r];
      const spilledRow = spilled?.[area.row + r];
      for (let c = 0; c < area.columns; c++) {
        const column = area.column + c;
        row[c] = read(this.shown(ownRow?.[column], spilledRow?.[column]), area.row + r, column);
      }
      result[r] = row;
    }
    return result;
  }

  cell(tabKey: string, row: number, column: number): ICellData | null {
    return this.shown(this.own(tabKey)[row]?.[column], this.spilled(tabKey)?.[row]?.[column]);
  }

  style(cell: ICellData | null): IStyleData | null {
    return this.workbook.getWorkbook().getStyles().getStyleByCell(cell) ?? null;
  }

  /** The style where it decides what the value is: only a number can be a date. */
  styleOfNumber(cell: ICellData | null): IStyleData | null {
    return typeof cell?.v === "number" ? this.style(cell) : null;
  }

  look(cell: ICellData | null): CellLook {
    return fromStyle(this.style(cell));
  }

  /** The value as plain data, a date as its serial number; null where the cell is blank. */
  plain(cell: ICellData | null): PlainValue | null {
    const value = cell?.v;
    if (value === undefined || value === null || value === "") return null;
    if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
    if (cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING) {
      return value === "#SPILL!" ? "#REF!" : String(value);
    }
    return value;
  }

  value(tabKey: string, row: number, column: number): PlainValue | null {
    return this.plain(this.cell(tabKey, row, column));
  }

  /** What the cell shows. */
  text(cell: ICellData | null): string {
    return displayText(this.plain(cell), this.style(cell)?.n?.pattern);
  }

  /** The formula with its leading "=", or "". */
  formula(tabKey: string, row: number, column: number): string {
    const own = this.own(tabKey)[row]?.[column];
    if (!own?.f && !own?.si) return "";
    return own.f ?? this.formulas.getFormulaStringByCell(row, column, tabKey, this.unitId) ?? "";
  }

  /** Whether a cell holds something of its own: a value or a formula, not just a look. */
  isOccupied(tabKey: string, row: number, column: number): boolean {
    const own = this.own(tabKey)[row]?.[column];
    return Boolean(own && (!isBlank(own) || own.f || own.si));
  }

  /** Where the result of the formula in this cell would spill to. */
  spillArea(tabKey: string, row: number, column: number): GridArea | null {
    const range = this.formulas.getArrayFormulaRange()[this.unitId]?.[tabKey]?.[row]?.[column];
    if (!range) return null;
    const { startRow, startColumn, endRow, endColumn } = range;
    return {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  }

  private shown(own: Nullable<ICellData>, spilled: Nullable<ICellData>): ICellData | null {
    if (!spilled || own?.f || own?.si || (own && !isBlank(own))) return own ?? null;
    return spilledCell(own ?? {}, spilled, (cell) => this.style(cell));
  }

  private sheet(tabKey: string): Worksheet {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(tabKey);
    if (!sheet) throw new Error("This tab is no longer there.");
    return sheet;
  }

  protected own(tabKey: string): Record<number, Record<number, ICellData | null> | undefined> {
    return this.sheet(tabKey).getCellMatrix().getMatrix() as Record<
      number,
      Record<number, ICellData | null> | undefined
    >;
  }

  private spilled(tabKey: string): Record<number, Record<number, ICellData | null> | undefined> | undefined {
    return this.formulas.getArrayFormulaCellData()[this.unitId]?.[tabKey] as never;
  }
}

function newArray<T>(length: number): T[] {
  return new Array<T>(length);
}

function isBlank(cell: ICellData): boolean {
  return cell.v === undefined || cell.v === null || cell.v === "";
}
