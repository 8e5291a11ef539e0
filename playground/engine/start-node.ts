/** Univer without a page: the spreadsheet engine as tests use it. */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import "@univerjs/sheets/lib/facade";
import "@univerjs/engine-formula/lib/facade";
import "@univerjs/sheets-formula/lib/facade";
import "@univerjs/sheets-numfmt/lib/facade";
import "@univerjs/sheets-data-validation/lib/facade";
import "@univerjs/sheets-note/lib/facade";
import "@univerjs/sheets-sort/lib/facade";
import "@univerjs/sheets-filter/lib/facade";
import type { StartedUniver } from "./engine";

/** Starts Univer with the parts that need no page. */
export function startInNode(): StartedUniver {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
