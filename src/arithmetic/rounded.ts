/** Sums of decimal fractions as people expect them. */

/** Without what the arithmetic of computers leaves behind: 0.1 + 0.2 is 0.3. */
export function rounded(sum: number): number {
  return Math.round(sum * 1e9) / 1e9;
}
