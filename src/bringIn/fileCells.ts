/** Reads single cells of a file by the words of a recipe. */
import { NOTHING } from "../definitions/nothingWords";
import { readText } from "../reading/cells/cellText";
import { isErrorCell } from "../reading/cells/errorCell";
import type { Zone } from "../reading/zone";
import { withoutGuard } from "../words/guarded";
import { headerKey, nameKey, visible } from "../words/text";
import type { FileTable } from "./fileTable";
import type { Answers, From, Piece, Test } from "./recipe";

/** What one row of a file says. */
export interface FileRow {
  /** The text below a header, "" where nothing is said. */
  text(header: string): string;
  /** The cell itself, which may be a date. */
  cell(header: string): unknown;
  passes(test: Test): boolean;
  /** The text that a recipe makes of the row. */
  from(source: From): string;
  /** The cell that the text comes from, where it is a single one. */
  cellFrom(source: From): unknown;
}

/** Reads rows of the file; `carried` holds what a row goes on with, by the key of its header. */
export function rowReader({ rows, places }: FileTable, answers: Answers, zone: Zone) {
  const keys = new Map<string, string>();
  const keyOf = (header: string): string => {
    const known = keys.get(header);
    if (known !== undefined) return known;
    const key = headerKey(header);
    keys.set(header, key);
    return key;
  };
  return (index: number, carried: ReadonlyMap<string, unknown>): FileRow => {
    const cells = rows[index]!;
    /** Many cells are asked for several times. */
    const texts: (string | undefined)[] = [];
    const textAt = (place: number): string => {
      texts[place] ??= textOf(cells[place], zone);
      return texts[place];
    };
    const placeOf = (key: string) => places.get(key)?.find((place) => textAt(place) !== "");
    const cell = (header: string): unknown => {
      const key = keyOf(header);
      return carried.has(key) ? carried.get(key) : cells[placeOf(key) ?? -1];
    };
    const text = (header: string): string => {
      const key = keyOf(header);
      if (carried.has(key)) return textOf(carried.get(key), zone);
      const place = placeOf(key);
      return place === undefined ? "" : textAt(place);
    };
    const below = (piece: Piece): string => {
      if (typeof piece === "string") return text(piece);
      if ("says" in piece) return piece.says;
      if ("asked" in piece) return (answers[piece.asked] ?? "").trim();
      const found = text(piece.header);
      return found === "" || (piece.isName && !/\p{L}/u.test(found)) ? "" : (piece.before ?? "") + found;
    };
    const joined = (choice: Piece | readonly Piece[]): string =>
      isList(choice) ? choice.map(below).filter(Boolean).join(" ") : below(choice);
    const from = (source: From): string => {
      for (const choice of choices(source)) {
        const found = joined(choice);
        if (found !== "") return found;
      }
      return "";
    };
    return {
      text,
      cell,
      passes: (test) => {
        const says = text(test.header);
        if ("filled" in test) return (says !== "") === test.filled;
        const key = nameKey(says);
        if ("says" in test) return test.says.some((word) => nameKey(word) === key);
        return !test.saysNot.some((word) => nameKey(word) === key);
      },
      from,
      cellFrom: (source) => {
        const found = choices(source).find((choice) => joined(choice) !== "");
        const header = found === undefined ? undefined : headerOf(isList(found) ? found[0]! : found);
        return header === undefined ? undefined : cell(header);
      },
    };
  };
}

/** No word for nothing is longer. */
const LONGEST_NOTHING = 14;

function textOf(value: unknown, zone: Zone): string {
  const text = withoutGuard(visible(readText(value, zone)));
  if (text.length > LONGEST_NOTHING) return text;
  return NOTHING.has(nameKey(text)) || isErrorCell(text) ? "" : text;
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function choices(source: From): readonly (Piece | readonly Piece[])[] {
  return isList(source) ? (source as readonly (Piece | readonly Piece[])[]) : [source as Piece];
}

function headerOf(piece: Piece): string | undefined {
  if (typeof piece === "string") return piece;
  return "header" in piece ? piece.header : undefined;
}

function piecesOf(source: From): Piece[] {
  return choices(source).flatMap((choice): readonly Piece[] => (isList(choice) ? choice : [choice]));
}

/** Every header that a cell may come from. */
export function headersOf(source: From): string[] {
  return piecesOf(source).flatMap((piece) => headerOf(piece) ?? []);
}

/** Every answer that a cell may rest on. */
export function askedIn(source: From): (keyof Answers)[] {
  return piecesOf(source).flatMap((piece) =>
    typeof piece === "object" && "asked" in piece ? [piece.asked] : [],
  );
}
