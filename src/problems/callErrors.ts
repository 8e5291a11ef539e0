/** The sentences for custom functions that are called in a way that cannot be answered. */
import { listed, quoted } from "../words/text";
import { LedgerError } from "./problem";

export const callErrors = {
  missing: (name: string, parameter: string, example: string) =>
    new LedgerError(`${name} needs ${parameter}: a range with its header row, such as ${example}.`),
  missingText: (name: string, parameter: string, example: string) =>
    new LedgerError(`${name} needs ${parameter}: one text, such as "${example}".`),
  notARange: (name: string, parameter: string, example: string, found: unknown) =>
    new LedgerError(
      `${name} got ${quoted(found)} where the range for ${parameter} should be. Give a range with its header row, such as ${example}.`,
    ),
  notAText: (name: string, parameter: string, example: string) =>
    new LedgerError(`${name} got a range where ${parameter} should be. Give one text, such as "${example}".`),
  tooMany: (name: string, most: number, parameters: readonly string[]) =>
    new LedgerError(`${name} takes at most ${most} arguments: ${listed(parameters)}.`),
  unknownTable: (found: string, known: readonly string[]) =>
    new LedgerError(`There is no table ${quoted(found)}. Choose one of: ${known.join(", ")}.`),
  tooLarge: (name: string, rows: number, columns: number, hasOptions: boolean) =>
    new LedgerError(
      `${name} would fill ${rows.toLocaleString("en-US")} rows and ${columns} columns, more than Sheets takes from one function. ${hasOptions ? "Narrow it with the options, or give a smaller range." : "Give a smaller range."}`,
    ),
  unexpected: (name: string, reason: string) =>
    new LedgerError(
      `${name} stopped over something it did not expect (${reason}). Your data is untouched. Please report this sentence to the people who look after the add-on.`,
    ),
};
