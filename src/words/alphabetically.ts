/** In which order names stand. */

/** For sorting names, by the codes of their characters. */
export function alphabetically(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
