/** Writes rows as a CSV file. */
import Papa from "papaparse";
import { FORMULA_LIKE } from "../../src/words/guarded";

/** A text that a spreadsheet would run as a formula gets an apostrophe, which Bring in takes off again. */
export function crmCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse({ fields: [...header], data: [...rows] }, { escapeFormulae: FORMULA_LIKE, newline: "\r\n" })}\r\n`;
}
