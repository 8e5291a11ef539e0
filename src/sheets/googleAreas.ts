/** Areas of summaries in Google Sheets: the named ranges that hold them, and what is in them beside values. */
import type { PageArea, PageName } from "../pages/page";
import type { Seen } from "../pages/replacing";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a summary's cells are called. */
export function rangeName(page: PageName): string {
  return `DevRel_Ledger_${page.replace(/\W+/g, "_")}`;
}

/** The cells that bear a summary's name, as long as they are on that tab. */
export function namedArea(spreadsheet: Spreadsheet, page: PageName, tab: number): PageArea | undefined {
  const range: Range | null = spreadsheet.getRangeByName(rangeName(page));
  return range?.getSheet().getSheetId() === tab ? areaOf(range) : undefined;
}

export function rangeOf(sheet: Sheet, { row, column, rows, columns }: PageArea): Range {
  return sheet.getRange(row, column, rows, columns);
}

export function lookAt(range: Range, area: PageArea): Seen {
  return {
    area,
    formulas: range.getFormulas(),
    notes: range.getNotes(),
    merges: range.getMergedRanges().map(areaOf),
  };
}

function areaOf(range: Range): PageArea {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
