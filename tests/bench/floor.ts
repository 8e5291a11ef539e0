/** The least that any measure must do: touch every cell once and intern one column (F2). */

/** How many cells are filled and how many different texts the column has. */
export function floor(grid: readonly (readonly unknown[])[], place: number): [number, number] {
  const codes = new Map<unknown, number>();
  let filled = 0;
  for (let row = 1; row < grid.length; row++) {
    const cells = grid[row]!;
    for (let column = 0; column < cells.length; column++) if (cells[column] !== "") filled++;
    const text = cells[place];
    if (!codes.has(text)) codes.set(text, codes.size);
  }
  return [filled, codes.size];
}
