/** Blocks of cells: what is in them, and cells gathered into them so that each block takes one call. */
import type { PageArea } from "./page";

export function isIn(area: PageArea, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function isInAny(areas: readonly PageArea[], row: number, column: number): boolean {
  return areas.some((area) => isIn(area, row, column));
}

export function someIn(area: PageArea, test: (row: number, column: number) => boolean): boolean {
  return mapCells(area, test).some((line) => line.includes(true));
}

/** Row by row, what is given for each cell. */
export function mapCells<T>(area: PageArea, give: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => give(area.row + r, area.column + c)),
  );
}

/** Runs of chosen cells down each column of an area, with those of the same rows side by side as one block. */
export function blocksOf(area: PageArea, isChosen: (row: number, column: number) => boolean): PageArea[] {
  const blocks: PageArea[] = [];
  const end = area.row + area.rows;
  for (let column = area.column; column < area.column + area.columns; column++)
    for (let row = area.row; row < end; row++) {
      let next = row;
      while (next < end && isChosen(next, column)) next++;
      if (next === row) continue;
      const rows = next - row;
      const beside = blocks.find(
        (block) => block.row === row && block.rows === rows && block.column + block.columns === column,
      );
      if (beside) beside.columns++;
      else blocks.push({ row, column, rows, columns: 1 });
      row = next;
    }
  return blocks;
}
