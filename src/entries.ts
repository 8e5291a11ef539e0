/** Every function that Sheets, a trigger or the sidebar may call, and nothing else: the build makes a top-level function of each. */
import { answer } from "./app/door";
import { readMatches } from "./app/tabMatches";
import { callFunction } from "./functions/call";
import { addMenu, openSidebar } from "./sheets/googleMenu";
import { googleSettings } from "./sheets/googleSettings";
import { googleWorkbook, sheetTimeZone } from "./sheets/googleWorkbook";

/** Answers a custom function; the generated DEVREL_ functions call it with their own name. */
export function customFunction(name: string, args: readonly unknown[]): unknown {
  return callFunction(name, args, {
    timeZone: sheetTimeZone,
    matches: () => readMatches(googleSettings()).tables,
  });
}

/** When a spreadsheet opens: only the menu, for this may run before anybody gave permission. */
export function onOpen(): void {
  addMenu([{ label: "Open sidebar", entry: "showSidebar" satisfies keyof typeof import("./entries") }]);
}

/** When the add-on is installed into an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** From the menu. */
export function showSidebar(): void {
  openSidebar();
}

/** From the sidebar, which has no other way in. */
export function rpc(method: unknown, payload: unknown): string {
  return answer(method, payload, googleWorkbook);
}
