/** Sidebar.html in Google Sheets: its page is shown, and the code behind it is had when it is needed. */
import { doorErrors } from "../core/problems/doorErrors";
import { LedgerError } from "../core/problems/problem";
import { partsOf } from "./sidebarFile";

/** Opens the sidebar. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutput(readParts().page).setTitle("DevRel Ledger");
  SpreadsheetApp.getUi().showSidebar(page);
}

/** The code of what menu, sidebar and schedule do with the workbook; evaluated, it gives workbookEntries.ts. */
export function workbookCode(): string {
  return readParts().code;
}

/** @throws LedgerError with a sentence, since nobody further out would make one of it */
function readParts() {
  try {
    return partsOf(HtmlService.createTemplateFromFile("Sidebar").getRawContent());
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw doorErrors.unexpected(error instanceof Error ? error.message : String(error));
  }
}
