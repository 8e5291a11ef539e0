/** The sentences about a person who could not be forgotten everywhere. */
import { quoted } from "../words/text";
import { LedgerError } from "./problem";

export const forgetErrors = {
  notWritten: (tab: string, reason: string) =>
    new LedgerError(
      `The tab ${tab} could not be changed to its end (${reason}). Forget the person again in a moment.`,
    ),
  noId: (text: string) =>
    new LedgerError(
      `${quoted(text)} says nothing. Type the id that stands in the Contact column, such as ada@example.com.`,
    ),
  byFormula: () =>
    new LedgerError(
      "A formula seems to bring this here. If it reads this spreadsheet, it follows by itself in a moment; else take the person out of what it reads.",
    ),
  tabName: () => new LedgerError("The tab’s own name names the person. Rename the tab."),
  notChanged: () => new LedgerError("This cell still names the person. Clear it by hand."),
  othersFirst: () =>
    new LedgerError(
      "This row stays until everything else could be changed, as it says by which other ids the person is known.",
    ),
};
