/** The sentences for options that cannot be understood. */
import { alikeName, likeliest, likelyNames, MOST_NAMES } from "../words/alike";
import { didYouMean, listed, quoted, shortened } from "../words/text";
import { LedgerError } from "./problem";

export const optionErrors = {
  notAPair: (text: string) =>
    new LedgerError(
      `The options hold ${quoted(text)}, which is not a pair. Write them like “by=Persona; window=90”, or give a range of two columns.`,
    ),
  unclosedQuote: (from: string, closing: string) =>
    new LedgerError(
      `The options hold ${quoted(from)}, which begins with a quote that does not end. Put ${closing} behind the value or the name, or leave the quote out.`,
    ),
  unknownKey: (key: string, known: readonly string[]) =>
    new LedgerError(
      `There is no option ${quoted(key)} here.${didYouMean(alikeName(key, known))} The options are: ${likeliest(key, known)}.`,
    ),
  givenTwice: (key: string) => new LedgerError(`The option ${quoted(key)} is given twice. Keep one of them.`),
  notAllowed: (key: string, value: unknown, allowed: readonly string[]) =>
    new LedgerError(
      `The option ${key} is ${quoted(value)}, but it should be ${listed(fewOf(value, allowed), "or")}.`,
    ),
  unknownName: (key: string, value: string, known: readonly string[]) =>
    new LedgerError(
      `The option ${key} names ${quoted(value)}, which is not known.${didYouMean(alikeName(value, known))} ${known.length ? `Choose from: ${likeliest(value, known)}.` : "There is none to choose from."}`,
    ),
  needsContacts: (key: string, column: string) =>
    new LedgerError(
      `The option ${key} names ${quoted(column)}, a column of Contacts. Give the Contacts range too, or leave ${key} out.`,
    ),
  stageTwice: (stage: string) =>
    new LedgerError(`The option stages names ${shortened(stage)} twice. Name each stage once.`),
  notTogether: (key: string, other: string, instead: string) =>
    new LedgerError(
      `The options ${key} and ${other} both choose the days. Leave one of them out; with ${key}, ${instead} says the last day.`,
    ),
  tooManyValues: (column: string) =>
    new LedgerError(
      `The option by names ${quoted(column)}, which has more values than one table holds blocks for. Choose a column with fewer values or a longer period, or narrow it with from and to.`,
    ),
  stagesNotInOrder: (from: string, to: string, stages: readonly string[]) =>
    new LedgerError(
      `There is no way from ${quoted(from)} to ${quoted(to)}: the option to stage should come later in the journey than from stage. The stages in their order: ${listed(likelyNames("", stages))}.`,
    ),
  fromAfterTo: (from: string, to: string) =>
    new LedgerError(`The option from (${from}) is later than to (${to}). Swap them, or leave one out.`),
};

/** All that is allowed, or of many the likeliest. */
function fewOf(value: unknown, allowed: readonly string[]): readonly string[] {
  return allowed.length > MOST_NAMES ? likelyNames(String(value), allowed) : allowed;
}
