/** What is put into a cell of a column for a text that was brought in. */
import type { Column } from "../reading/table";
import type { Zone } from "../reading/zone";
import { dayCell } from "./dayCell";

const DIGITS = /^\d+(\.\d+)?$/;

/** A date or a number where the column holds such; what is neither stays as it was written. */
export function broughtCell({ kind }: Column, text: string, sheetZone: Zone): Date | number | string {
  if (kind === "date") return dayCell(text, sheetZone);
  return kind === "number" && DIGITS.test(text) ? Number(text) : text;
}
