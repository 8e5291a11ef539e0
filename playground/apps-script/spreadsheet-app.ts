/** Apps Script's SpreadsheetApp. */
import { counted } from "./counted";
import { DataValidationBuilder } from "./data-validation";
import { ProtectionType } from "./enums";
import { RichTextValueBuilder } from "./rich-text";
import type { Run } from "./run";
import { Spreadsheet } from "./spreadsheet";
import { Ui } from "./ui";

export class SpreadsheetApp {
  readonly ProtectionType = ProtectionType;
  private spreadsheet: Spreadsheet | null = null;
  private ui: Ui | null = null;

  constructor(readonly run: Run) {}

  getActiveSpreadsheet() {
    if (this.run.options.withoutDocument) return null;
    this.spreadsheet ??= new Spreadsheet(this.run);
    return this.spreadsheet;
  }
  getUi() {
    this.ui ??= new Ui(this.run);
    return this.ui;
  }
  newDataValidation() {
    return new DataValidationBuilder(this.run);
  }
  /** Here everything is written at once. */
  flush() {}
  newRichTextValue() {
    return new RichTextValueBuilder(this.run);
  }
}
counted("SpreadsheetApp", SpreadsheetApp);
