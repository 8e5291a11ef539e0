/** Checks every recognised tab of a workbook, each in the light of the others. */
import { checkTables } from "../check/checkTables";
import type { Zone } from "../reading/zone";
import { workbookModel } from "../workbook/workbookModel";
import type { RecognisedTab } from "./recognise";

/** The tabs with what is wrong in each. */
export function checkWorkbook(recognised: readonly RecognisedTab[], zone: Zone) {
  const grids = recognised.map(({ table, grid }) => [table.name, grid] as const);
  return checkTables(recognised, workbookModel(Object.fromEntries(grids), zone));
}
