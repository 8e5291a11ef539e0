/** Recognises cells that show a spreadsheet error, which reach a custom function as text. */

const ERROR_CELL = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

export function isErrorCell(text: string): boolean {
  return text.charCodeAt(0) === 35 && ERROR_CELL.test(text.trim());
}
