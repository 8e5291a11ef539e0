/** Apps Script's SpreadsheetApp. */
import { counted } from "./counted";
import { DataValidationBuilder } from "./data-validation";
import * as enums from "./enums";
import type { Range } from "./range";
import { RichTextValueBuilder } from "./rich-text";
import type { Run } from "./run";
import type { Sheet } from "./sheet";
import { Spreadsheet } from "./spreadsheet";
import { Ui } from "./ui";

export class SpreadsheetApp {
  readonly BorderStyle = enums.BorderStyle;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly ProtectionType = enums.ProtectionType;
  readonly WrapStrategy = enums.WrapStrategy;
  private spreadsheet: Spreadsheet | null = null;
  private ui: Ui | null = null;

  constructor(readonly run: Run) {}

  getActive() {
    return this.getActiveSpreadsheet();
  }
  getActiveSpreadsheet() {
    if (this.run.options.withoutDocument) return null;
    this.spreadsheet ??= new Spreadsheet(this.run);
    return this.spreadsheet;
  }
  getActiveSheet() {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }
  getActiveRange() {
    return this.getActiveSpreadsheet()?.getActiveRange() ?? null;
  }
  setActiveSheet(sheet: Sheet) {
    return this.getActiveSpreadsheet()?.setActiveSheet(sheet);
  }
  setActiveRange(range: Range) {
    return this.getActiveSpreadsheet()?.setActiveRange(range);
  }
  getUi() {
    this.ui ??= new Ui(this.run);
    return this.ui;
  }
  flush() {}
  newDataValidation() {
    return new DataValidationBuilder(this.run);
  }
  newRichTextValue() {
    return new RichTextValueBuilder(this.run);
  }
}
counted("SpreadsheetApp", SpreadsheetApp);
