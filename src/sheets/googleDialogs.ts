/** Messages and questions in front of the spreadsheet. */
const TITLE = "DevRel Ledger";

/** Shows a message until it is closed. */
export function tell(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, text, ui.ButtonSet.OK);
}

/** Whether the answer is yes. */
export function ask(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(TITLE, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
