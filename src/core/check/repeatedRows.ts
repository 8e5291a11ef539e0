/** Finds rows that repeat an earlier one cell for cell. */
import { rowFaults } from "../problems/rowFaults";
import { readText } from "../tables/cells/text";
import type { Rows } from "../tables/rows";
import type { Check } from "./report";

/** Few rows share a mark, so that the texts of all cells are put together for few rows only. */
export const checkRepeatedRows: Check = (rows, report) => {
  const byMark = new Map<number, number | Map<string, number>>();
  const { length } = rows.header.texts;
  for (let row = 0; row < rows.filled; row++) {
    let mark = 0;
    for (let place = 0; place < length; place++)
      mark = (Math.imul(mark, 31) + markOf(rows.cell(row, place))) | 0;
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
};

/** A number that equal cells share; 0 for a blank one. */
function markOf(cell: unknown): number {
  if (typeof cell === "string") {
    const text = cell.trim();
    const { length } = text;
    if (length === 0) return 0;
    return (
      length +
      37 * text.charCodeAt(0) +
      4099 * text.charCodeAt(length - 1) +
      131_071 * text.charCodeAt(length >> 1)
    );
  }
  return (Number(cell) % 0x7fffffff) | 0;
}

function textOf(rows: Rows, row: number): string {
  return rows.header.texts.map((_, place) => readText(rows.cell(row, place), rows.zone)).join("\u0000");
}
