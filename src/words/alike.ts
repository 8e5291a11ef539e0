/** Finds the known name that a misspelt one most likely means. */
import { distance } from "fastest-levenshtein";
import { listed, nameKey, shortened } from "./text";

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

/** So many names are enough to choose from. */
export const MOST_NAMES = 10;

/** The known names: those that look like this one first, the others in their order; ten at most, and last how many more. */
export function likelyNames(name: string, known: readonly string[]): string[] {
  const key = nameKey(name);
  const ranked = known.map((candidate) => ({ candidate, unlikeness: unlikeness(key, nameKey(candidate)) }));
  ranked.sort((a, b) => a.unlikeness - b.unlikeness);
  const shown = ranked.slice(0, MOST_NAMES).map(({ candidate }) => shortened(candidate));
  const more = known.length - shown.length;
  return more > 0 ? [...shown, `${more.toLocaleString("en-US")} more`] : shown;
}

/** The same with commas between them, to follow a colon. */
export function likeliest(name: string, known: readonly string[]): string {
  const names = likelyNames(name, known);
  return names.length > MOST_NAMES ? listed(names) : names.join(", ");
}

/** From 0 for the same text to 1 for one that has nothing to do with it. */
function unlikeness(key: string, other: string): number {
  const share = distance(key, other) / Math.max(key.length, other.length, 1);
  const [short, long] = key.length < other.length ? [key, other] : [other, key];
  if (short.length > 2 && long.includes(short)) return Math.min(share, 0.5);
  return share < 0.5 ? share : 1;
}
