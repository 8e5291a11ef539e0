/** A1 notation: how cells, blocks and tabs are written in formulas and links. Rows and columns count from 1. */

/** A block of cells. */
export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** `A` for 1, `AB` for 28. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** 28 for `AB`. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `B3`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `B3`, or `B3:D9` for more than one cell. */
export function blockName({ row, column, rows, columns }: Block): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** `Activities`, `'DRQL kinds'`: names of anything but letters stand in quotes, and short ones, which could be columns. */
export function tabReference(name: string): string {
  return /^[A-Za-z]{4,}$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Whole columns of a tab, which take in rows that are added later: `Activities!A:O`. */
export function columnsReference(tab: string, column: number, columns: number): string {
  return `${tabReference(tab)}!${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
}

/** A block of a tab: `Sheet1!B3:D9`. */
export function blockReference(tab: string, block: Block): string {
  return `${tabReference(tab)}!${blockName(block)}`;
}
