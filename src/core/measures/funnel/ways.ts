/** How far each contact got and when: all that the conversion table is counted from. */
import type { ByColumn } from "../byColumn";
import type { Breakdown } from "./breakdown";

export interface Ways {
  /** What the rows of the funnel are called: the stages, or with `any` how many of them. */
  labels: readonly string[];
  /** The column that the funnel is broken down by. */
  by: ByColumn | undefined;
  /** By person, how many stages were reached; 0 where the contact is not counted at all. */
  depths: Int32Array;
  /** Local times of the steps, NaN where there is none; person p's stand from `p * labels.length` on. */
  steps: Float64Array;
  /** Which values of a column each contact belongs to. */
  breakdown(by: ByColumn): Breakdown;
}
