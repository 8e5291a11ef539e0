/** What was found for the cells of a column, so that the same text is read once. */

/** Among so few texts one that is new in memory is found by comparing sooner than by the hash that a Map must work out for it. */
const FEW = 64;

export interface CellMemory<V> {
  get(cell: unknown): V | undefined;
  /** Remembers what is not known yet. */
  set(cell: unknown, value: V): void;
  /** Everything so far. */
  readonly known: ReadonlyMap<unknown, V>;
}

export function cellMemory<V>(): CellMemory<V> {
  const known = new Map<unknown, V>();
  /** The cells with their values for as long as there are few. */
  let cells: unknown[] = [];
  const values: V[] = [];
  return {
    known,
    get(cell) {
      const at = cells.indexOf(cell);
      return at >= 0 ? values[at] : known.get(cell);
    },
    set(cell, value) {
      known.set(cell, value);
      if (known.size > FEW) cells = [];
      else values[cells.push(cell) - 1] = value;
    },
  };
}
