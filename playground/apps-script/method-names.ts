/** Checked by the compiler: every method that the services here have is one that Apps Script has. */
/// <reference types="google-apps-script" />
import type { EmbeddedChart, EmbeddedChartBuilder } from "./charts";
import type { DataValidationBuilder } from "./data-validation";
import type { HtmlOutput, HtmlService } from "./html-service";
import type { LockService } from "./lock-service";
import type { DeveloperMetadata, DeveloperMetadataFinder, MetadataLocation } from "./metadata";
import type { NamedRange } from "./named-range";
import type { PropertiesService } from "./properties-service";
import type { Protection } from "./protection";
import type { Range } from "./range";
import type { RangeList } from "./range-list";
import type { RichTextValueBuilder } from "./rich-text";
import type { ScriptApp } from "./script-app";
import type { Sheet } from "./sheet";
import type { Spreadsheet } from "./spreadsheet";
import type { SpreadsheetApp } from "./spreadsheet-app";
import type { Ui } from "./ui";
import type { Utilities } from "./utilities";

type Invented<Ours, Original> = Exclude<keyof Ours, keyof Original | `_${string}` | "run">;
type None<Names extends never> = Names;

/** Each line fails to compile where a method has a name of our own. */
export type Names = [
  None<Invented<SpreadsheetApp, GoogleAppsScript.Spreadsheet.SpreadsheetApp>>,
  None<Invented<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>>,
  None<Invented<Sheet, GoogleAppsScript.Spreadsheet.Sheet>>,
  None<Invented<NamedRange, GoogleAppsScript.Spreadsheet.NamedRange>>,
  None<Invented<Range, GoogleAppsScript.Spreadsheet.Range>>,
  None<Invented<RangeList, GoogleAppsScript.Spreadsheet.RangeList>>,
  None<Invented<RichTextValueBuilder, GoogleAppsScript.Spreadsheet.RichTextValueBuilder>>,
  None<Invented<DataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>>,
  None<Invented<DeveloperMetadata, GoogleAppsScript.Spreadsheet.DeveloperMetadata>>,
  None<Invented<DeveloperMetadataFinder, GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>>,
  None<Invented<MetadataLocation, GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>>,
  None<Invented<Protection, GoogleAppsScript.Spreadsheet.Protection>>,
  None<Invented<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>>,
  None<Invented<EmbeddedChartBuilder, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>>,
  None<Invented<PropertiesService, GoogleAppsScript.Properties.PropertiesService>>,
  None<Invented<LockService, GoogleAppsScript.Lock.LockService>>,
  None<Invented<ScriptApp, GoogleAppsScript.Script.ScriptApp>>,
  None<Invented<HtmlService, GoogleAppsScript.HTML.HtmlService>>,
  None<Invented<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>>,
  None<Invented<Ui, GoogleAppsScript.Base.Ui>>,
  None<Invented<Utilities, GoogleAppsScript.Utilities.Utilities>>,
];
