/** The two-dimensional array of cell values that Sheets hands over for a range. */

export interface Grid extends ReadonlyArray<readonly unknown[]> {
  /** What its team said by hand about its headers: column name → header text, "" for a column that it does not have. */
  readonly matches?: Readonly<Record<string, string>>;
  /** How many of its last columns are in no sheet, because every row says the same there. */
  readonly added?: number;
}

/** Whether a cell is empty or holds nothing but spaces. */
export function isBlank(cell: unknown): boolean {
  return cell === "" || cell == null || (typeof cell === "string" && cell.trim() === "");
}
