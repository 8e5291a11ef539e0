/** The sentences for summaries that could not be refreshed as they should. */
import { LedgerError } from "./problem";

export const refreshErrors = {
  closed: (tab: string) =>
    new LedgerError(
      `The tab ${tab} is protected and you may not edit it, so it stays as it was. Ask whoever protected it to let you in.`,
    ),
  rearranged: (tab: string) =>
    new LedgerError(
      `The tab ${tab} no longer shows where its summary begins and ends, so it was left alone. Undo the last changes there, or delete the tab and make it again.`,
    ),
  historyRearranged: (tab: string) =>
    new LedgerError(
      `The tab ${tab} no longer shows where its summary begins and ends, so it was left alone, and this refresh is not in it. Undo the last changes there (File > Version history has them all). Do not delete it: the figures of earlier refreshes are nowhere else.`,
    ),
  notMade: (page: string, reason: string) =>
    new LedgerError(`The tab of ${page} is not made to its end (${reason}). Refresh again in a moment.`),
  stopped: (reason: string) =>
    new LedgerError(
      `The refresh stopped before its end (${reason}). Each summary is as it was or up to date. Refresh again in a moment.`,
    ),
  unexpected: (tab: string, reason: string) =>
    new LedgerError(`The tab ${tab} could not be brought up to date (${reason}). Refresh again in a moment.`),
  noneYet: () => new LedgerError("There are no summary tabs yet. Make them now?"),
  notAllowed: () =>
    new LedgerError(
      "Google no longer lets the add-on work for the person who set up the schedule. They should choose Extensions > DevRel Ledger > Permissions and allow what Google asks, or somebody else should take the schedule over.",
    ),
  noName: () => new LedgerError("Give a name, so that others know whose schedule it is."),
  notInHistory: () => new LedgerError("The History tab has no refresh of that time. Choose another one."),
};
