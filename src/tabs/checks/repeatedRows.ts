/** Finds rows that repeat an earlier one cell for cell. */
import { rowFaults } from "../../problems/rowFaults";
import { readText } from "../../reading/cells/cellText";
import { readDate } from "../../reading/cells/date";
import type { Rows } from "../../reading/rows";
import type { Zone } from "../../reading/zone";
import type { Report } from "../tab";

/** Few rows share a mark, so that the texts of all cells are put together for few rows only. */
export function checkRepeatedRows(rows: Rows, report: Report<never>): void {
  const byMark = new Map<number, number | Map<string, number>>();
  const { length } = rows.header.texts;
  for (let row = 0; row < rows.filled; row++) {
    let mark = 0;
    for (let place = 0; place < length; place++)
      mark = (Math.imul(mark, 31) + markOf(rows.cell(row, place), rows.zone)) | 0;
    if (mark === 0 && rows.isBlank(row)) continue;
    const alike = byMark.get(mark);
    if (alike === undefined) {
      byMark.set(mark, row);
      continue;
    }
    const byText = typeof alike === "number" ? new Map([[textOf(rows, alike), alike]]) : alike;
    byMark.set(mark, byText);
    const text = textOf(rows, row);
    const first = byText.get(text);
    if (first === undefined) byText.set(text, row);
    else report(row, 0, rowFaults.repeated(rows.rowNumber(first)));
  }
}

/** A number that cells share which read the same, as a date and its text do; 0 for a blank one. */
function markOf(cell: unknown, zone: Zone): number {
  const isDate = typeof (cell as Partial<Date> | null)?.getTime === "function";
  const text = isDate ? "" : readText(cell, zone);
  const first = text.charCodeAt(0);
  const time = isDate || (first >= 48 && first <= 57) ? readDate(isDate ? cell : text, zone) : undefined;
  if (typeof time === "number") return (time % 0x7fffffff) | 0;
  const { length } = text;
  if (length === 0) return 0;
  return length + 37 * first + 4099 * text.charCodeAt(length - 1) + 131_071 * text.charCodeAt(length >> 1);
}

function textOf(rows: Rows, row: number): string {
  return rows.header.texts.map((_, place) => readText(rows.cell(row, place), rows.zone)).join("\u0000");
}
