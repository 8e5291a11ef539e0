/** Finds the one currency of a column of amounts: what its header names, else what most of its cells name. */
import { currencyOf, currencyOfHeader } from "./cells/currency";
import { readNumber } from "./cells/number";
import type { Grid } from "./grid";

export interface Currencies {
  /** Three letters, or a sign; undefined where nothing names any. */
  common: string | undefined;
  /** How many cells name it; undefined where the header does. */
  cells: number | undefined;
  /** The currency of an amount in another one, which cannot be added to the rest; undefined for any other cell. */
  otherOf(cell: unknown): string | undefined;
}

/** The currencies of a column, from the row `first` of its grid on. An amount without any is in the common one; of equally frequent ones the first is. */
export function currenciesIn(grid: Grid, first: number, place: number, header: string): Currencies {
  const counts = new Map<string, number>();
  for (let row = first; row < grid.length; row++) {
    const currency = currencyOfCell(grid[row]![place]);
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, some], [, more]) => more - some);
  const named = currencyOfHeader(header);
  const common = named ?? most?.[0];
  return {
    common,
    cells: named === undefined ? most?.[1] : undefined,
    otherOf: (cell) => {
      const currency = currencyOfCell(cell);
      return currency === common ? undefined : currency;
    },
  };
}

function currencyOfCell(cell: unknown): string | undefined {
  if (typeof cell !== "string" || cell === "") return undefined;
  const currency = currencyOf(cell);
  return currency !== undefined && typeof readNumber(cell) === "number" ? currency : undefined;
}
