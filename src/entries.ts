/** Every function that Sheets, a trigger or the sidebar may call, and nothing else: the build makes a top-level function of each. */
import { answer } from "./app/door";
import { refreshBySchedule, refreshFromMenu } from "./app/refreshMethods";
import { readMatches } from "./app/tabMatches";
import { callFunction } from "./functions/call";
import { ask, tell } from "./sheets/googleDialogs";
import { addMenu, openSidebar } from "./sheets/googleMenu";
import { noteNoSpreadsheet } from "./sheets/googleSchedules";
import { googleSettings } from "./sheets/googleSettings";
import { googleWorkbook, isSpreadsheetOpen, sheetTimeZone } from "./sheets/googleWorkbook";

/** Answers a custom function; the generated DEVREL_ functions call it with their own name. */
export function customFunction(name: string, args: readonly unknown[]): unknown {
  return callFunction(name, args, {
    timeZone: sheetTimeZone,
    matches: () => readMatches(googleSettings()).tables,
  });
}

/** When a spreadsheet opens: only the menu, for this may run before anybody gave permission. */
export function onOpen(): void {
  type Entry = keyof typeof import("./entries");
  addMenu([
    { label: "Open sidebar", entry: "showSidebar" satisfies Entry },
    { label: "Refresh summaries", entry: "refreshSummaries" satisfies Entry },
  ]);
}

/** When the add-on is installed into an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** From the menu. */
export function showSidebar(): void {
  openSidebar();
}

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
