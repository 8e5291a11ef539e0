/** An open workbook by tab names and A1 notation: what tests and the page's test API use. */
import type { CellData } from "../workbook-data";
import type { Matrix } from "./cell-writing";
import type { Engine } from "./engine";
import { type GridArea, parseArea } from "./grid-area";
import { type PlainValue, plainValue } from "./plain-value";
import { toUniverCell } from "./univer-cell";

/** A plain value, a text that starts with "=" as a formula, whole cell data, or null for a blank. */
export type Put = PlainValue | null | CellData;

export class Book {
  constructor(readonly engine: Engine) {}

  /** A cell's value: a date as its serial number, null where it is blank. */
  cell(tab: string, a1: string): PlainValue | null {
    return this.values(tab, a1)[0]![0]!;
  }

  values(tab: string, a1: string): (PlainValue | null)[][] {
    return this.engine.cells.map(this.key(tab), this.area(tab, a1), plainValue);
  }

  /** What the cells show. */
  texts(tab: string, a1: string): string[][] {
    return this.engine.cells.map(this.key(tab), this.area(tab, a1), (cell) => this.engine.cells.text(cell));
  }

  formula(tab: string, a1: string): string {
    const { row, column } = this.area(tab, a1);
    return this.engine.cells.formula(this.key(tab), row, column);
  }

  /** Why a cell shows an error. */
  errorMessage(tab: string, a1: string): string | null {
    const { row, column } = this.area(tab, a1);
    return this.engine.messages.of(this.key(tab), row, column);
  }

  /** Puts a value, or a text that starts with "=" as a formula, into a cell; null clears it. */
  setCell(tab: string, a1: string, value: Put): void {
    this.setCells(tab, a1, [[value]]);
  }

  /** The same for several, from the top left cell on. */
  setCells(tab: string, a1: string, values: Put[][]): void {
    const { row, column } = this.area(tab, a1);
    const matrix: Matrix = {};
    values.forEach((line, r) => {
      const cells: Matrix[number] = {};
      line.forEach((value, c) => {
        cells[column + c] = { v: null, f: null, si: null, ...toUniverCell(cellData(value)) };
      });
      matrix[row + r] = cells;
    });
    this.engine.cells.write(this.key(tab), matrix);
  }

  renameTab(name: string, newName: string): void {
    this.engine.tabs.rename(this.key(name), newName);
  }

  /** Resolves when every formula shows its result. */
  waitForCalculation(): Promise<void> {
    return this.engine.settled();
  }

  key(tab: string): string {
    const found = this.engine.tabs.byName(tab);
    if (!found) throw new Error(`There is no tab "${tab}".`);
    return found.key;
  }

  area(tab: string, a1: string): GridArea {
    const { rows, columns } = this.engine.cells.size(this.key(tab));
    const area = parseArea(a1, rows, columns);
    if (!area) throw new Error(`"${a1}" is not a range.`);
    return area;
  }
}

function cellData(value: Put): CellData {
  if (value === null) return {};
  if (typeof value === "object") return value;
  return typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
}
