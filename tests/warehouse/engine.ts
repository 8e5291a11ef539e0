/** What runs the SQL of the warehouse in tests. */
import type { Grid } from "../../src/reading/grid";

export interface SqlEngine {
  name: string;
  /** Puts a range there as a table of texts, as an external table over a tab is one; rows are numbered as in the sheet. */
  load(name: string, fields: readonly string[], rows: Grid): Promise<void>;
  /** Makes a table of what a query gives. */
  make(name: string, query: string): Promise<void>;
  /** The rows of a table in their order, without their places: numbers, texts, local times, null for a blank. */
  read(table: string): Promise<{ header: string[]; rows: unknown[][] }>;
}

/** A cell as BigQuery would have it as text. */
export function cellText(cell: unknown): string | undefined {
  if (cell === "" || cell === null || cell === undefined) return undefined;
  if (cell instanceof Date)
    return cell
      .toISOString()
      .replace("T", " ")
      .replace(/\.\d+Z$/, "+00");
  return String(cell);
}
