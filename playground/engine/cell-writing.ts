/** Writing the cells of an open workbook, fast also where a tab has 100,000 rows. */
import { type ICellData, ICommandService, type Injector, type IRange } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/lib/facade";
import { startCalculation } from "./calculation";
import { CellReading } from "./cell-reading";
import type { GridArea } from "./grid-area";
import { isApart, toRange } from "./univer-range";

export type Matrix = Record<number, Record<number, ICellData | null>>;

const SET_VALUES = "sheet.mutation.set-range-values";

export class Cells extends CellReading {
  private readonly commands: ICommandService;

  constructor(workbook: FWorkbook, injector: Injector) {
    super(workbook, injector);
    this.commands = injector.get(ICommandService);
  }

  /** Writes cells; formulas and cells that had one take Univer's slow way, all others the fast one. */
  write(tabKey: string, matrix: Matrix): void {
    const own = this.own(tabKey);
    const plain: Matrix = {};
    const slow: Matrix = {};
    let hasPlain = false;
    let hasSlow = false;
    const dirty = {
      startRow: Number.POSITIVE_INFINITY,
      startColumn: Number.POSITIVE_INFINITY,
      endRow: -1,
      endColumn: -1,
    };
    for (const rowKey in matrix) {
      const r = Number(rowKey);
      for (const columnKey in matrix[r]) {
        const c = Number(columnKey);
        const cell = matrix[r]![c]!;
        const before = own[r]?.[c];
        const touchesFormula = Boolean(cell?.f) || Boolean(before?.f || before?.si);
        const target = touchesFormula ? slow : plain;
        target[r] ??= {};
        target[r][c] = cell;
        if (touchesFormula) hasSlow = true;
        else {
          hasPlain = true;
          dirty.startRow = Math.min(dirty.startRow, r);
          dirty.endRow = Math.max(dirty.endRow, r);
          dirty.startColumn = Math.min(dirty.startColumn, c);
          dirty.endColumn = Math.max(dirty.endColumn, c);
        }
      }
    }
    const target = { unitId: this.unitId, subUnitId: tabKey };
    if (hasPlain) {
      this.commands.syncExecuteCommand(SET_VALUES, { ...target, cellValue: plain }, { onlyLocal: true });
      this.markChanged(tabKey, {
        row: dirty.startRow,
        column: dirty.startColumn,
        rows: dirty.endRow - dirty.startRow + 1,
        columns: dirty.endColumn - dirty.startColumn + 1,
      });
    }
    if (hasSlow) this.commands.syncExecuteCommand(SET_VALUES, { ...target, cellValue: slow });
  }

  /** Has the formulas that use this area calculated again. */
  markChanged(tabKey: string, area: GridArea): void {
    const changed = { unitId: this.unitId, sheetId: tabKey, range: toRange(area) };
    startCalculation(this.commands, [changed, ...this.blockedFormulas(tabKey, area)]);
  }

  /** The cells of formulas that spill, or would, over a part of this area. */
  private blockedFormulas(tabKey: string, area: GridArea) {
    const ranges = this.formulas.getArrayFormulaRange()[this.unitId]?.[tabKey] ?? {};
    return Object.entries(ranges).flatMap(([row, columns]) =>
      Object.entries<IRange>(columns ?? {}).flatMap(([column, range]) => {
        if (isApart(range, area)) return [];
        const cell = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
        return [{ unitId: this.unitId, sheetId: tabKey, range: toRange(cell) }];
      }),
    );
  }
}
