/** Reads a function's options, given as one text or as a range of two columns, by a declaration of what it allows. */

import { optionErrors } from "../problems/optionErrors";
import { piecesOf, unquoted } from "../words/quotes";
import { headerKey } from "../words/text";
import { DAY, dateText, startOfDay } from "./calendar";
import { readText } from "./cells/cellText";
import { readAnyDate } from "./cells/date";
import { readNumber } from "./cells/number";
import { type Grid, isBlank } from "./grid";
import type { Zone } from "./zone";

/** What a form shows for an option. */
export type OptionKind = "choice" | "number" | "date" | "text";

/** One option: what it means, what it allows, and how a cell or a piece of text becomes its value. */
export interface Option<T> {
  kind: OptionKind;
  about: string;
  /** What stands between the names of a list, of which each may stand in quotes; of any other value the whole may. */
  separator?: "," | ">";
  /** In words, for help and error sentences: the default first where there is one. */
  allows: readonly string[];
  /** Undefined where the value is not allowed. */
  read(value: unknown, zone: Zone): T | undefined;
  fallback: T;
}

export type Options = Record<string, Option<unknown>>;
export type OptionValues<O extends Options> = {
  [Key in keyof O]: O[Key] extends Option<infer T> ? T : never;
};

/** One of a few words; the first is the default. */
export function choice<const C extends readonly [string, ...string[]]>(
  choices: C,
  about: string,
): Option<C[number]> {
  const read = (value: unknown) => choices.find((name) => headerKey(name) === headerKey(String(value)));
  return { kind: "choice", about, allows: choices, read, fallback: choices[0] };
}

/** One of a few words, or nothing. */
export function optionalChoice<const C extends readonly string[]>(
  choices: C,
  about: string,
): Option<C[number] | undefined> {
  const read = (value: unknown) => choices.find((name) => headerKey(name) === headerKey(String(value)));
  return { kind: "choice", about, allows: choices, read, fallback: undefined };
}

/** A number above zero. */
export function positive<F extends number | undefined>(fallback: F, about: string): Option<number | F> {
  return {
    kind: "number",
    about,
    allows: [fallback === undefined ? "a number above 0" : `${fallback}, or another number above 0`],
    read: numberWhere((number) => number > 0),
    fallback,
  };
}

/** A fraction above 0, up to 1; `75%` is one too. */
export function fraction(fallback: number, about: string): Option<number> {
  const read = numberWhere((number) => number > 0 && number <= 1);
  return {
    kind: "number",
    about,
    allows: [`${fallback}, or another number above 0, up to 1`],
    read,
    fallback,
  };
}

/** A day, as local time of its first moment. */
export function day(about: string): Option<number | undefined> {
  const read = (value: unknown, zone: Zone) => {
    const local = readAnyDate(value, zone);
    return typeof local === "number" && !Number.isNaN(local) ? startOfDay(local) : undefined;
  };
  return { kind: "date", about, allows: ["a date, such as 2025-07-11"], read, fallback: undefined };
}

/** A text, such as a column's header. */
export function text(allows: string, about: string): Option<string | undefined> {
  return {
    kind: "text",
    about,
    allows: [allows],
    read: (value, zone) => readText(value, zone) || undefined,
    fallback: undefined,
  };
}

/** Several names with a sign between them. */
export function names(
  separator: "," | ">",
  example: string,
  about: string,
): Option<readonly string[] | undefined> {
  const read = (value: unknown, zone: Zone) => {
    const list = piecesOf(readText(value, zone), separator, optionErrors.unclosedQuote)
      .map(unquoted)
      .filter(Boolean);
    return list.length > 0 ? list : undefined;
  };
  return {
    kind: "text",
    about,
    separator,
    allows: [`names with “${separator}” between them, such as ${example}`],
    read,
    fallback: undefined,
  };
}

/** The options `from` and `to`, which several functions share: whole days, both included. */
export const between = (what: string) => ({
  from: day(`Only ${what} on or after this day.`),
  to: day(`Only ${what} on or before this day.`),
});

/**
 * Whether a local time lies between the options `from` and `to`, both days included.
 * @throws LedgerError where from is later than to
 */
export function isBetween(options: {
  from: number | undefined;
  to: number | undefined;
}): (local: number) => boolean {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = options;
  if (from > to) throw optionErrors.fromAfterTo(dateText(from), dateText(to));
  return (local) => local >= from && local < to + DAY;
}

/**
 * The values of the options, with defaults for those left out.
 * @param given one text (`by=Persona; window=90`), a range of two columns, or nothing
 * @throws LedgerError for an unknown key, a value that is not allowed, or a key given twice
 */
export function readOptions<O extends Options>(declared: O, given: unknown, zone: Zone): OptionValues<O> {
  const values: Record<string, unknown> = {};
  for (const key in declared) values[key] = declared[key]!.fallback;
  const seen = new Set<string>();
  for (const [key, written] of pairsOf(given, zone)) {
    const name = Object.keys(declared).find((known) => headerKey(known) === headerKey(key));
    if (name === undefined) throw optionErrors.unknownKey(key, Object.keys(declared));
    if (seen.has(name)) throw optionErrors.givenTwice(name);
    seen.add(name);
    const option = declared[name]!;
    const value = typeof written === "string" && !option.separator ? unquoted(written) : written;
    if (isBlank(value)) continue;
    const read = option.read(value, zone);
    if (read === undefined) throw optionErrors.notAllowed(name, readText(value, zone), option.allows);
    values[name] = read;
  }
  return values as OptionValues<O>;
}

/** Key and value pairs, blank values left out as if the key were not there. */
function pairsOf(given: unknown, zone: Zone): [string, unknown][] {
  const pairs = Array.isArray(given)
    ? (given as Grid).flatMap((row) => pairsOfRow(row, zone))
    : pairsOfText(readText(given, zone));
  return pairs.filter(([, value]) => !isBlank(value));
}

function pairsOfRow(row: readonly unknown[], zone: Zone): [string, unknown][] {
  const key = readText(row[0], zone);
  if (key === "") return [];
  return row.length === 1 ? pairsOfText(key) : [[key, row[1]]];
}

function pairsOfText(given: string): [string, unknown][] {
  return piecesOf(given, ";\n", optionErrors.unclosedQuote)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const equals = part.indexOf("=");
      if (equals < 0) throw optionErrors.notAPair(part.trim());
      return [part.slice(0, equals).trim(), part.slice(equals + 1)];
    });
}

function numberWhere(allowed: (number: number) => boolean): (value: unknown) => number | undefined {
  return (value) => {
    const number = readNumber(value);
    return typeof number === "number" && allowed(number) ? number : undefined;
  };
}
