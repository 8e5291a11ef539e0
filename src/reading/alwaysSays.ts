/** Fills in what a header says of every row: below `Activity = Conference talk`, filled rows with an empty cell are conference talks. */
import { type Grid, isBlank } from "./grid";
import type { Header } from "./header";

/** The range with those cells filled in; the very same range where no header of ours says anything of every row. */
export function withWhatHeadersSay(grid: Grid, { row: headerRow, headers, places }: Header): Grid {
  const says = Object.values(places).flatMap((place) => {
    const always = place === undefined ? undefined : headers[place]!.always;
    return always === undefined ? [] : [{ place: place!, always }];
  });
  if (says.length === 0) return grid;
  return grid.map((cells, row) => {
    if (row <= headerRow || cells.every(isBlankOrUnticked)) return cells;
    const filled = [...cells];
    for (const { place, always } of says) if (isBlank(filled[place])) filled[place] = always;
    return filled;
  });
}

/** A column of checkboxes says FALSE in rows that nobody has filled in. */
function isBlankOrUnticked(cell: unknown): boolean {
  return cell === false || isBlank(cell);
}
