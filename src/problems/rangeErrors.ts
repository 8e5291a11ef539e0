/** The sentences for ranges in which a table cannot be found. */
import { alikeName } from "../words/alike";
import { didYouMean, listed, quoted } from "../words/text";
import { LedgerError } from "./problem";

export const rangeErrors = {
  notARange: (table: string, found: unknown) =>
    new LedgerError(
      `${table} should be a range with its header row, such as ${table}!A:P, but ${quoted(found)} was given.`,
    ),
  empty: (table: string) =>
    new LedgerError(
      `The range given for ${table} is empty. It needs a header row with one row per entry below it.`,
    ),
  missingColumn: (
    table: string,
    title: string,
    aliases: readonly string[],
    found: readonly string[],
    hint: string,
  ) =>
    new LedgerError(
      `${table} needs a column headed “${title}”${aliases.length ? ` (or ${listed(aliases, "or")})` : ""}. The first filled row of the range has ${foundHeaders(found)}.${hint}`,
    ),
  twoHeaders: (table: string, title: string, found: readonly string[]) =>
    new LedgerError(
      `${table} has ${found.length} headers that all mean “${title}”: ${listed(found)}. Rename the ones that are not meant.`,
    ),
  unknownColumn: (wanted: string, known: readonly string[]) =>
    new LedgerError(
      `There is no column headed ${quoted(wanted)}.${wanted.includes("=") ? " Put a semicolon between two options." : ""}${didYouMean(alikeName(wanted, known))} ${known.length ? `Choose one of: ${known.join(", ")}.` : "The ranges given have no columns."}`,
    ),
};

function foundHeaders(found: readonly string[]): string {
  const shown = found.slice(0, 12).map((header) => quoted(header));
  return `${shown.join(", ")}${found.length > 12 ? ` and ${found.length - 12} more` : ""}`;
}
