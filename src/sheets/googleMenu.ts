/** The add-on's menu and sidebar in Google Sheets. */

/** Adds the menu; items name functions of entries.ts. */
export function addMenu(items: readonly { label: string; entry: string }[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, entry } of items) menu.addItem(label, entry);
  menu.addToUi();
}

/** Opens the sidebar. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("DevRel Ledger");
  SpreadsheetApp.getUi().showSidebar(page);
}
