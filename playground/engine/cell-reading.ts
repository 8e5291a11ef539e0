/** Reading the cells of an open workbook, with what formulas spilled over them. */
import type { ICellData, Injector, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/lib/facade";
import { type CellRows, isBlank, usedSize } from "./cell-rows";
import type { GridArea } from "./grid-area";
import { displayText } from "./number-format";
import { type PlainValue, plainValue } from "./plain-value";
import { spilledCell } from "./spill";
import { type CellLook, fromStyle } from "./style";

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
    return usedSize(this.own(tabKey), this.spilled(tabKey));
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

  value(tabKey: string, row: number, column: number): PlainValue | null {
    return plainValue(this.cell(tabKey, row, column));
  }

  /** What the cell shows. */
  text(cell: ICellData | null): string {
    return displayText(plainValue(cell), this.style(cell)?.n?.pattern);
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

  protected own(tabKey: string): CellRows {
    return this.sheet(tabKey).getCellMatrix().getMatrix() as CellRows;
  }

  private spilled(tabKey: string): CellRows | undefined {
    return this.formulas.getArrayFormulaCellData()[this.unitId]?.[tabKey] as CellRows | undefined;
  }
}

function newArray<T>(length: number): T[] {
  return new Array<T>(length);
}
