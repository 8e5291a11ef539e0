/** Checked by the compiler: every method that the services here have is one that Apps Script has. */
/// <reference types="google-apps-script" />
import type { EmbeddedChart, EmbeddedChartBuilder } from "./charts";
import type { HtmlOutput, HtmlService } from "./html-service";
import type { LockService } from "./lock-service";
import type { DeveloperMetadata, DeveloperMetadataFinder } from "./metadata";
import type { PropertiesService } from "./properties-service";
import type { Protection } from "./protection";
import type { Range } from "./range";
import type { RichTextValue, RichTextValueBuilder } from "./rich-text";
import type { ScriptApp } from "./script-app";
import type { Sheet } from "./sheet";
import type { Spreadsheet } from "./spreadsheet";
import type { SpreadsheetApp } from "./spreadsheet-app";
import type { Ui } from "./ui";
import type { Session, Utilities } from "./utilities";
import type { DataValidation, DataValidationBuilder } from "./validation";

type Unknown<Ours, Original> = Exclude<keyof Ours, keyof Original | `_${string}` | "run">;
type None<Names extends never> = Names;

/** Each line fails to compile where a method has a name of our own. */
export type Names = [
  None<Unknown<SpreadsheetApp, GoogleAppsScript.Spreadsheet.SpreadsheetApp>>,
  None<Unknown<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>>,
  None<Unknown<Sheet, GoogleAppsScript.Spreadsheet.Sheet>>,
  None<Unknown<Range, GoogleAppsScript.Spreadsheet.Range>>,
  None<Unknown<RichTextValue, GoogleAppsScript.Spreadsheet.RichTextValue>>,
  None<Unknown<RichTextValueBuilder, GoogleAppsScript.Spreadsheet.RichTextValueBuilder>>,
  None<Unknown<DataValidation, GoogleAppsScript.Spreadsheet.DataValidation>>,
  None<Unknown<DataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>>,
  None<Unknown<DeveloperMetadata, GoogleAppsScript.Spreadsheet.DeveloperMetadata>>,
  None<Unknown<DeveloperMetadataFinder, GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>>,
  None<Unknown<Protection, GoogleAppsScript.Spreadsheet.Protection>>,
  None<Unknown<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>>,
  None<Unknown<EmbeddedChartBuilder, AnyChartBuilder>>,
  None<Unknown<PropertiesService, GoogleAppsScript.Properties.PropertiesService>>,
  None<Unknown<LockService, GoogleAppsScript.Lock.LockService>>,
  None<Unknown<ScriptApp, GoogleAppsScript.Script.ScriptApp>>,
  None<Unknown<HtmlService, GoogleAppsScript.HTML.HtmlService>>,
  None<Unknown<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>>,
  None<Unknown<Ui, GoogleAppsScript.Base.Ui>>,
  None<Unknown<Utilities, GoogleAppsScript.Utilities.Utilities>>,
  None<Unknown<Session, GoogleAppsScript.Base.Session>>,
];

type AnyChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
