/** The sentences for calls of the sidebar that cannot be answered. */
import { LedgerError } from "./problem";

export const doorErrors = {
  unknownMethod: () =>
    new LedgerError(
      "The sidebar asked for something this version of the add-on does not know. Close it and open it again.",
    ),
  wrongPayload: () =>
    new LedgerError(
      "The sidebar sent something this version of the add-on does not take. Close it and open it again.",
    ),
  tooLong: (found: number, most: number) =>
    new LedgerError(
      `That is too much at once: ${found.toLocaleString("en-US")} characters, at most ${most.toLocaleString("en-US")} are taken. Shorten the longest texts and try again.`,
    ),
  cellIsFilled: () =>
    new LedgerError(
      "The selected cell is filled already, and nothing there is written over. Select an empty cell, then insert again.",
    ),
  unexpected: (reason: string) =>
    new LedgerError(`Sheets could not do that (${reason}). Nothing was changed. Try again in a moment.`),
};
