/** The sentences for calls that others' calls must not come between. */
import { LedgerError } from "./problem";

export const lockErrors = {
  taken: () =>
    new LedgerError("Somebody else is writing into this spreadsheet right now. Try again in a moment."),
  none: () =>
    new LedgerError(
      "Google gave nothing to keep two people apart who write at the same time, so nothing was written. Close this spreadsheet, open it again and try again.",
    ),
};
