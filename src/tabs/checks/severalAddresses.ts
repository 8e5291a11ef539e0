/** Finds e-mail addresses that stand in one cell with other signs between them than those that keep people apart. */

const SIGNS = /[\s,;；、/|&]+/;
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

/** The addresses of an id that is made of nothing but several addresses; undefined for any other id. */
export function severalAddresses(id: string): string[] | undefined {
  const parts = id.split(SIGNS).filter(Boolean);
  return parts.length > 1 && parts.every((part) => ADDRESS.test(part)) ? parts : undefined;
}

/** How to write a cell that names several people, where other signs stand between addresses; undefined where none do. */
export function apartBySemicolons(ids: readonly string[]): string | undefined {
  const apart = ids.map(severalAddresses);
  return apart.some(Boolean) ? ids.flatMap((id, index) => apart[index] ?? [id]).join("; ") : undefined;
}
