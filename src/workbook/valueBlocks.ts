/** A table in blocks: the rows for each value of the option `by`, or one block of them all. */
import { largestFirst } from "../arithmetic/largestFirst";
import { optionErrors } from "../problems/optionErrors";
import type { Dimension } from "./dimension";

/** The rows for one value. */
export interface ValueBlock<Row> {
  /** The value, as a code of the dimension; any without one. */
  code: number;
  /** How many contacts it is about. */
  contacts: number;
  rows: readonly Row[];
}

/** Far more than one function can show, and as many as are quickly counted. */
const MOST_CELLS = 4_000_000;

/** Asks for room before so many cells are made. @throws LedgerError where they are more than any table holds */
export function needRoom(by: Dimension | undefined, cells: number): void {
  if (by && cells > MOST_CELLS) throw optionErrors.tooManyValues(by.title);
}

/** Each row with its value, "" without a dimension; the largest block first, then by name. */
export function inBlocks<Row extends object>(
  by: Dimension | undefined,
  blocks: readonly ValueBlock<Row>[],
): (Row & { value: string })[] {
  return blocks
    .map(({ code, ...block }) => ({ ...block, value: by === undefined ? "" : by.name(code) }))
    .sort((a, b) => largestFirst(a.contacts, a.value, b.contacts, b.value))
    .flatMap(({ value, rows }) => rows.map((row) => ({ ...row, value })));
}
