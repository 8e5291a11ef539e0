/** A1 notation and zero-based areas of a grid, each way. */

export interface GridArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** "A" for 0, "AB" for 27. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "B3" for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** "B3" or "B3:D9". */
export function areaName({ row, column, rows, columns }: GridArea): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
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

/** Reads "B3", "A1:D9", "A:D", "2:4" or "A2:D" within a grid of the given size; null where it is none of these. */
export function parseArea(text: string, gridRows: number, gridColumns: number): GridArea | null {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, firstLetters = "", firstNumber = "", lastLetters, lastNumber] = match;
  const single = lastLetters === undefined;
  if (single && (firstLetters === "" || firstNumber === "")) return null;
  const row1 = firstNumber === "" ? 0 : Number(firstNumber) - 1;
  const column1 = firstLetters === "" ? 0 : columnIndex(firstLetters);
  const row2 = single ? row1 : lastNumber ? Number(lastNumber) - 1 : gridRows - 1;
  const column2 = single ? column1 : lastLetters ? columnIndex(lastLetters) : gridColumns - 1;
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
