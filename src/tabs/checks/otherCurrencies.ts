/** Finds amounts of a column in another currency than most, which cannot be added to them. */
import { rowFaults } from "../../problems/rowFaults";
import { currencyOf } from "../../reading/cells/number";
import type { Rows } from "../../reading/rows";
import type { Columns, ColumnsOfKind } from "../../reading/table";
import type { ReportIn } from "../tab";

/** Reports each amount with a currency other than the most frequent one; amounts without any say nothing. */
export function reportOtherCurrencies<C extends Columns>(
  rows: Rows<C>,
  column: ColumnsOfKind<C, "number">,
  report: ReportIn<C>,
): void {
  const place = rows.place(column);
  if (place === undefined) return;
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < rows.filled; row++) {
    const cell = rows.cell(row, place);
    const currency = typeof cell === "string" && cell !== "" ? currencyOf(cell) : undefined;
    if (currency === undefined) continue;
    const known = rowsOf.get(currency);
    if (known) known.push(row);
    else rowsOf.set(currency, [row]);
  }
  const [common, ...others] = [...rowsOf].sort(([, some], [, more]) => more.length - some.length);
  for (const [currency, found] of others)
    for (const row of found)
      report(row, column, rowFaults.otherCurrency(currency, common![0], common![1].length));
}
