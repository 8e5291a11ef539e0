/** Puts cells that stand below one another together, so that they are written in one call. */
import type { CellPlace, Workbook } from "../sheets/workbook";

type Place = Omit<CellPlace, "tab">;

/** The cells by column and row, those right below one another in one run as long as they are `alike`. */
export function columnRuns<C extends Place>(
  cells: readonly C[],
  areAlike: (one: C, other: C) => boolean = () => true,
): C[][] {
  const found: C[][] = [];
  for (const each of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1];
    if (last && last.column === each.column && last.row + 1 === each.row && areAlike(last, each))
      run.push(each);
    else found.push([each]);
  }
  return found;
}

/** Writes single cells of a tab, wherever they are, in as few calls as they have runs. */
export function writeCells(
  workbook: Workbook,
  tab: number,
  cells: readonly (Place & { value: unknown })[],
): void {
  for (const run of columnRuns(cells)) {
    const { row, column } = run[0]!;
    workbook.write(
      { tab, row, column },
      run.map(({ value }) => [value]),
    );
  }
}
