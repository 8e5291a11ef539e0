/** How likely it is that a header, with the texts below it, is one of our columns. */

import { HEADERS_ELSEWHERE } from "../../src/definitions/headersElsewhere";
import { readFirstDay } from "../../src/reading/cells/date";
import { isErrorCell } from "../../src/reading/cells/errorCell";
import { splitIds } from "../../src/reading/cells/ids";
import { readNumber } from "../../src/reading/cells/number";
import { readYesNo } from "../../src/reading/cells/yesNo";
import { readHeaderText } from "../../src/reading/headerText";
import type { Column, ColumnKind } from "../../src/reading/table";
import { zone } from "../../src/reading/zone";
import { headerKey, idText, nameKey } from "../../src/words/text";

/** Our name in square brackets, a column's own title, an alias, a word of ours within a longer header. */
const NAMED = 20;
const TITLE = 12;
const ALIAS = 10;
const PARTLY = 5;
/** A name that the column has in another language. */
const ELSEWHERE = 8;
/** For words that the template offers in that column, whatever stands above them. */
const SUGGESTED = 8;
/** For e-mail addresses, whatever stands above them. */
const ADDRESSES = 6;

/** With one of these, a header means something beside the column. */
const OTHERWISE = new Set(["co", "old", "previous", "next", "not", "no"]);
/** Headers that may ask for anything: here the cells decide, and in a long question it asks for something else. */
const VAGUE = new Set(
  "who what wer was qui quoi quien que quem oque chi cosa wie wat wo ou donde onde dove waar".split(" "),
);
const MOST_WORDS = 4;
const FEWEST_LETTERS = 5;

/** 0 where it cannot be. */
export function likeness(column: Column, header: string, samples: readonly string[]): number {
  const { keys, bracketed, name: text } = readHeaderText(header);
  const names = [column.title, ...column.aliases].map(headerKey);
  if (names.some((name) => bracketed.includes(name))) return NAMED;
  if (keys.length === 0 || bracketed.includes("")) return 0;
  const isTitle = keys.includes(names[0]!);
  const isAlias = names.some((name) => keys.includes(name));
  if (!isAlias && !isPossible(column.kind, samples)) return 0;
  if (!isTitle && !isIdLike(column, samples, isAlias)) return 0;
  if (!isTitle && !isAlias && isOfOnePerson(column) && samples.some(namesMore)) return 0;
  const said = isTitle ? TITLE : isAlias ? ALIAS : partLikeness(column, text, samples.length > 0);
  const name = areSuggested(column, samples) ? Math.max(said, SUGGESTED) : said;
  if (!areAddresses(samples)) return name;
  if (names.includes("email")) return Math.max(name, ADDRESSES);
  return VAGUE.has(keys[0]!) ? 0 : name;
}

function areSuggested({ suggests }: Column, samples: readonly string[]): boolean {
  const known = new Set(suggests.map(nameKey));
  return known.size > 0 && mostly(samples, (text) => known.has(nameKey(text)));
}

/** A header that says more than the column's name is taken for it only where there is something below it. */
function partLikeness({ title, aliases, words: others }: Column, header: string, isFilled: boolean): number {
  const words = wordsOf(header);
  const inOther = isFilled ? elsewhereLikeness(title, words) : 0;
  if (inOther > 0) return inOther;
  if (words.some((word) => OTHERWISE.has(word))) return 0;
  const isQuestion = words.length > MOST_WORDS || header.trim().endsWith("?");
  const isPart = [title, ...aliases, ...others].some(
    (name) =>
      !(isQuestion && VAGUE.has(headerKey(name))) && wordsOf(name).every((word) => words.includes(word)),
  );
  return isPart && isFilled ? PARTLY / words.length : 0;
}

/** A short word of another language may be any word of a longer header. */
function elsewhereLikeness(title: string, words: readonly string[]): number {
  const names = (HEADERS_ELSEWHERE[title] ?? []).map(wordsOf);
  const isWhole = names.some((name) => name.join(" ") === words.join(" "));
  if (isWhole) return VAGUE.has(words.join("")) ? PARTLY : ELSEWHERE;
  const isPart = names.some(
    (name) => name.join("").length >= FEWEST_LETTERS && name.every((word) => words.includes(word)),
  );
  return isPart && words.length <= MOST_WORDS ? PARTLY / words.length : 0;
}

/** Whether a header, and not only what stands below it, speaks of the column. */
export function speaksOf(column: Column, header: string): boolean {
  const { keys, bracketed, name } = readHeaderText(header);
  const names = [column.title, ...column.aliases].map(headerKey);
  const isNamed = names.some((each) => keys.includes(each) || bracketed.includes(each));
  return isNamed || keys.some((key) => VAGUE.has(key)) || partLikeness(column, name, true) > 0;
}

/** `startDate`, `start_date` and `Start date` are the same words; accents make no other ones. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));
}

/** Whether most of the cells hold e-mail addresses. */
export function areAddresses(samples: readonly string[]): boolean {
  return mostly(samples, (text) => ADDRESS.test(idText(text)));
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+/;
/** A date that has to be mended is one all the same: `13.12.2025`, `3/4/25`, and so are several days in a row. */
const DAY_IN_NUMBERS = /^\d{1,4}([./-])\s?\d{1,2}\1\s?\d{2,4}\b/;

/** Sampled texts say days, whatever the zone. */
export const anyZone = zone("Etc/UTC");
export const READERS: Partial<Record<ColumnKind, (text: string) => boolean>> = {
  date: (text) => DAY_IN_NUMBERS.test(text) || typeof readFirstDay(text, anyZone) === "number",
  number: (text) => typeof readNumber(text) === "number",
  yesNo: (text) => typeof readYesNo(text) === "number",
};

/** Whether cells may name people or be texts: days and answers are neither, nor are numbers below a header that only speaks of the column. */
function isIdLike({ kind }: Column, samples: readonly string[], isAlias: boolean): boolean {
  if (kind !== "text" && kind !== "people") return true;
  const isNone = (text: string) =>
    IS_ANSWER.test(text) || READERS.date!(text) || (!isAlias && READERS.number!(text));
  return !mostly(samples, isNone);
}

/** A row of Contacts is one person; one of Activities may name several. */
function isOfOnePerson({ kind, firstOfSeveral }: Column): boolean {
  return firstOfSeveral && kind === "text";
}

function namesMore(text: string): boolean {
  return splitIds(text, "people").length > 1;
}

export const IS_ANSWER = /^(yes|no|y|n|true|false)$/i;

/** Whether at least half of the samples look as the column asks. */
function isPossible(kind: ColumnKind, samples: readonly string[]): boolean {
  const looksRight = READERS[kind];
  const given = samples.filter((text) => !isErrorCell(text));
  return !looksRight || given.length === 0 || mostly(given, looksRight);
}

export function mostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length * 2 >= texts.length;
}
