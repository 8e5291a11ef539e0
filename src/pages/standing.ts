/** Where a summary stands on its tab after people worked there, and which cells in its area are theirs. */
import { type Grid, isBlank, widthOf } from "../reading/grid";
import { hashOf } from "../words/hash";
import { columnsAsWritten, rowsAsWritten } from "./asWritten";
import { blocksOf, isIn } from "./blocks";
import type { PageArea } from "./page";
import { isNumberPrint, type PrintOf, type Prints, packed, printsOfGrid } from "./prints";

/** What is remembered of a summary. */
export interface Written {
  /** Where it was written. */
  area: PageArea;
  prints: Prints;
}

/** A version that may or may not have got onto the tab before Google ended the run. */
export interface Coming {
  rows: number;
  columns: number;
  hash: number;
}

export interface Standing {
  /** The cells that are the summary's to write. */
  area: PageArea;
  /** Whether they hold just what was written. */
  isIntact: boolean;
  /** Blocks in the area that people filled. */
  foreign: readonly PageArea[];
  /** Blocks outside of the area that the summary wrote: a sort brought them there. */
  stale: readonly PageArea[];
}

/**
 * Finds a summary on its tab: where it was written, else by its named range, else by what was written.
 * `namedArea` is asked only where it is needed. Undefined where nothing of it is to be found.
 */
export function standingOf(
  grid: Grid,
  written: Written | undefined,
  coming: Coming | undefined,
  namedArea: () => PageArea | undefined,
  print: PrintOf,
): Standing | undefined {
  const whole = (area: PageArea, isIntact: boolean): Standing => ({ area, isIntact, foreign: [], stale: [] });
  const holds = (area: PageArea) => written !== undefined && isWrittenAt(grid, area, written.prints, print);
  if (written && holds(written.area)) return whole(written.area, true);
  const named = namedArea();
  for (const place of [written?.area, named]) {
    if (!place) continue;
    if (written && holds({ ...written.area, row: place.row, column: place.column }))
      return whole({ ...written.area, row: place.row, column: place.column }, true);
    const { rows = 0, columns = 0, hash } = coming ?? {};
    const arrived = { row: place.row, column: place.column, rows, columns };
    if (coming && hashOfPrints(printsOfGrid(cut(grid, arrived), print)) === hash)
      return whole(arrived, false);
  }
  if (!written) return named && whole(named, false);
  return rearranged(grid, written, named, print);
}

/** The hash by which a version is known that is about to be written. */
export function comingOf(prints: Prints, { rows, columns }: PageArea): Coming {
  return { rows, columns, hash: hashOfPrints(prints) };
}

/** Blank rows at the end make no difference: a tab does not have them. */
function hashOfPrints(prints: Prints): number {
  return hashOf(packed(prints).replace(/;+$/, ""));
}

/** The values of an area; what lies outside of the grid is left out. */
export function cut(grid: Grid, { row, column, rows, columns }: PageArea): Grid {
  return grid.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));
}

/** The grid with an area made blank. */
export function without(grid: Grid, area: PageArea): Grid {
  const { row, column, rows, columns } = area;
  return grid.map((line, r) =>
    r < row - 1 || r >= row - 1 + rows
      ? line
      : line.map((cell, c) => (c < column - 1 || c >= column - 1 + columns ? cell : "")),
  );
}

function isWrittenAt(grid: Grid, area: PageArea, prints: Prints, print: PrintOf): boolean {
  for (let r = 0; r < area.rows; r++)
    for (let c = 0; c < area.columns; c++)
      if (print(grid[area.row - 1 + r]?.[area.column - 1 + c]) !== (prints[r]?.[c] ?? "")) return false;
  return true;
}

function rearranged(
  grid: Grid,
  written: Written,
  named: PageArea | undefined,
  print: PrintOf,
): Standing | undefined {
  const { prints } = written;
  const { rows, columns } = written.area;
  const cells = printsOfGrid(grid, print);
  const isInRows = (r: number) => !named || (r >= named.row - 1 && r < named.row - 1 + named.rows);
  const columnOf = columnsAsWritten(cells, prints, columns, named);
  // Rows that people took out of the area are theirs: only a sort leaves it as high as it was.
  const mayStray = !named || named.rows >= rows;
  const rowOf = rowsAsWritten(cells, prints, columnOf, isInRows, mayStray);
  const isOurs = (r: number, c: number) => {
    const w = rowOf.get(r);
    const column = columnOf.get(c);
    if (w === undefined || column === undefined) return false;
    const was = prints[w]![column.index] ?? "";
    const is = cells[r]![c]!;
    // A figure typed over a figure is put right; words, and whatever stands where nothing was written, are people's own.
    return is === was || (column.isSure && isNumberPrint(is) && isNumberPrint(was));
  };
  const area = named ?? areaAround(rowOf, columnOf, rows, columns);
  if (!area) return undefined;
  const isFilled = (row: number, column: number) => !isBlank(grid[row - 1]?.[column - 1]);
  const isStale = (row: number, column: number) =>
    isFilled(row, column) && !isIn(area, row, column) && isOurs(row - 1, column - 1);
  const tab = { row: 1, column: 1, rows: grid.length, columns: widthOf(grid) };
  return {
    area,
    isIntact: false,
    foreign: blocksOf(area, (row, column) => isFilled(row, column) && !isOurs(row - 1, column - 1)),
    stale: blocksOf(tab, isStale),
  };
}

/** Where most of the rows and columns that were found would have the area begin. */
function areaAround(
  rowOf: ReadonlyMap<number, number>,
  columnOf: ReadonlyMap<number, { index: number }>,
  rows: number,
  columns: number,
): PageArea | undefined {
  if (rowOf.size === 0) return undefined;
  const row = commonest([...rowOf].map(([is, was]) => is - was));
  const column = commonest([...columnOf].map(([is, { index }]) => is - index));
  return { row: Math.max(0, row) + 1, column: Math.max(0, column) + 1, rows, columns };
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
