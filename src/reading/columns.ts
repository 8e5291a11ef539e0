/** Reads columns of a range, several in one pass over its rows: the rows are what costs, not the columns. */
import type { Grid } from "./grid";
import type { Interner, TextColumn } from "./interner";
import { isMissing, MISSING } from "./missing";
import type { NumberReader } from "./numberReaders";

/** A column being read. */
export interface ColumnReading<Column> {
  column: Column;
  /** Takes the rows from `from` to before `until`, counted from the row `first` of the grid. */
  take(grid: Grid, first: number, from: number, until: number): void;
}

/** A column of texts as codes; without a place all are blank. Where it is required, rows without a text are struck out of `counted`. */
export function textReading(
  place: number | undefined,
  count: number,
  interner: Interner,
  counted?: Uint8Array,
): ColumnReading<TextColumn> {
  const codes = new Int32Array(count);
  const { code } = interner;
  return {
    column: { ...interner, codes },
    take(grid, first, from, until) {
      if (place === undefined) return;
      for (let row = from; row < until; row++) {
        const cell = grid[first + row]![place];
        if (cell !== "") codes[row] = code(cell);
      }
      if (counted) for (let row = from; row < until; row++) if (codes[row] === 0) counted[row] = 0;
    },
  };
}

/** A column of numbers, times or choices; without a place all are missing. Where it is required, rows without one are struck out of `counted`. */
export function numberReading(
  place: number | undefined,
  count: number,
  read: NumberReader,
  counted?: Uint8Array,
): ColumnReading<Float64Array> {
  const column = new Float64Array(count);
  if (place === undefined) column.fill(MISSING);
  return {
    column,
    take(grid, first, from, until) {
      if (place === undefined) return;
      for (let row = from; row < until; row++) column[row] = read(grid[first + row]![place]);
      if (counted) for (let row = from; row < until; row++) if (isMissing(column[row]!)) counted[row] = 0;
    },
  };
}

/** So many rows are read column by column before the next ones, while they are at hand. */
const AT_A_TIME = 512;

/** Reads these columns from the row `first` of the grid on. */
export function readColumns(
  grid: Grid,
  first: number,
  count: number,
  readings: readonly ColumnReading<unknown>[],
): void {
  for (let from = 0; from < count; from += AT_A_TIME) {
    const until = Math.min(from + AT_A_TIME, count);
    for (const reading of readings) reading.take(grid, first, from, until);
  }
}
