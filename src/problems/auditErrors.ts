/** The sentences about answers to an audit that could not be kept. */
import { counted } from "../words/text";
import { LedgerError } from "./problem";

export const auditErrors = {
  noRoom: (answers: number) =>
    new LedgerError(
      `The add-on’s room in this spreadsheet is full, so ${counted(answers, "answer")} could not be kept there. Write audits that are under way to the sheet, or throw them away, or shorten the longest notes; then try again.`,
    ),
};
