/** Gives a new tab its contents and look, in as few calls as Google's SpreadsheetApp allows. */
import { asValues } from "./asText";
import type { Layout } from "./workbook";

const INK = { header: "#e8f0fe", example: "#80868b" };
/** In pixels. */
const TWO_LINES = 38;

export function layOut(sheet: GoogleAppsScript.Spreadsheet.Sheet, layout: Layout): void {
  const { cells, headerRow, notes, formulas } = layout;
  const columns = Math.max(...cells.map((line) => line.length));
  const lines = asValues(cells).map((line) => [...line, ...Array(columns - line.length).fill("")]);
  const rowAt = (row: number) => sheet.getRange(row, 1, 1, columns);
  sheet.getRange(1, 1, lines.length, columns).setValues(lines);
  if (notes.length > 0) {
    sheet
      .getRange(headerRow, 1, 1, notes.length)
      .setNotes([[...notes]])
      .setFontWeight("bold")
      .setBackground(INK.header);
    sheet.setFrozenRows(headerRow);
  }
  for (const row of layout.grey) rowAt(row).setFontStyle("italic").setFontColor(INK.example);
  for (const row of layout.strong) rowAt(row).setFontWeight("bold");
  for (const { column, pixels } of layout.widths) sheet.setColumnWidth(column, pixels);
  for (const { row, column, rows, columns: width, format } of layout.formats)
    sheet.getRange(row, column, rows, width).setNumberFormat(format);
  for (const { row, column, rows, columns: width, look } of layout.looks) {
    const range = sheet.getRange(row, column, rows, width);
    if (look === "heading") range.setFontWeight("bold").setBackground(INK.header);
    else if (look === "wrapped") {
      range.setWrap(true);
      sheet.setRowHeights(row, rows, TWO_LINES);
      sheet.getRange(row, 1, rows, columns).setVerticalAlignment("middle");
    } else range.setHorizontalAlignment(look);
  }
  for (const { column, list, help } of layout.choices)
    sheet.getRange(headerRow + 1, column, sheet.getMaxRows() - headerRow, 1).setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...list], true)
        .setAllowInvalid(true)
        .setHelpText(help)
        .build(),
    );
  for (const { row, column, formula } of formulas) sheet.getRange(row, column).setFormula(formula);
}
