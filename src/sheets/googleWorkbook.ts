/** The Workbook port over Google's SpreadsheetApp: the only place that names it. */
import { LedgerError } from "../core/problems/problem";
import type { Workbook } from "./workbook";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet that is open, read anew at each call. */
export function googleWorkbook(): Workbook {
  const spreadsheet = activeSpreadsheet();
  const sheetOf = (tab: number) => {
    const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === tab);
    if (!sheet)
      throw new LedgerError(
        "That tab is no longer there. Reload the sidebar to see the tabs as they are now.",
      );
    return sheet;
  };
  return {
    timeZone: () => spreadsheet.getSpreadsheetTimeZone(),
    tabs: () =>
      spreadsheet.getSheets().map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        hidden: sheet.isSheetHidden(),
      })),
    read: (tab) => {
      const sheet = sheetOf(tab);
      return sheet.getLastRow() === 0 ? [] : sheet.getDataRange().getValues();
    },
    goTo: ({ tab, row, column }) => {
      const sheet = sheetOf(tab);
      if (row > sheet.getMaxRows() || column > sheet.getMaxColumns())
        throw new LedgerError(
          "That cell is no longer there. Reload the sidebar to see the problems as they are now.",
        );
      spreadsheet.setActiveSheet(sheet);
      sheet.getRange(row, column).activate();
    },
  };
}

function activeSpreadsheet(): Spreadsheet {
  const spreadsheet: Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
  if (!spreadsheet) throw new LedgerError("No spreadsheet is open. Open one and try again.");
  return spreadsheet;
}

/** The time zone of the spreadsheet in which a custom function runs. */
export function sheetTimeZone(): string {
  return activeSpreadsheet().getSpreadsheetTimeZone();
}
