/** Wilson's interval: between which shares the true one lies with a confidence of 95 %, given what was counted. */

/** Both ends of an interval. */
export interface Interval {
  low: number;
  high: number;
}

/** So many standard deviations to either side hold 95 % of a normal distribution. */
export const Z_95 = 1.959963984540054;

/**
 * The 95 % score interval of `part / whole`, within 0 and 1; undefined for a whole of 0.
 * Without continuity correction. E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
 */
export function wilson(part: number, whole: number): Interval | undefined {
  if (whole === 0) return undefined;
  const square = Z_95 * Z_95;
  const middle = part + square / 2;
  const half = Z_95 * Math.sqrt((part * (whole - part)) / whole + square / 4);
  return {
    low: (middle - half) / (whole + square),
    high: part === whole ? 1 : (middle + half) / (whole + square),
  };
}
