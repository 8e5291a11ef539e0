/** The add-on's menu in Google Sheets. */

/** Adds the menu; items name top-level functions. */
export function addMenu(items: readonly { label: string; entry: string }[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, entry } of items) menu.addItem(label, entry);
  menu.addToUi();
}
