/** Gives a new tab its look and then, in one call, all its contents: a tab left half made is empty, and is made again. */
import { asValues } from "./asText";
import type { Layout } from "./workbook";

const INK = { header: "#e8f0fe", example: "#80868b" };
/** In pixels. */
const TWO_LINES = 38;

export function layOut(sheet: GoogleAppsScript.Spreadsheet.Sheet, layout: Layout): void {
  const { headerRow, notes } = layout;
  const rowsBelow = sheet.getMaxRows() - headerRow;
  const contents = contentsOf(layout);
  const columns = contents[0]!.length;
  const rowAt = (row: number) => sheet.getRange(row, 1, 1, columns);
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
    sheet.getRange(headerRow + 1, column, rowsBelow, 1).setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...list], true)
        .setAllowInvalid(true)
        .setHelpText(help)
        .build(),
    );
  sheet.getRange(1, 1, contents.length, columns).setValues(contents);
}

/** Texts as text, and formulas in their cells. */
function contentsOf({ cells, formulas }: Layout): unknown[][] {
  const rows = Math.max(cells.length, ...formulas.map(({ row }) => row));
  const columns = Math.max(...cells.map((line) => line.length), ...formulas.map(({ column }) => column));
  const values = asValues(cells);
  const contents = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => values[row]?.[column] ?? ""),
  );
  for (const { row, column, formula } of formulas) contents[row - 1]![column - 1] = formula;
  return contents;
}
