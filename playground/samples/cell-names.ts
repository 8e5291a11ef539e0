/** Cell names such as B5, to and from places counted from 0. */

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The name of the cell at this place. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** The place of a cell. */
export function cellAt(name: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  if (!letters) throw new Error(`${name} is not the name of a cell.`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
