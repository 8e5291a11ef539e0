/** How far each contact got and when: all that the conversion table is counted from. */
import type { ByColumn } from "../workbook/byColumn";
import type { Breakdown } from "./breakdown";

export interface Ways {
  /** What the rows of the funnel are called: the stages, or with `any` how many of them. */
  labels: readonly string[];
  /** The column that the funnel is broken down by. */
  by: ByColumn | undefined;
  /** How many people there are, counted or not. */
  people: number;
  /** How many stages a person reached; 0 where the contact is not counted at all. */
  depthOf(person: number): number;
  /** Local times of the steps, NaN where there is none; person p's stand from `p * labels.length` on once its depth was asked for. */
  steps: Float64Array;
  /** Which values of a column each contact belongs to. */
  breakdown(by: ByColumn): Breakdown;
}
