/** Checks every recognised tab of a workbook, each in the light of the others. */
import { checkTables } from "../check/checkTables";
import type { Zone } from "../reading/zone";
import { type WorkbookModel, workbookModel } from "../workbook/workbookModel";
import type { RecognisedTab } from "./recognise";

/** What these tabs say. */
export function modelOf(recognised: readonly RecognisedTab[], zone: Zone): WorkbookModel {
  return workbookModel(Object.fromEntries(recognised.map(({ table, grid }) => [table.name, grid])), zone);
}

/** The tabs with what is wrong in each. */
export function checkWorkbook(
  recognised: readonly RecognisedTab[],
  zone: Zone,
  workbook = modelOf(recognised, zone),
) {
  return checkTables(recognised, workbook);
}
