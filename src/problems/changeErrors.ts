/** The sentences for changes to a workbook that stopped before their end. */
import { listed } from "../words/text";
import { LedgerError } from "./problem";

export const changeErrors = {
  stopped: (done: number, all: number, reason: string) =>
    new LedgerError(
      `${done.toLocaleString("en-US")} of ${all.toLocaleString("en-US")} cells say what they should, then Sheets stopped (${reason}). Do it again in a moment: the rest follows.`,
    ),
  tabsStopped: (made: readonly string[], open: readonly string[], reason: string) =>
    new LedgerError(
      `${made.length > 0 ? `Made ${listed(made)}. ` : ""}Not made to the end: ${listed(open)} (${reason}). Make the tabs again in a moment: what is there stays, and the rest follows.`,
    ),
};
