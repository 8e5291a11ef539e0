/** Reads the numbers, times and choices of a column: NaN where a cell is blank or cannot be read. */
import type { Grid } from "./grid";
import { MISSING } from "./missing";

/** Reads a cell as a number, or as the fault that it has. */
export type ReadCell = (cell: unknown) => unknown;

/** The column at that place, from the row `first` of the grid on; without a place, all are blank. */
export function readNumbers(
  grid: Grid,
  first: number,
  count: number,
  place: number | undefined,
  read: ReadCell,
): Float64Array {
  const numbers = new Float64Array(count);
  if (place === undefined) return numbers.fill(MISSING);
  const texts = new Map<string, number>();
  for (let row = 0; row < count; row++) {
    const cell = grid[first + row]![place];
    numbers[row] = typeof cell === "string" ? numberInText(cell, read, texts) : numberIn(cell, read);
  }
  return numbers;
}

/** Single cells of a column, for measures that need few of them. */
export function numberReader(
  grid: Grid,
  first: number,
  place: number | undefined,
  read: ReadCell,
): (row: number) => number {
  if (place === undefined) return () => MISSING;
  const texts = new Map<string, number>();
  return (row) => {
    const cell = grid[first + row]![place];
    return typeof cell === "string" ? numberInText(cell, read, texts) : numberIn(cell, read);
  };
}

function numberIn(cell: unknown, read: ReadCell): number {
  const result = read(cell);
  return typeof result === "number" ? result : MISSING;
}

/** A text is read once, however often it stands in the column. */
function numberInText(cell: string, read: ReadCell, texts: Map<string, number>): number {
  if (cell === "") return MISSING;
  let number = texts.get(cell);
  if (number === undefined) {
    number = numberIn(cell, read);
    texts.set(cell, number);
  }
  return number;
}
