/** Shows the sidebar's page in Google Sheets. */

/** Opens the sidebar. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("DevRel Ledger");
  SpreadsheetApp.getUi().showSidebar(page);
}
