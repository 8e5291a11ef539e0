/** Every function that Sheets may call, and nothing else: the build makes a top-level function of each. Those of workbookEntries.ts come with them. */
import { readMatches } from "./app/tabMatches";
import { callFunction } from "./functions/call";
import { addMenu } from "./sheets/googleMenu";
import { googleSettings } from "./sheets/googleSettings";
import { openSidebar } from "./sheets/googleSidebar";
import { sheetTimeZone } from "./sheets/googleWorkbook";

export { workbookCode } from "./sheets/googleSidebar";

type Entry = keyof typeof import("./entries") | keyof typeof import("./workbookEntries");

/** Answers a custom function; the generated DEVREL_ functions call it with their own name. */
export function customFunction(name: string, args: readonly unknown[]): unknown {
  return callFunction(name, args, {
    timeZone: sheetTimeZone,
    matches: () => readMatches(googleSettings()).tables,
  });
}

/** When a spreadsheet opens: only the menu, for this may run before anybody gave permission. */
export function onOpen(): void {
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
