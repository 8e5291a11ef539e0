/** What menu, schedule and sidebar do with the workbook. It stands behind the page in Sidebar.html, since Sheets evaluates Code.js anew for every cell. */
import { answer } from "./app/door";
import { refreshBySchedule, refreshFromMenu } from "./app/refreshMethods";
import { ask, tell } from "./sheets/googleDialogs";
import { noteNoSpreadsheet } from "./sheets/googleSchedules";
import { googleWorkbook, isSpreadsheetOpen } from "./sheets/googleWorkbook";

/** From the menu. */
export function refreshSummaries(): void {
  refreshFromMenu(googleWorkbook(), { tell, ask });
}

/** From a time trigger, which Google may start without any spreadsheet. */
export function refreshOnSchedule(): void {
  if (isSpreadsheetOpen()) refreshBySchedule(googleWorkbook());
  else noteNoSpreadsheet(Date.now());
}

/** From the sidebar, which has no other way in. */
export function rpc(method: unknown, payload: unknown): string {
  return answer(method, payload, googleWorkbook);
}
