/** How a spilled value shows: blanks stay blank and dates look like dates, which Univer alone does not do. */
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";

type StyleOf = (cell: ICellData) => Nullable<IStyleData>;

/** The cell to show where a formula elsewhere spilled `spilled` onto it; what it looks like is its own affair. */
export function spilledCell<Cell extends Nullable<ICellData>>(
  own: Cell,
  spilled: ICellData,
  styleOf: StyleOf,
): Cell {
  if (spilled.v === null || spilled.v === undefined) {
    const { v: _value, t: _type, ...rest } = { ...own } as ICellData;
    return rest as Cell;
  }
  return { ...own, v: spilled.v, t: spilled.t, ...spilledStyle(own, spilled, styleOf) } as Cell;
}

/** The cell under the name that Sheets has for the error of a result that found no room. */
export function asInSheets<Cell extends Nullable<ICellData>>(cell: Cell): Cell {
  return cell?.v === "#SPILL!" ? { ...cell, v: "#REF!" } : cell;
}

function spilledStyle(own: Nullable<ICellData>, spilled: ICellData, styleOf: StyleOf): Pick<ICellData, "s"> {
  const style = own?.s ? styleOf(own) : null;
  const format = typeof spilled.s === "object" ? spilled.s?.n : null;
  if (!format || style?.n) return own?.s ? { s: own.s } : {};
  return { s: { ...style, n: format } };
}
