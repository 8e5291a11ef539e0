/** The middle of a list of numbers. */
// The package's own entry fills a table of normal distributions whenever it is loaded, which each cell would pay for.
import quantile from "../../node_modules/simple-statistics/src/quantile.js";

/** The median; of an even count the mean of the two in the middle. Undefined for none. */
export function median(values: readonly number[] | Float64Array): number | undefined {
  // The package copies and selects; it declares plain lists alone, and columns do as well.
  return values.length === 0 ? undefined : quantile(values as readonly number[], 0.5);
}
