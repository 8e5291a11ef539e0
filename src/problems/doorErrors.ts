/** The sentences for calls of the sidebar that cannot be answered. */
import { quoted } from "../words/text";
import { LedgerError } from "./problem";

export const doorErrors = {
  unknownMethod: () =>
    new LedgerError(
      "The sidebar asked for something this version of the add-on does not know. Close it and open it again.",
    ),
  wrongPayload: () => notTaken(""),
  wrongField: (field: string, found: unknown) => notTaken(`: ${field || "all of it"} is ${inShort(found)}`),
  missingField: (field: string) => notTaken(`: ${field} is missing`),
  unknownField: (field: string) => notTaken(`: ${field} is not known`),
  longField: (field: string, found: number, most: number) =>
    notTaken(
      `: ${field} has ${found.toLocaleString("en-US")} characters, at most ${most.toLocaleString("en-US")} are taken`,
    ),
  tooLong: (found: number, most: number) =>
    new LedgerError(
      `That is too much at once: ${found.toLocaleString("en-US")} characters, at most ${most.toLocaleString("en-US")} are taken. Shorten the longest texts and try again.`,
    ),
  cellIsFilled: () =>
    new LedgerError(
      "The selected cell is filled already, and nothing there is written over. Select an empty cell, then insert again.",
    ),
  unexpected: (reason: string, hasChanged: boolean) =>
    new LedgerError(
      `Sheets could not do that (${reason}). ${hasChanged ? "Part of it may be done already. Do it again in a moment: the rest follows." : "Nothing was changed. Try again in a moment."}`,
    ),
};

function notTaken(why: string): LedgerError {
  return new LedgerError(
    `The sidebar sent something this version of the add-on does not take${why}. Close the sidebar and open it again.`,
  );
}

function inShort(found: unknown): string {
  if (found === null) return "empty";
  if (Array.isArray(found)) return `a list of ${found.length.toLocaleString("en-US")}`;
  if (typeof found === "object") return "a group of fields";
  return `the ${typeof found === "string" ? "text" : "value"} ${quoted(found)}`;
}
