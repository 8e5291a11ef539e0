/** Finds the known name that a misspelt one most likely means. */
import { distance } from "fastest-levenshtein";
import { nameKey } from "./text";

/** The nearest known name within two typing mistakes (one for short names); undefined where none is near, or it is known. */
export function alikeName(name: string, known: readonly string[]): string | undefined {
  const key = nameKey(name);
  const most = key.length < 6 ? 1 : 2;
  let nearest: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    const mistakes = distance(key, nameKey(candidate));
    if (mistakes === 0) return undefined;
    if (mistakes < least) {
      least = mistakes;
      nearest = candidate;
    }
  }
  return nearest;
}
