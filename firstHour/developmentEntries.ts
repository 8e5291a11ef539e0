/** The entries of the development build: those of the add-on, and one more menu item. The add-on that is released knows nothing of it. */
import { MENU_ITEMS } from "../src/app/menuItems";
import { tell } from "../src/sheets/googleDialogs";
import { addMenu } from "../src/sheets/googleMenu";
import { asking } from "../src/sheets/googlePermissions";
import { checkFirstHour } from "./checkFirstHour";

export * from "../src/entries";

/** When a spreadsheet opens. */
export function onOpen(): void {
  addMenu([...MENU_ITEMS, { label: "First-hour check", entry: "firstHourCheck" }]);
}

/** When the add-on is installed into an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** From the menu. */
export function firstHourCheck(): void {
  asking("spreadsheet", () => tell(checkFirstHour()));
}
