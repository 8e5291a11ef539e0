/** Gives a new tab its contents and look, in as few calls as Google's SpreadsheetApp allows. */
import { asValues } from "./asText";
import type { Layout } from "./workbook";

const INK = { header: "#e8f0fe", example: "#80868b" };

export function layOut(sheet: GoogleAppsScript.Spreadsheet.Sheet, layout: Layout): void {
  const { cells, headerRow, notes, grey, formats, choices, formulas } = layout;
  const columns = Math.max(...cells.map((line) => line.length));
  const lines = asValues(cells).map((line) => [...line, ...Array(columns - line.length).fill("")]);
  sheet.getRange(1, 1, lines.length, columns).setValues(lines);
  if (notes.length > 0) {
    const header = sheet.getRange(headerRow, 1, 1, notes.length);
    header
      .setNotes([[...notes]])
      .setFontWeight("bold")
      .setBackground(INK.header);
    sheet.setFrozenRows(headerRow);
  }
  for (const row of grey) sheet.getRange(row, 1, 1, columns).setFontStyle("italic").setFontColor(INK.example);
  const below = (column: number) => sheet.getRange(headerRow + 1, column, sheet.getMaxRows() - headerRow, 1);
  for (const { column, format } of formats) below(column).setNumberFormat(format);
  for (const { column, list, help } of choices)
    below(column).setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...list], true)
        .setAllowInvalid(true)
        .setHelpText(help)
        .build(),
    );
  for (const { row, column, formula } of formulas) sheet.getRange(row, column).setFormula(formula);
}
