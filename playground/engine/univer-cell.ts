/** Plain cell data as Univer keeps it. */
import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellData } from "../workbook-data";

/** One cell as Univer keeps it. */
export function toUniverCell(cell: CellData): ICellData {
  const result: ICellData = {};
  const value = cell.spilled ? undefined : cell.value;
  if (typeof value === "number") Object.assign(result, { v: value, t: CellValueType.NUMBER });
  else if (typeof value === "boolean") Object.assign(result, { v: value ? 1 : 0, t: CellValueType.BOOLEAN });
  else if (value !== undefined && value !== "") Object.assign(result, textCell(value));
  if (cell.formula) result.f = cell.formula;
  if (cell.link) result.custom = { link: cell.link };
  return result;
}

/** Text as Univer keeps it: numeric-looking text is marked, or it would turn into a number. */
export function textCell(text: string): ICellData {
  const numeric = text.trim() !== "" && !Number.isNaN(Number(text));
  return { v: text, t: numeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
