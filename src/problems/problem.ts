/** What can be wrong, in the two forms that users meet: a cell that cannot be counted, and a call that cannot be answered. */
import { shortened } from "../words/text";
import type { Said } from "./kind";
import type { ProblemKind } from "./problemKinds";

/** Why a cell cannot be read and how to mend it. */
export interface Fault extends Said {
  kind: ProblemKind;
}

/** One cell that could not be read. `row` counts from 1 at the first row of the range. */
export interface Problem extends Fault {
  row: number;
  column: string;
  value: string;
}

/** Nobody reads longer ones, whatever of a sheet they quote. */
const LONGEST = 1000;

/** A mistake that the user can put right; its message is one or two plain sentences. */
export class LedgerError extends Error {
  override name = "LedgerError";
  constructor(message: string) {
    super(shortened(message, LONGEST));
  }
}
