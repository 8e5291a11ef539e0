/** The sentences for what cannot be shared yet. */
import { LedgerError } from "./problem";

export const shareErrors = {
  nobody: () =>
    new LedgerError(
      "There is no Contacts tab and no Activities tab yet, so nobody can go to a CRM. Make or match one in Set up.",
    ),
  /** As the end of a sentence. */
  noAddress: () =>
    "this spreadsheet is only here and has no address that others could open. In Google Sheets they are in it.",
  loading: (tab: string, cell: string) =>
    new LedgerError(
      `${tab} is still loading (cell ${cell}), so figures would not have all of its rows. Look again in a moment; if it still says Loading… then, mend the formula in that cell.`,
    ),
};
