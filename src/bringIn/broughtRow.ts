/** What a file gives, before it is compared with what the workbook holds. */
import { splitIds } from "../reading/cells/ids";
import type { Receiving } from "./recipe";

/** A row for one of our tables. */
export interface BroughtRow {
  readonly table: Receiving;
  /** Stands in `Brought in`: the source, and the key by which the row is known again. */
  readonly key: string;
  /** The row of the file, counted from 1. */
  readonly row: number;
  /** By our name of the column; days as 2025-07-11 and moments as 2025-07-11 14:30, in the spreadsheet's time zone. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Every id that a row names, its own first. */
export function idsOf({ cells }: BroughtRow): string[] {
  return [cells.contact ?? "", ...splitIds(cells.alsoKnownAs ?? "", "aliases")].filter(Boolean);
}

/** A row of a file that gives nothing, or not all that others do. */
export interface LeftOut {
  readonly row: number;
  /** What the row is about, as a person would know it. */
  readonly what: string;
  readonly why: string;
  /** What it is in this row's case, as the rest of that sentence. */
  readonly detail?: string | undefined;
}
