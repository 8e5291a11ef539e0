/** The sentences for rows that cannot be brought in. */
import { listed } from "../words/text";
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
  /** Where a refresh brings rows in. */
  refreshCutOff: (tab: string, reason: string) =>
    new LedgerError(
      `Bringing in what is new in ${tab} stopped in the middle (${reason}), so no summary was changed. Refresh again in a moment: nothing is written twice, and what is missing is added.`,
    ),
  /** Not an error: what the figures of a refresh that brought rows in do not show yet. */
  formulasLater: (tabs: readonly string[]): string =>
    `What formulas on ${listed(tabs)} make of the new rows is counted at the next refresh.`,
  tabGone: (about: string) =>
    new LedgerError(
      `The tab that held ${about} is gone, so nothing of it was brought in. Stop bringing it in on Home, or take another tab in Bring in.`,
    ),
  recipeGone: (tab: string) =>
    new LedgerError(
      `The recipe by which ${tab} was brought in is gone. Take that tab in Bring in once more, or stop bringing it in.`,
    ),
  otherHeaders: (tab: string, about: string) =>
    new LedgerError(
      `${tab} no longer has the headers of ${about}, so nothing of it was brought in. Take it in Bring in once more.`,
    ),
  loading: (tab: string, cell: string) =>
    new LedgerError(
      `${tab} is still loading (cell ${cell}), so nothing of it was brought in. Refresh again in a moment.`,
    ),
  unanswered: (tab: string) =>
    new LedgerError(
      `Something about ${tab} has to be answered, so nothing of it was brought in. Take it in Bring in once more.`,
    ),
  noSuchRun: () => new LedgerError("That is no longer there to be taken back. Look again to see what is."),
};
