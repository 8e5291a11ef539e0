/** Whether two shares differ by more than chance. */
// The package's own entry fills a table of normal distributions whenever it is loaded, which each cell would pay for.
import errorFunction from "../../node_modules/simple-statistics/src/error_function.js";

/** Parts of wholes that were counted apart from one another. */
export interface Counted {
  part: number;
  whole: number;
}

/** With fewer in a group, or fewer on either side of it, the test says nothing. */
const FEWEST = { inGroup: 30, onEitherSide: 5 };

/**
 * How likely chance alone makes two shares differ so much: two-sided z test with unpooled variances.
 * Undefined where a whole is 0, or where nothing varies.
 */
export function chanceOfDifference(one: Counted, other: Counted): number | undefined {
  const error = Math.sqrt(varianceOf(one) + varianceOf(other));
  if (!(error > 0)) return undefined;
  const z = Math.abs(one.part / one.whole - other.part / other.whole) / error;
  return Math.min(1, Math.max(0, 1 - errorFunction(z / Math.SQRT2)));
}

/** Whether enough was counted for such a test. */
export function isEnough({ part, whole }: Counted): boolean {
  return whole >= FEWEST.inGroup && part >= FEWEST.onEitherSide && whole - part >= FEWEST.onEitherSide;
}

/** Of the share, as an estimate. */
function varianceOf({ part, whole }: Counted): number {
  const share = part / whole;
  return (share * (1 - share)) / whole;
}
