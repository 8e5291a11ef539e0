/** Makes things on first use: Sheets evaluates the script anew for every cell, which needs none of them. */

/** Gives what `make` makes, which is called once, when it is first asked for. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
