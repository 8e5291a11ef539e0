/** What a summary was written with: a short print of every cell, by which its own cells are known again wherever people put them. */
import { DAY, SHEETS_EPOCH } from "../reading/calendar";
import { readDate } from "../reading/cells/date";
import { readNumber } from "../reading/cells/number";
import { type Grid, isBlank } from "../reading/grid";
import type { Zone } from "../reading/zone";
import { hashOf } from "../words/hash";
import type { Page } from "./page";

/** Rows of prints; "" is a blank cell. Rows may differ in length. */
export type Prints = readonly (readonly string[])[];

/** The print of a cell. Two cells that show the same have the same, also where one was formatted as a number, a date or as text. */
export type PrintOf = (value: unknown) => string;

/** Every time of a refresh has this one. */
const STAMP = "***";
const TIME_OF_REFRESH = /^Refreshed \d{4}-\d\d-\d\d/;
/** A number as a cell that is formatted as text shows it, whatever a person might mean by `1.875`. */
const AS_KEPT = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const PACKED = /\.|\*{3}|[\w-]{3}/g;
const DIGITS = "abcdefghijklmnopqrstuvwxyz012345ABCDEFGHIJKLMNOPQRSTUVWXYZ6789_-";
/** Prints of numbers begin with one of the upper half. */
const HALF = 32;

/** Prints cells of a workbook in that time zone; each text is looked at once. */
export function printer(zone: Zone): PrintOf {
  const known = new Map<unknown, string>();
  return (value) => {
    const isObject = typeof value === "object";
    const before = isObject ? undefined : known.get(value);
    if (before !== undefined) return before;
    const print = printOf(value, zone);
    if (!isObject) known.set(value, print);
    return print;
  };
}

export function printsOfPage({ rows }: Page, print: PrintOf): Prints {
  return rows.map((row) => row.map((cell) => print(cell?.value)));
}

export function printsOfGrid(grid: Grid, print: PrintOf): Prints {
  return grid.map((row) => row.map(print));
}

/** Whether a print is that of a number or a date. */
export function isNumberPrint(print: string): boolean {
  return print !== "" && DIGITS.indexOf(print[0]!) >= HALF;
}

/** As one text. */
export function packed(prints: Prints): string {
  return prints
    .map((row) =>
      row
        .map((print) => print || ".")
        .join("")
        .replace(/\.+$/, ""),
    )
    .join(";");
}

export function unpacked(text: string): Prints {
  return text.split(";").map((row) => (row.match(PACKED) ?? []).map((print) => (print === "." ? "" : print)));
}

/** The prints of a page's notes. */
export function printsOfNotes({ rows }: Page): string[] {
  return rows.flatMap((row) => row.flatMap((cell) => (cell?.note ? [textPrint(cell.note)] : [])));
}

/** The print of a text, whatever it may be read as. */
export function textPrint(text: string): string {
  return digits(hashOf(text.trim()), 0);
}

function printOf(value: unknown, zone: Zone): string {
  if (isBlank(value)) return "";
  if (typeof value === "string" && TIME_OF_REFRESH.test(value)) return STAMP;
  const number = numberIn(value, zone);
  return number === undefined ? textPrint(String(value)) : digits(hashOf(String(number)), HALF);
}

function digits(hash: number, from: number): string {
  return DIGITS[from + (hash & (HALF - 1))]! + DIGITS[(hash >>> 5) & 63]! + DIGITS[(hash >>> 11) & 63]!;
}

/** The number in a cell, or the days of its date, as exactly as a date keeps a number; undefined where it holds neither. */
function numberIn(value: unknown, zone: Zone): number | undefined {
  const number = typeof value === "string" && AS_KEPT.test(value) ? Number(value) : readNumber(value);
  const days = typeof number === "number" ? number : daysIn(value, zone);
  return days === undefined ? undefined : Math.round(days * 1e4) / 1e4;
}

function daysIn(value: unknown, zone: Zone): number | undefined {
  const date = typeof value === "object" ? zone.local((value as Date).getTime()) : readDate(value, zone);
  return typeof date === "number" ? (date - SHEETS_EPOCH) / DAY : undefined;
}
