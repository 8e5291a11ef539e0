/** Messages and questions in front of the spreadsheet; where the add-on may not show any, a note in the corner. */
import { permissionErrors } from "../problems/permissionErrors";
import { isAllowed } from "./googlePermissions";

const TITLE = "DevRel Ledger";
/** How long a note stays, in seconds. */
const LONG = 20;

/** Shows a message until it is closed. */
export function tell(text: string): void {
  const ui = SpreadsheetApp.getUi();
  if (isAllowed("sidebar")) ui.alert(TITLE, text, ui.ButtonSet.OK);
  else note(text);
}

/** Whether the answer is yes; it is not where nobody can be asked, which is said. */
export function ask(question: string): boolean {
  if (!isAllowed("sidebar")) {
    note(permissionErrors.noQuestion(question).message);
    return false;
  }
  const ui = SpreadsheetApp.getUi();
  return ui.alert(TITLE, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

function note(text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, TITLE, LONG);
}
