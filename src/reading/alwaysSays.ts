/** Fills in what a header says of every row: below `Activity = Conference talk`, filled rows with an empty cell are conference talks. */
import { type Grid, isBlank, isBlankRow } from "./grid";
import type { Header } from "./header";

/** The range with those cells filled in; the very same range where no header of ours says anything of every row. */
export function withWhatHeadersSay(grid: Grid, { row: headerRow, headers, places }: Header): Grid {
  const says = Object.values(places).flatMap((place) => {
    const always = place === undefined ? undefined : headers[place]!.always;
    return always === undefined ? [] : [{ place: place!, always }];
  });
  if (says.length === 0) return grid;
  return grid.map((cells, row) => {
    if (row <= headerRow || isBlankRow(cells)) return cells;
    const filled = [...cells];
    for (const { place, always } of says) if (isBlank(filled[place])) filled[place] = always;
    return filled;
  });
}
