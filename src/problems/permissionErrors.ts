/** The sentences for what Google does not let the add-on do, since somebody refused it when Google asked. */
import { LedgerError } from "./problem";

const HOW = "To allow it, choose Extensions > DevRel Ledger > Permissions.";

/** By the last part of the scope's name. */
const WITHOUT: Readonly<Record<string, string>> = {
  "spreadsheets.currentonly": `Google does not let the add-on see or change this spreadsheet for you, as that was not allowed when it asked. ${HOW} Formulas in cells work all the same.`,
  "script.container.ui": `Google does not let the add-on show its sidebar and messages to you, as that was not allowed when it asked. ${HOW}`,
  "script.scriptapp": `Google does not let the add-on run by the clock for you, as that was not allowed when it asked. ${HOW} Everything else works without it.`,
};

/** Google names the scopes that would do, narrow ones first. */
const REQUIRED = /permissions?:.*?\/auth\/(spreadsheets|script)(\.[\w.]+)?/is;

export const permissionErrors = {
  /** What Google's own words about a missing permission mean; undefined where they are about something else. */
  refused: (reason: string): LedgerError | undefined => {
    const [, service, rest = ".currentonly"] = REQUIRED.exec(reason) ?? [];
    const said = service && WITHOUT[`${service}${rest}`];
    return said ? new LedgerError(said) : undefined;
  },
  noSchedule: () => new LedgerError(WITHOUT["script.scriptapp"]!),
  noQuestion: (question: string) =>
    new LedgerError(`${question} The add-on may not ask you here. ${HOW} Then choose this again.`),
  allThere: () => new LedgerError("The add-on has all the permissions that it needs."),
};
