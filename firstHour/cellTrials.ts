/** What cells hold and show: blank tails, texts as texts, numbers in the spreadsheet's locale. */
import { counted } from "../src/words/text";
import { type Sheet, type TrialSubject, told, writeTexts } from "./trial";

/** What a number shows under a format, without the signs that differ by locale. */
function digitsShown(sheet: Sheet, number: number, format: string): string {
  const cell = sheet.getRange(1, 1);
  cell.setNumberFormat(format);
  cell.setValue(number);
  return cell.getDisplayValues()[0]![0]!.replace(/\D/g, "");
}

export const CELL_TRIALS: TrialSubject = {
  subject: "Cells",
  trials: [
    {
      tried: "The data range of an empty tab",
      expected: "1 row, 1 column, blank",
      restsOn: "Reading tabs that hold nothing yet",
      run: ({ fresh }) => {
        const values: unknown[][] = fresh().getDataRange().getValues();
        const isBlank = values.every((line) => line.every((cell) => cell === ""));
        return `${counted(values.length, "row")}, ${counted(values[0]!.length, "column")}, ${isBlank ? "blank" : "filled"}`;
      },
    },
    {
      tried: "Five rows filled, the last two made empty again, number formats further down: the last row",
      expected: "3",
      restsOn: "Where new rows are added, and how much is read",
      run: ({ fresh }) => {
        const sheet = fresh();
        writeTexts(sheet, ["one", "two", "three", "four", "five"]);
        sheet.getRange(4, 1, 2, 1).setValues([[""], [""]]);
        sheet.getRange(8, 1, 2, 1).setNumberFormat("0.00");
        return String(sheet.getLastRow());
      },
    },
    {
      tried: "Texts that look like a formula, a number, a day and a quotation, written as texts and read",
      expected: "=1+1, 007, 1/2, 'tis",
      restsOn: "That no text from a cell becomes a formula, nor an id a number",
      run: (scratch) => {
        const sheet = scratch.fresh();
        const texts = ["=1+1", "007", "1/2", "'tis"];
        writeTexts(sheet, texts);
        const values: unknown[][] = sheet.getRange(1, 1, texts.length, 1).getValues();
        return values.map(([value]) => told(value, scratch)).join(", ");
      },
    },
    {
      tried: "10% typed into a cell, and read",
      expected: "0.1",
      restsOn: "Shares that people type",
      run: (scratch) => {
        const cell = scratch.fresh().getRange(1, 1);
        cell.setValue("10%");
        return told(cell.getValues()[0]![0], scratch);
      },
    },
    {
      tried: "1234.5 under the format #,##0.00, and 0.256 under 0.0%: the digits that are shown",
      expected: "123450, 256",
      restsOn: "Number formats of results, in this spreadsheet’s locale",
      run: ({ fresh }) => {
        const sheet = fresh();
        return [digitsShown(sheet, 1234.5, "#,##0.00"), digitsShown(sheet, 0.256, "0.0%")].join(", ");
      },
    },
    {
      tried: "1234.5 under the format General, after 0.00: the digits that are shown",
      expected: "12345",
      restsOn: "Cells of summaries that change from a number to something else",
      run: ({ fresh }) => {
        const sheet = fresh();
        sheet.getRange(1, 1).setNumberFormat("0.00");
        return digitsShown(sheet, 1234.5, "General");
      },
    },
  ],
};
