/** What a cell becomes when a script puts a value into it: Sheets reads text as if it were typed. */
import { CellValueType, type ICellData } from "@univerjs/core";
import { formatForSerial, isDateFormat, TEXT_FORMAT } from "../engine/number-format";
import { isDate } from "../engine/realm-values";
import { textCell } from "../engine/univer-cell";
import type { ZoneClock } from "../engine/zone-clock";
import { typedDate } from "./typed-date";
import { type TypedNumber, typedNumber } from "./typed-number";

export interface TypedEntry {
  cell: ICellData;
  /** A number format that goes with the value, for a cell that has none of its own. */
  format?: string;
}

export const BLANK: TypedEntry = { cell: { v: null, f: null, si: null, p: null, custom: null } };

/** Reads one value of setValue or setValues; `format` is the cell's number format. */
export function entryOf(
  value: unknown,
  format: string | undefined,
  zone: ZoneClock,
  locale: string,
): TypedEntry {
  if (value === null || value === undefined || value === "") return BLANK;
  if (typeof value === "number") return { cell: plain(value, CellValueType.NUMBER) };
  if (typeof value === "boolean") return { cell: plain(value ? 1 : 0, CellValueType.BOOLEAN) };
  if (isDate(value)) {
    const serial = zone.toSerial(value.getTime());
    const cell = plain(serial, CellValueType.NUMBER);
    return isDateFormat(format) ? { cell } : { cell, format: formatForSerial(serial) };
  }
  return textEntry(String(value), format, locale);
}

function textEntry(text: string, format: string | undefined, locale: string): TypedEntry {
  if (text.startsWith("'")) return asText(text.slice(1));
  if (format === TEXT_FORMAT) return asText(text);
  if (text.startsWith("=") && text.length > 1) return { cell: { ...BLANK.cell, f: text } };
  if (/^(true|false)$/i.test(text))
    return { cell: plain(/^true$/i.test(text) ? 1 : 0, CellValueType.BOOLEAN) };
  const number = typedNumber(text) ?? typedDate(text, locale);
  return number ? entryOfNumber(number) : asText(text);
}

function entryOfNumber({ value, format }: TypedNumber): TypedEntry {
  const cell = plain(value, CellValueType.NUMBER);
  return format === undefined ? { cell } : { cell, format };
}

/** Text that stays text whatever it looks like; blank text leaves the cell blank. */
export function textEntryOf(text: string): TypedEntry {
  return text === "" ? BLANK : asText(text);
}

function asText(text: string): TypedEntry {
  return { cell: { ...BLANK.cell, ...textCell(text) } };
}

function plain(v: number, t: CellValueType): ICellData {
  return { ...BLANK.cell, v, t };
}
