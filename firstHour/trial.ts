/** One thing that a host on one's own computer cannot prove: what it says there, and how to try it here. */

import { dateText } from "../src/reading/calendar";
import type { Zone } from "../src/reading/zone";
import { asText } from "../src/sheets/asText";

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where things may be tried. */
export interface Scratch {
  spreadsheet: Spreadsheet;
  zone: Zone;
  /** An empty tab that is taken away at the end. */
  fresh(): Sheet;
}

export interface Trial {
  /** What is done, as the beginning of a sentence. */
  tried: string;
  /** What the host on one's own computer answers. */
  expected: string;
  /** What of the add-on is wrong where another answer comes. */
  restsOn: string;
  run(scratch: Scratch): string;
}

/** What is tried of one subject. */
export interface TrialSubject {
  subject: string;
  trials: readonly Trial[];
}

/** A cell's value as it is told: a date by the spreadsheet's clock. */
export function told(value: unknown, { zone }: Scratch): string {
  const isDate = typeof value === "object" && value !== null && "getTime" in value;
  return isDate ? dateText(zone.local((value as Date).getTime())) : String(value);
}

/** Texts into the first column of a tab, each as itself. */
export function writeTexts(sheet: Sheet, texts: readonly string[]): void {
  sheet.getRange(1, 1, texts.length, 1).setValues(texts.map((text) => [asText(text)]));
}
