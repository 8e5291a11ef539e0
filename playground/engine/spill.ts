/** How a spilled value shows: blanks stay blank and dates look like dates, which Univer alone does not do. */
import type { ICellData, Nullable } from "@univerjs/core";

type Shown = Nullable<ICellData>;

/** The cell to show where a formula elsewhere spilled `spilled` onto it. */
export function spilledCell<Cell extends Shown>(cell: Cell, spilled: ICellData): Cell {
  if (spilled.v === null || spilled.v === undefined) {
    const { v: _value, t: _type, ...rest } = { ...cell } as ICellData;
    return rest as Cell;
  }
  const spilledStyle = spilled.s;
  if (typeof spilledStyle !== "object" || !spilledStyle?.n) return cell;
  const own = cell?.s;
  if (typeof own === "string") return cell;
  if (own?.n) return cell;
  return { ...cell, s: { ...own, n: spilledStyle.n } } as Cell;
}
