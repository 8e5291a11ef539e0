/** The sentences for ranges in which a table cannot be found. */
import { columnsReference } from "../../notation/a1";
import { alikeName, likeliest } from "../words/alike";
import { didYouMean, listed, quoted, shortened } from "../words/text";
import { LedgerError } from "./problem";

interface Missing {
  title: string;
  aliases: readonly string[];
  kind: string;
  example: string | number;
}

interface FoundHeaders {
  /** The header row in the range, counted from 1. */
  row: number;
  headers: readonly string[];
  /** The first one that is not understood. */
  unknown: string | undefined;
  /** What is known to be wrong, which then takes the place of how to name a header. */
  hint: string;
}

export const rangeErrors = {
  notARange: (table: string, columns: number, found: unknown) =>
    new LedgerError(
      `${table} should be a range with its header row, such as ${columnsReference(table, 1, columns)}, but ${quoted(found)} was given.`,
    ),
  empty: (table: string) =>
    new LedgerError(
      `The range given for ${table} is empty. It needs a header row with one row per entry below it.`,
    ),
  nothingButErrors: (table: string, shown: string) =>
    new LedgerError(
      `The range given for ${table} shows nothing but ${quoted(shown)}. ${shown.startsWith("#") ? "Mend the formula that fills it." : "Wait until the formula that fills it is done."}`,
    ),
  missingColumn: (table: string, column: Missing, found: FoundHeaders) => {
    const { title, aliases } = column;
    const wanted = `“${title}”${aliases.length ? ` (or ${listed(aliases, "or")})` : ""}`;
    return new LedgerError(
      `${table} needs a column headed ${wanted}. Row ${found.row} of the range has ${foundHeaders(found.headers)}.${found.hint || whatToWrite(column, found.unknown)}`,
    );
  },
  noScores: (headers: readonly string[], { title, aliases }: Pick<Missing, "title" | "aliases">) =>
    new LedgerError(
      `The range has ${foundHeaders(headers)}, and none of them is “${title}” (or ${listed(aliases, "or")}). Give the one column with the answers, or write [${title}] behind its header, such as “${shortened(headers[headers.length - 1]!)} [${title}]”.`,
    ),
  twoHeaders: (table: string, title: string, found: readonly string[]) =>
    new LedgerError(
      `${table} has ${found.length} headers that all mean “${title}”: ${someOf(found)}. Write [${title}] behind the one that is meant.`,
    ),
  severalHeaders: (table: string, option: string, wanted: string, found: readonly string[]) =>
    new LedgerError(
      `The option ${option} names ${quoted(wanted)}, but ${table} has ${found.length} such headers: ${someOf(found)}. Give them different names.`,
    ),
  unknownColumn: (wanted: string, known: readonly string[]) =>
    new LedgerError(
      `There is no column headed ${quoted(wanted)}.${wanted.includes("=") ? " Put a semicolon between two options." : ""}${didYouMean(alikeName(wanted, known))} ${known.length ? `Choose one of: ${likeliest(wanted, known)}.` : "The ranges given have no columns."}`,
    ),
};

function whatToWrite({ title, kind, example }: Missing, unknown: string | undefined): string {
  const named =
    unknown === undefined
      ? ""
      : ` Write [${title}] behind the header that means it, such as “${shortened(unknown)} [${title}]”.`;
  const always =
    kind === "text" ? ` If every row is the same, add a column headed such as “${title} = ${example}”.` : "";
  return named + always;
}

function foundHeaders(found: readonly string[]): string {
  const shown = found.slice(0, 12).map((header) => quoted(header));
  return `${shown.join(", ")}${found.length > 12 ? ` and ${found.length - 12} more` : ""}`;
}

/** The first few of these headers, each cut to what a sentence can hold. */
function someOf(found: readonly string[]): string {
  const shown = found.slice(0, 5).map((header) => shortened(header));
  return found.length > 5 ? `${shown.join(", ")} and ${found.length - 5} more` : listed(shown);
}
