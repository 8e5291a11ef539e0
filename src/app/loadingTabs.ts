/** Finds the tabs whose formulas are not done yet, so that no figure rests on half of their rows. */
import { cellName } from "../../notation/a1";
import { isLoadingCell } from "../reading/cells/errorCell";
import { type Grid, isBlank } from "../reading/grid";
import { TABLES } from "../tabs/tables";
import type { ReadTab, RecognisedTab } from "./recognise";
import type { TabMatches } from "./tabMatches";

/** A tab that shows `Loading…`, and the first cell where it does. */
export interface LoadingTab {
  id: number;
  name: string;
  cell: string;
  /** The names of the tables that it holds, or may turn out to hold. */
  tables: readonly string[];
}

/** A tab that shows nothing else may turn out to be any table for which no tab is found. */
export function loadingTabs(
  recognised: readonly RecognisedTab[],
  tabs: readonly ReadTab[],
  { unused }: TabMatches,
): LoadingTab[] {
  const loading = (read: ReadTab, tables: readonly string[]): LoadingTab[] => {
    const cell = loadingCell(read.grid);
    return cell === undefined ? [] : [{ id: read.tab.id, name: read.tab.name, cell, tables }];
  };
  const known = new Set(recognised.map(({ tab }) => tab.id));
  const found = new Set<string>(recognised.map(({ table }) => table.name));
  const missing = TABLES.map(({ name }) => name).filter((name) => !found.has(name));
  const others =
    missing.length === 0 ? [] : tabs.filter(({ tab }) => !known.has(tab.id) && !unused.includes(tab.id));
  return [
    ...recognised.flatMap((read) => loading(read, [read.table.name])),
    ...others.flatMap((read) => (showsNothingElse(read.grid) ? loading(read, missing) : [])),
  ];
}

/** The first cell that shows `Loading…`, such as `B3`; undefined where none does. */
export function loadingCell(grid: Grid): string | undefined {
  for (let row = 0; row < grid.length; row++) {
    const cells = grid[row]!;
    for (let column = 0; column < cells.length; column++)
      if (isLoading(cells[column])) return cellName(row + 1, column + 1);
  }
  return undefined;
}

function showsNothingElse(grid: Grid): boolean {
  return grid.every((cells) => cells.every((cell) => isBlank(cell) || isLoading(cell)));
}

function isLoading(cell: unknown): boolean {
  return typeof cell === "string" && isLoadingCell(cell);
}
