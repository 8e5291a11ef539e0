/** A cell's value as plain data. */
import { CellValueType, type ICellData } from "@univerjs/core";

export type PlainValue = string | number | boolean;

/** A date as its serial number; null where the cell is blank. */
export function plainValue(cell: ICellData | null): PlainValue | null {
  const value = cell?.v;
  if (value === undefined || value === null || value === "") return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING) {
    return value === "#SPILL!" ? "#REF!" : String(value);
  }
  return value;
}
