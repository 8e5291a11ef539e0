/** Reads single cells of a file by the words of a recipe. */
import { NOTHING } from "../definitions/nothingWords";
import { readText } from "../reading/cells/cellText";
import { isErrorCell } from "../reading/cells/errorCell";
import type { Zone } from "../reading/zone";
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
  return (index: number, carried: ReadonlyMap<string, unknown>): FileRow => {
    const cells = rows[index]!;
    const cell = (header: string): unknown => {
      const key = headerKey(header);
      if (carried.has(key)) return carried.get(key);
      return cells[places.get(key)?.find((place) => textOf(cells[place], zone) !== "") ?? -1];
    };
    const text = (header: string) => textOf(cell(header), zone);
    const below = (piece: Piece): string => {
      if (typeof piece === "string") return text(piece);
      if ("says" in piece) return piece.says;
      if ("asked" in piece) return (answers[piece.asked] ?? "").trim();
      const found = text(piece.header);
      return found === "" || (piece.isName && !/\p{L}/u.test(found)) ? "" : (piece.before ?? "") + found;
    };
    const pieces = (choice: Piece | readonly Piece[]) => (isList(choice) ? choice : [choice]);
    const joined = (choice: Piece | readonly Piece[]) => pieces(choice).map(below).filter(Boolean).join(" ");
    return {
      text,
      cell,
      passes: (test) => {
        const key = nameKey(text(test.header));
        if ("filled" in test) return (key !== "") === test.filled;
        if ("says" in test) return test.says.some((word) => nameKey(word) === key);
        return !test.saysNot.some((word) => nameKey(word) === key);
      },
      from: (source) => choices(source).map(joined).find(Boolean) ?? "",
      cellFrom: (source) => {
        const found = choices(source).find((choice) => joined(choice) !== "");
        const header = found === undefined ? undefined : headerOf(pieces(found)[0]!);
        return header === undefined ? undefined : cell(header);
      },
    };
  };
}

function textOf(value: unknown, zone: Zone): string {
  const text = visible(readText(value, zone));
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

/** Every header that a cell may come from. */
export function headersOf(source: From): string[] {
  return choices(source)
    .flatMap((choice) => (isList(choice) ? [...choice] : [choice]))
    .flatMap((piece) => headerOf(piece as Piece) ?? []);
}

/** Every answer that a cell may rest on. */
export function askedIn(source: From): (keyof Answers)[] {
  return choices(source)
    .flatMap((choice) => (isList(choice) ? [...choice] : [choice]))
    .flatMap((piece) => (typeof piece === "object" && "asked" in piece ? [piece.asked] : []));
}
