/** Finds amounts in another currency than the rest of their column, which cannot be added to them. */
import { rowFaults } from "../../problems/rowFaults";
import type { Rows } from "../../reading/rows";
import type { Columns, ColumnsOfKind } from "../../reading/table";
import type { ReportIn } from "../tab";

/** Reports each of them; amounts that name no currency say nothing. */
export function reportOtherCurrencies<C extends Columns>(
  rows: Rows<C>,
  column: ColumnsOfKind<C, "number">,
  report: ReportIn<C>,
): void {
  const place = rows.place(column);
  const { common, cells, otherOf } = rows.currencies(column);
  if (place === undefined || common === undefined) return;
  for (let row = 0; row < rows.filled; row++) {
    const currency = otherOf(rows.cell(row, place));
    if (currency !== undefined) report(row, column, rowFaults.otherCurrency(currency, common, cells));
  }
}
