/** Every top-level function that Sheets, a trigger or the sidebar may call, and nothing else; the build makes a forwarder for each. */

import { callFunction } from "./app/callFunction";
import { answer } from "./app/door";
import type { EntryName } from "./app/entryNames";
import { MENU_ITEMS } from "./app/menuItems";
import { refreshBySchedule, refreshFromMenu } from "./app/refreshMethods";
import { tellRefused } from "./app/schedule";
import { permissionErrors } from "./problems/permissionErrors";
import { ask, tell } from "./sheets/googleDialogs";
import { addMenu } from "./sheets/googleMenu";
import { askFor, asking, isAllowed } from "./sheets/googlePermissions";
import { googlePerson, noteNoSpreadsheet } from "./sheets/googleSchedules";
import { googleSettings } from "./sheets/googleSettings";
import { openSidebar } from "./sheets/googleSidebar";
import { googleWorkbook, isSpreadsheetOpen, sheetTimeZone } from "./sheets/googleWorkbook";

/** Answers a custom function; the generated DEVREL_ functions call it with their own name. */
export function customFunction(name: string, args: readonly unknown[]): unknown {
  return callFunction(name, args, { timeZone: sheetTimeZone });
}

/** When a spreadsheet opens: only the menu, for this may run before anybody gave permission. */
export function onOpen(): void {
  addMenu(MENU_ITEMS);
}

/** When the add-on is installed into an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** From the menu. */
export function showSidebar(): void {
  asking("sidebar", openSidebar);
}

/** From the menu. */
export function refreshSummaries(): void {
  asking("spreadsheet", () => refreshFromMenu(googleWorkbook(), { tell, ask }));
}

/** From the menu: has Google ask for whatever was not allowed. */
export function askForPermissions(): void {
  askFor("spreadsheet", "sidebar", "schedule");
  tell(permissionErrors.allThere().message);
}

/** From a time trigger, which Google may start without any spreadsheet. */
export function refreshOnSchedule(): void {
  if (!isAllowed("spreadsheet")) tellRefused(googleSettings(), googlePerson(), Date.now());
  else if (isSpreadsheetOpen()) refreshBySchedule(googleWorkbook());
  else noteNoSpreadsheet(Date.now());
}

/** From the sidebar, which has no other way in. */
export function rpc(method: unknown, payload: unknown): string {
  return answer(method, payload, googleWorkbook);
}

({ showSidebar, refreshSummaries, refreshOnSchedule, askForPermissions }) satisfies Record<
  EntryName,
  () => void
>;
