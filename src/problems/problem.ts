/** What can be wrong, in the two forms that users meet: a cell that cannot be counted, and a call that cannot be answered. */

/** Why a cell cannot be read and how to mend it. */
export interface Fault {
  problem: string;
  mend: string;
  /** What the cell most likely means; for a date with two readings, day first and then month first. */
  instead?: readonly string[] | undefined;
  /** Another id of the same person, most likely. */
  sameAs?: string | undefined;
}

/** One cell that could not be read. `row` counts from 1 at the first row of the range. */
export interface Problem extends Fault {
  row: number;
  column: string;
  value: string;
}

/** A mistake that the user can put right; its message is one or two plain sentences. */
export class LedgerError extends Error {
  override name = "LedgerError";
}
