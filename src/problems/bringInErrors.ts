/** The sentences for rows that cannot be brought in. */
import { LedgerError } from "./problem";

export const bringInErrors = {
  filledTab: (tab: string, by: "form" | "formula") =>
    new LedgerError(
      `A ${by} fills the tab ${tab}, so no rows are added there. Rename that tab, say in Set up that it is not used, and bring in again: a tab of our own is made then.`,
    ),
  noTab: (table: string) =>
    new LedgerError(`There is no ${table} tab to bring rows into. Make one in Set up, then bring in again.`),
  longRecipe: () =>
    new LedgerError(
      "This recipe is too long to be kept. Match fewer columns, or shorten the longest headers.",
    ),
  cutOff: (reason: string) =>
    new LedgerError(
      `Sheets stopped in the middle (${reason}). What was written stays. Try again: nothing is written twice, and what is missing is added.`,
    ),
  noSuchRun: () => new LedgerError("That is no longer there to be taken back. Look again to see what is."),
};
