/** A part of a whole, which does not exist where there is no whole. */

/** `part / whole`, undefined for a whole of 0. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole + 0;
}
