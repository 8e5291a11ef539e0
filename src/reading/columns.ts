/** Reads a column of a range, from the row `first` of its grid on. */
import type { Grid } from "./grid";
import type { Interner, TextColumn } from "./interner";
import { isMissing, MISSING } from "./missing";
import type { NumberReader } from "./numberReaders";

/** Where the rows are that a column is read from. */
export interface RowsToRead {
  grid: Grid;
  first: number;
  count: number;
}

/** Texts as codes; without a place all are blank. Where the column is required, rows without a text are struck out of `counted`. */
export function readTexts(
  { grid, first, count }: RowsToRead,
  place: number | undefined,
  interner: Interner,
  counted?: Uint8Array,
): TextColumn {
  const codes = new Int32Array(count);
  if (place !== undefined)
    for (let row = 0; row < count; row++) {
      const cell = grid[first + row]![place];
      if (cell !== "") codes[row] = interner.code(cell);
    }
  if (counted) for (let row = 0; row < count; row++) if (codes[row] === 0) counted[row] = 0;
  return { ...interner, codes };
}

/** Numbers, times or choices; without a place all are missing. Where the column is required, rows without one are struck out of `counted`. */
export function readNumbers(
  { grid, first, count }: RowsToRead,
  place: number | undefined,
  read: NumberReader,
  counted?: Uint8Array,
): Float64Array {
  const numbers = new Float64Array(count);
  if (place === undefined) return numbers.fill(MISSING);
  for (let row = 0; row < count; row++) numbers[row] = read(grid[first + row]![place]);
  if (counted) for (let row = 0; row < count; row++) if (isMissing(numbers[row]!)) counted[row] = 0;
  return numbers;
}
