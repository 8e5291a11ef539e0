/** The rows that the template marks as examples, so that they count in no figure and are no problems. */
import type { Grid } from "./grid";
import { headerRowOf, placesOf } from "./header";
import { readHeaderText } from "./headerText";
import type { Table } from "./table";

/** What the first required cell of an example row starts with. */
export const EXAMPLE = "Example: ";

/** The range without its example rows, whose places stay blank. */
export function withoutExamples(table: Table, grid: Grid): Grid {
  const examples = new Set(exampleRows(table, grid));
  return examples.size === 0 ? grid : grid.map((cells, row) => (examples.has(row) ? [] : cells));
}

/** The rows, from 0, that the template marked as examples. */
export function exampleRows(table: Table, grid: Grid): number[] {
  const header = headerRowOf(table, grid);
  const place = header && placesOf(table, header.texts.map(readHeaderText)).places[markedColumn(table)];
  if (place === undefined) return [];
  const found: number[] = [];
  for (let row = header!.row + 1; row < grid.length; row++) if (isExample(grid[row]![place])) found.push(row);
  return found;
}

/** Whether a cell marks its row as an example. */
export function isExample(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith(EXAMPLE);
}

/** The template marks its examples in the first column that is required. */
export function markedColumn({ columns }: Table): string {
  return Object.keys(columns).find((name) => columns[name]!.required)!;
}
