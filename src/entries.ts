/** Every function that Sheets, a trigger or the sidebar may call, and nothing else: the build makes a top-level function of each. */
import { callFunction } from "./functions/call";

/** Answers a custom function; the generated DEVREL_ functions call it with their own name. */
export function customFunction(name: string, args: readonly unknown[]): unknown {
  return callFunction(name, args, {
    timeZone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
  });
}
