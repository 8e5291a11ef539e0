/** Areas of a grid, which count from 0 as Univer does, and how A1 notation names them. */
import { type Block, columnNumber, tabReference } from "../../notation/a1";

export interface GridArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The block of cells that A1 notation names, where rows and columns count from 1. */
export function blockOf({ row, column, ...size }: GridArea): Block {
  return { row: row + 1, column: column + 1, ...size };
}

/** Splits "'My tab'!A1:B2" into the tab's name, if there is one, and the rest. */
export function splitTabName(text: string): { tab?: string; cells: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { cells: text };
  const tab = text.slice(0, bang);
  return {
    tab: /^'.*'$/.test(tab) ? tab.slice(1, -1).replace(/''/g, "'") : tab,
    cells: text.slice(bang + 1),
  };
}

/** `Sheet1!$B$3:$D$9`, which stays what it is wherever it is written. */
export function fixedReference(tab: string, cells: string): string {
  return `${tabReference(tab)}!${cells.replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

/** Reads "B3", "A1:D9", "A:D", "2:4" or "A2:D" within a grid of the given size; null where it is none of these. */
export function parseArea(text: string, gridRows: number, gridColumns: number): GridArea | null {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, firstLetters = "", firstNumber = "", lastLetters, lastNumber] = match;
  const single = lastLetters === undefined;
  if (single && (firstLetters === "" || firstNumber === "")) return null;
  const row1 = firstNumber === "" ? 0 : Number(firstNumber) - 1;
  const column1 = firstLetters === "" ? 0 : columnNumber(firstLetters) - 1;
  const row2 = single ? row1 : lastNumber ? Number(lastNumber) - 1 : gridRows - 1;
  const column2 = single ? column1 : lastLetters ? columnNumber(lastLetters) - 1 : gridColumns - 1;
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

/** The place of a single cell such as B5. */
export function cellAt(name: string): { row: number; column: number } {
  const area = name.includes(":") ? null : parseArea(name, 0, 0);
  if (!area) throw new Error(`${name} is not the name of a cell.`);
  return { row: area.row, column: area.column };
}
