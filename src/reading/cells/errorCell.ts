/** Recognises cells that show a spreadsheet error, or that a formula is still at work, which both reach a custom function as text. */

import { faults } from "../../problems/cellFaults";
import type { Fault } from "../../problems/problem";

export const ERROR_CELL =
  /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading(?:\.\.\.|…))$/;

const HASH = 35;
const L = 76;

/** Whether the text is all that such a cell shows. */
export function isErrorCell(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code === HASH || code === L) && ERROR_CELL.test(text.trim());
}

/** Whether the text is what a cell shows whose formula is not done yet. */
export function isLoadingCell(text: string): boolean {
  return text.charCodeAt(0) === L && ERROR_CELL.test(text.trim());
}

/** What is wrong with such a cell; undefined for any other text. */
export function errorFault(text: string): Fault | undefined {
  if (!isErrorCell(text)) return undefined;
  const shown = text.trim();
  return shown.charCodeAt(0) === L ? faults.loading(shown) : faults.errorCell(shown);
}
