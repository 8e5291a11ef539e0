/** Finds rows that repeat an earlier one cell for cell. */
import { rowFaults } from "../problems/rowFaults";
import { readText } from "../tables/cells/text";
import type { Check } from "./report";

export const checkRepeatedRows: Check = (rows, report) => {
  const seen = new Map<string, number>();
  for (let row = 0; row < rows.filled; row++) {
    if (rows.isBlank(row)) continue;
    const key = rows.header.texts
      .map((_, place) => readText(rows.cell(row, place), rows.zone))
      .join("\u0000");
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else report(row, 0, rowFaults.repeated(rows.rowNumber(first)));
  }
};
