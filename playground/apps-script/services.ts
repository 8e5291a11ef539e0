/** Everything that the add-on's code finds as a global in Apps Script, for one run. */
import { ChartType } from "./enums";
import { HtmlService } from "./html-service";
import { LockService } from "./lock-service";
import { PropertiesService } from "./properties-service";
import type { Run } from "./run";
import { ScriptApp } from "./script-app";
import { SpreadsheetApp } from "./spreadsheet-app";
import { Utilities } from "./utilities";

/** The services by the names that scripts use. */
export function servicesFor(run: Run): Record<string, object> {
  return {
    SpreadsheetApp: new SpreadsheetApp(run),
    PropertiesService: new PropertiesService(run),
    LockService: new LockService(run),
    ScriptApp: new ScriptApp(run),
    HtmlService: new HtmlService(run),
    Utilities: new Utilities(run),
    Charts: { ChartType },
  };
}
