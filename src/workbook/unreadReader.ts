/** Tells of each row whether its cell in a column says something that cannot be read. */
import type { DrqlKind } from "../definitions/drqls";
import { attempt } from "../problems/attempt";
import { isErrorCell } from "../reading/cells/errorCell";
import { isMissing } from "../reading/missing";
import { nothingReader } from "../reading/nothingReader";
import type { Rows } from "../reading/rows";
import { ACTIVITIES } from "../tabs/activities";
import { nameKey } from "../words/text";
import type { JourneyPlan } from "./journeyPlan";

/** The words that a workbook lists for its other tabs. */
export interface ListedWords {
  plan(): JourneyPlan;
  kinds(): readonly DrqlKind[];
}

/** Whether the cell of a row says anything. */
export function filledReader(rows: Rows, name: string): (row: number) => boolean {
  const place = rows.header.places[name];
  if (place === undefined) return () => false;
  const column = rows.table.columns[name]!;
  if (column.kind === "text" || column.kind === "people") {
    const keyAt = textKeys(rows, name, place);
    return (row) => keyAt(row) !== "";
  }
  const saysNothing = nothingReader(column, rows.zone);
  return (row) => !saysNothing(rows.cell(row, place));
}

/** Whether the cell of a row says something that cannot be read as its column asks, or nothing where it must not be empty. */
export function unreadReader(words: ListedWords, rows: Rows, name: string): (row: number) => boolean {
  const place = rows.header.places[name];
  if (place === undefined) return () => false;
  const column = rows.table.columns[name]!;
  const saysNothing = nothingReader(column, rows.zone);
  const isUnread =
    column.kind === "text" || column.kind === "people"
      ? unknownReader(words, rows, name, place)
      : numericUnreadReader(rows, name);
  return (row) => (saysNothing(rows.cell(row, place)) ? column.required : isUnread(row));
}

function numericUnreadReader(rows: Rows, name: string): (row: number) => boolean {
  const numbers = rows.numbers(name as never);
  const read = rows.numericReader(name);
  return (row) => isMissing(row < numbers.length ? numbers[row]! : read(row));
}

/** A text is unread where it is the error of a formula, or not among the words that its column has to have. */
function unknownReader(
  words: ListedWords,
  rows: Rows,
  name: string,
  place: number,
): (row: number) => boolean {
  const isKnown = wordsOf(words, rows, name);
  const keyAt = textKeys(rows, name, place);
  const known = new Map<string, boolean>();
  return (row) => {
    const key = keyAt(row);
    if (key === "") {
      const cell = rows.cell(row, place);
      return typeof cell === "string" && isErrorCell(cell);
    }
    if (!known.has(key)) known.set(key, isKnown === undefined || isKnown(key));
    return !known.get(key);
  };
}

/** The key of a row's text, "" for none; those below the last row that counts are read apart, since they have no say in how a name is spelt. */
function textKeys(rows: Rows, name: string, place: number): (row: number) => string {
  const { codes, keys } = rows.texts(name as never);
  const below = rows.textReader(place);
  return (row) => (row < codes.length ? keys[codes[row]!]! : below.keys[below.at(row)]!);
}

/** The words that a column of texts has to have, as far as another tab or the built-in definitions list them. */
function wordsOf(words: ListedWords, { table }: Rows, name: string): ((key: string) => boolean) | undefined {
  if (table.name !== ACTIVITIES.name) return undefined;
  if (name === "activity") {
    const byKey = attempt(words.plan).value?.byKey;
    return byKey && ((key) => byKey.has(key));
  }
  if (name !== "drql") return undefined;
  const kinds = attempt(words.kinds).value?.map(({ kind }) => nameKey(kind));
  const known = new Set(kinds);
  return kinds && ((key) => known.has(key));
}
