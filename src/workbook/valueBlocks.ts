/** A table in blocks: the rows for each value of the option `by`, or one block of them all. */
import { largestFirst } from "../arithmetic/largestFirst";
import type { Dimension } from "./dimension";

/** The rows for one value. */
export interface ValueBlock<Row> {
  /** The value, as a code of the dimension; any without one. */
  code: number;
  /** How many contacts it is about. */
  contacts: number;
  rows: readonly Row[];
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
