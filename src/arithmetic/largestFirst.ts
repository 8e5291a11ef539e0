/** In which order groups stand in a table: largest first, then by name. */
import { alphabetically } from "../words/alphabetically";

/** For sorting: larger counts first, then names in alphabetical order. */
export function largestFirst(countA: number, nameA: string, countB: number, nameB: string): number {
  return countB - countA || alphabetically(nameA, nameB);
}
