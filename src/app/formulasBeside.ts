/** Names the tabs of our tables that hold formulas, whose results follow new rows only once Sheets has calculated them. */
import type { Workbook } from "../sheets/workbook";
import type { RecognisedTab } from "./recognise";

/** A column of formulas shows one in its first rows. */
const LOOKED_AT = 50;

export function formulasBeside(workbook: Workbook, found: readonly RecognisedTab[]): string[] {
  return found.flatMap(({ tab, whole }) => {
    const rows = Math.min(whole.length, LOOKED_AT);
    const columns = whole[0]?.length ?? 0;
    if (rows * columns === 0) return [];
    const formulas = workbook.formulas({ tab: tab.id, row: 1, column: 1, rows, columns });
    return formulas.some((cells) => cells.some((formula) => formula !== "")) ? [tab.name] : [];
  });
}
