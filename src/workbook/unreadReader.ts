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
    const codeAt = textCodes(rows, name, place);
    return (row) => codeAt(row) !== 0;
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
  const { keys } = rows.texts(name as never);
  const codeAt = textCodes(rows, name, place);
  const known: (boolean | undefined)[] = [];
  return (row) => {
    const code = codeAt(row);
    if (code === 0) {
      const cell = rows.cell(row, place);
      return typeof cell === "string" && isErrorCell(cell);
    }
    known[code] ??= isKnown === undefined || isKnown(keys[code]!);
    return !known[code];
  };
}

/** The code of a row's text, also below the last row that counts. */
function textCodes(rows: Rows, name: string, place: number): (row: number) => number {
  const { codes, code } = rows.texts(name as never);
  return (row) => (row < codes.length ? codes[row]! : code(rows.cell(row, place)));
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
