/** The sentences for summaries that could not be refreshed as they should. */
import { listed } from "../words/text";
import { LedgerError } from "./problem";

export const refreshErrors = {
  closed: (tab: string) =>
    new LedgerError(
      `The tab ${tab} is protected and you may not edit it, so it stays as it was. Ask whoever protected it to let you in.`,
    ),
  rearranged: (tab: string) =>
    new LedgerError(
      `Nothing on the tab ${tab} is as the add-on wrote it, so it was left alone. Delete the tab if nothing on it is yours, else rename it and take its name off (Data > Named ranges); then make it again under Refresh.`,
    ),
  merged: (tab: string, cells: string) =>
    new LedgerError(
      `On the tab ${tab} the cells ${cells} are merged across the edge of the summary, so it stays as it was. Unmerge them (Format > Merge cells > Unmerge) and refresh again.`,
    ),
  notMade: (page: string, reason: string) =>
    new LedgerError(`The tab of ${page} is not made to its end (${reason}). Refresh again in a moment.`),
  stopped: (reason: string) =>
    new LedgerError(
      `The refresh stopped before its end (${reason}). Each summary is as it was or up to date. Refresh again in a moment.`,
    ),
  /** Not an error: what became of cells that people filled within a summary. */
  moved: (tab: string, cells: readonly string[]): string =>
    `What you had put into the summary on the tab ${tab} was moved beside it: ${listed(cells.slice(0, 5))}${cells.length > 5 ? " and so on" : ""}.`,
  unexpected: (tab: string, reason: string) =>
    new LedgerError(`The tab ${tab} could not be brought up to date (${reason}). Refresh again in a moment.`),
  /** Tabs with the cell that is not done yet, and the summaries that wait for them. */
  loading: (tabs: readonly { name: string; cell: string }[], pages: readonly string[]) =>
    new LedgerError(
      `${listed(tabs.map(({ name, cell }) => `${name} (cell ${cell})`))} ${tabs.length === 1 ? "is" : "are"} still loading, so ${listed(pages)} ${pages.length === 1 ? "stays as it was" : "stay as they were"}. Refresh again in a moment; if it still says Loading… then, mend the formula in that cell.`,
    ),
  noneYet: () => new LedgerError("There are no summary tabs yet. Make them now?"),
  notAllowed: () =>
    new LedgerError(
      "Google no longer lets the add-on work for the person who set up the schedule. They should choose Extensions > DevRel Ledger > Permissions and allow what Google asks, or somebody else should take the schedule over.",
    ),
  noName: () => new LedgerError("Give a name, so that others know who set this."),
  notInHistory: () => new LedgerError("The History tab has no refresh of that time. Choose another one."),
};
