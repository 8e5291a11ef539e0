/** The two-dimensional array of cell values that Sheets hands over for a range. */

export type Grid = readonly (readonly unknown[])[];

/** Whether a cell is empty or holds nothing but spaces. */
export function isBlank(cell: unknown): boolean {
  return cell === "" || cell == null || (typeof cell === "string" && cell.trim() === "");
}
