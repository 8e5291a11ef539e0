/** Writes a number into a sentence. */

/** Such as `1,200` or `10.5`; amounts of 100 and more without a fraction. */
export function numberText(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });
}
