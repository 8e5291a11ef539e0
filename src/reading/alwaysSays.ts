/** Fills in what a header says of every row: below `Activity = Conference talk`, filled rows with an empty cell are conference talks. */
import { type Grid, isBlank, isBlankRow } from "./grid";
import type { Header } from "./header";

/** The range with those cells filled in; the very same range where no header of ours says anything of every row. */
export function withWhatHeadersSay(grid: Grid, { row: headerRow, headers, places }: Header): Grid {
  const saying = Object.values(places).filter((place) => headers[place!]!.always !== undefined);
  if (saying.length === 0) return grid;
  return grid.map((cells, row) => {
    if (row <= headerRow || isBlankRow(cells)) return cells;
    const filled = [...cells];
    for (const place of saying) if (isBlank(filled[place!])) filled[place!] = headers[place!]!.always;
    return filled;
  });
}
