/** How the warehouse's SQL says what our own code says of texts, times and shares: expressions as text, in the dialect GoogleSQL. */

import { Z_95 } from "../arithmetic/wilson";
import { DAY } from "../reading/calendar";
import { isBetween as checkBetween } from "../reading/options";

/** A text as a literal. */
export function literal(text: string): string {
  return `'${text.replace(/\\/g, "\\\\").replace(/'/g, "\\'").replace(/\r/g, "\\r").replace(/\n/g, "\\n")}'`;
}

/** The same, NULL for none. */
export function literalOrNull(text: string | undefined): string {
  return text === undefined ? "CAST(NULL AS STRING)" : literal(text);
}

/** A number as a literal of FLOAT64, NULL for none. */
export function floatOrNull(number: number | undefined): string {
  return number === undefined ? "CAST(NULL AS FLOAT64)" : `CAST(${number} AS FLOAT64)`;
}

/** Texts between brackets, for IN; a list without any holds nothing. */
export function inList(texts: Iterable<string>): string {
  const all = [...texts].map(literal);
  return `(${all.length > 0 ? all.join(", ") : "NULL"})`;
}

/** The pattern of a regular expression as a literal; what JavaScript writes as `\uXXXX` RE2 writes as `\x{XXXX}`. */
export function pattern({ source, flags }: RegExp): string {
  const re2 = source.replace(/\\u\{?([0-9a-fA-F]{4,6})\}?/g, "\\x{$1}");
  return literal(flags.includes("i") ? `(?i)${re2}` : re2);
}

/** The same with nothing captured but that group. */
export function onlyGroup(regex: RegExp, name: string): string {
  const source = regex.source.replace(PARTS, (part, group) => {
    if (!part.startsWith("(")) return part;
    return group === name ? "(" : "(?:";
  });
  return pattern(new RegExp(source, regex.flags));
}

/** Escaped characters, classes of characters, and where a group begins that captures. */
const PARTS = /\\.|\[(?:\\.|[^\]])*\]|\((?!\?)|\(\?<(\w+)>/g;

/** How often a whole number goes into another. */
export function div(whole: string, by: number): string {
  return `(DIV((${whole}), ${by}))`;
}

/** What is left of it. */
export function mod(whole: string, by: number): string {
  return `(MOD((${whole}), ${by}))`;
}

/** Local times are milliseconds, as in zone.ts. The first moment of the day. */
export function startOfDay(local: string): string {
  return `(${local} - ${mod(local, DAY)})`;
}

/** Whether it is a day without a time. */
export function isWholeDay(local: string): string {
  return `${mod(local, DAY)} = 0`;
}

/** See `isBefore` in calendar.ts. */
export function isBefore(one: string, other: string): string {
  return `(${one} < ${other} AND NOT (${other} < ${one} + ${DAY} AND ${isWholeDay(one)}))`;
}

/** See `daysBetween` in calendar.ts; FLOAT64. */
export function daysBetween(from: string, to: string): string {
  const whole = `${startOfDay(to)} - ${startOfDay(from)}`;
  return `(CAST(IF(${isWholeDay(from)} OR ${isWholeDay(to)}, ${whole}, ${to} - ${from}) AS FLOAT64) / ${DAY})`;
}

/** Whether a time lies between two days, both included; undefined ones leave it open. @throws LedgerError where from is later than to */
export function isBetween(local: string, from: number | undefined, to: number | undefined): string {
  checkBetween({ from, to });
  const parts = [
    ...(from === undefined ? [] : [`${local} >= ${from}`]),
    ...(to === undefined ? [] : [`${local} < ${to + DAY}`]),
  ];
  return parts.length > 0 ? `(${parts.join(" AND ")})` : "TRUE";
}

/** A local time as the DATETIME that it reads. */
export function asDateTime(local: string): string {
  return `DATETIME(TIMESTAMP_MILLIS(${local}))`;
}

/** Part of a whole as FLOAT64, NULL where the whole is 0. */
export function share(part: string, whole: string): string {
  return `SAFE_DIVIDE(CAST(${part} AS FLOAT64), CAST(${whole} AS FLOAT64))`;
}

/** Both ends of Wilson's 95 % interval, see wilson.ts. */
export function wilson(part: string, whole: string): { low: string; high: string } {
  const square = Z_95 * Z_95;
  const middle = `(${part} + ${square / 2})`;
  const half = `${Z_95} * SQRT(CAST(${part} * (${whole} - ${part}) AS FLOAT64) / ${whole} + ${square / 4})`;
  const end = (sign: string) => `(${middle} ${sign} ${half}) / (${whole} + ${square})`;
  return {
    low: `CASE WHEN ${whole} = 0 THEN NULL WHEN ${part} = 0 THEN 0.0 ELSE ${end("-")} END`,
    high: `CASE WHEN ${whole} = 0 THEN NULL WHEN ${part} = ${whole} THEN 1.0 ELSE ${end("+")} END`,
  };
}

/** A day as it is written in sentences. */
export function dayText(local: string): string {
  return `CAST(DATE_FROM_UNIX_DATE(${div(local, DAY)}) AS STRING)`;
}

/** See `dateText` in calendar.ts. */
export function dateText(local: string): string {
  const clock = (format: string) => `FORMAT_TIMESTAMP('${format}', TIMESTAMP_MILLIS(${local}))`;
  const shown = `IF(${mod(local, 60_000)} = 0, ${clock(" %H:%M")}, ${clock(" %H:%M:%S")})`;
  return `CONCAT(${dayText(local)}, IF(${isWholeDay(local)}, '', ${shown}))`;
}

/** Stands in a sentence for what only the rows tell. */
export const GIVEN = "\u0001";

/** A sentence in which expressions take the places of GIVEN, one after the other. */
export function sentence(text: string, ...given: readonly string[]): string {
  const parts = text
    .split(GIVEN)
    .flatMap((part, place) => [
      ...(part === "" ? [] : [literal(part)]),
      ...(place < given.length ? [given[place]!] : []),
    ]);
  return parts.length === 1 ? parts[0]! : `CONCAT(${parts.join(", ")})`;
}
