/** A measure's result as a table of cells, the same for a custom function and a summary tab. */

/** What a cell of a result may hold; undefined becomes a blank cell. */
export type ResultCell = string | number | Date | undefined;

/** A table; its first row is the header. */
export type ResultTable = ResultCell[][];

/** How a yes or no is written into a cell. */
export function yesNo(value: boolean): "Yes" | "No" {
  return value ? "Yes" : "No";
}
