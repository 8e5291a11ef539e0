/** What a cell becomes when a script puts a value into it: Sheets reads text as if it were typed. */
import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import {
  DATE_FORMAT,
  DATE_TIME_FORMAT,
  formatForSerial,
  isDateFormat,
  TEXT_FORMAT,
} from "../engine/number-format";
import { isDate } from "../engine/realm-values";
import { textCell } from "../engine/to-univer";
import type { ZoneClock } from "../engine/zone-clock";

export interface TypedEntry {
  cell: ICellData;
  /** A number format that goes with the value, for a cell that has none of its own. */
  format?: string;
}

const BLANK: TypedEntry = { cell: { v: null, f: null, si: null, p: null, custom: null } };

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
    return isDateFormat(format)
      ? { cell: plain(serial, CellValueType.NUMBER) }
      : { cell: plain(serial, CellValueType.NUMBER), format: formatForSerial(serial) };
  }
  return textEntry(String(value), format, locale);
}

function textEntry(text: string, format: string | undefined, locale: string): TypedEntry {
  if (text.startsWith("'")) return asText(text.slice(1));
  if (format === TEXT_FORMAT) return asText(text);
  if (text.startsWith("=") && text.length > 1)
    return { cell: { f: text, v: null, si: null, p: null, custom: null } };
  if (/^(true|false)$/i.test(text))
    return { cell: plain(/^true$/i.test(text) ? 1 : 0, CellValueType.BOOLEAN) };
  return numberEntry(text) ?? dateEntry(text, locale) ?? asText(text);
}

/** Text that stays text whatever it looks like; blank text leaves the cell blank. */
export function textEntryOf(text: string): TypedEntry {
  return text === "" ? BLANK : asText(text);
}

function asText(text: string): TypedEntry {
  return { cell: { f: null, si: null, p: null, custom: null, ...textCell(text) } };
}

function plain(v: number, t: CellValueType): ICellData {
  return { v, t, f: null, si: null, p: null, custom: null };
}

function numberEntry(text: string): TypedEntry | null {
  const match = /^\s*([+-]?)([$€£]?)([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?(%?)\s*$/i.exec(
    text,
  );
  if (!match) return null;
  const [, sign, currency, innerSign, digits = "", exponent = "", percent] = match;
  if (!/\d/.test(digits)) return null;
  const number = Number(digits.replace(/,/g, "") + exponent) * (sign === "-" || innerSign === "-" ? -1 : 1);
  if (!Number.isFinite(number)) return null;
  const cell = plain(percent ? number / 100 : number, CellValueType.NUMBER);
  if (percent) return { cell, format: digits.includes(".") ? "0.00%" : "0%" };
  if (currency) return { cell, format: `${currency}#,##0.00` };
  if (!digits.includes(",")) return { cell };
  return { cell, format: digits.includes(".") ? "#,##0.00" : "#,##0" };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function dateEntry(text: string, locale: string): TypedEntry | null {
  const [, date = "", hour, minute, second] =
    /^\s*(.*?)(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*$/.exec(text) ?? [];
  const parts = dateParts(date, locale);
  if (!parts) return null;
  const [year, month, day] = parts;
  const days = Date.UTC(year, month - 1, day) / 86_400_000;
  const check = new Date(days * 86_400_000);
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return null;
  if (hour === undefined) return { cell: plain(days + 25_569, CellValueType.NUMBER), format: DATE_FORMAT };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const fraction = (Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  return { cell: plain(days + 25_569 + fraction, CellValueType.NUMBER), format: DATE_TIME_FORMAT };
}

function dateParts(text: string, locale: string): [number, number, number] | null {
  let match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match) return [Number(match[1]), Number(match[2]), Number(match[3])];
  match = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (match) {
    const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    return locale === "en_US" ? [year, first, second] : [year, second, first];
  }
  match = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4})$/i.exec(text);
  if (match) return named(match[3]!, match[2]!, match[1]!);
  match = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  return match ? named(match[3]!, match[1]!, match[2]!) : null;
}

function named(year: string, month: string, day: string): [number, number, number] | null {
  const index = MONTHS.indexOf(month.toLowerCase());
  return index < 0 ? null : [Number(year), index + 1, Number(day)];
}
