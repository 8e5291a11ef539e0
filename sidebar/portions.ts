/** Splits what goes to the server into portions, each of which fits one call. */

/** How much one call takes. */
export interface CallSize {
  items: number;
  characters: number;
}

/** In their order; an item that is longer than a call takes goes alone. */
export function portions<T>(all: readonly T[], most: CallSize, charactersOf: (item: T) => number): T[][] {
  const found: T[][] = [];
  let characters = 0;
  for (const item of all) {
    const length = charactersOf(item);
    const last = found.at(-1);
    if (!last || last.length >= most.items || characters + length > most.characters) {
      found.push([item]);
      characters = length;
    } else {
      last.push(item);
      characters += length;
    }
  }
  return found;
}
