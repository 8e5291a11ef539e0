/** Number formats: which ones show dates, and how a value looks under one. */
import { numfmt } from "@univerjs/core";

export const DATE_FORMAT = "yyyy-mm-dd";
export const DATE_TIME_FORMAT = "yyyy-mm-dd hh:mm:ss";
export const TEXT_FORMAT = "@";

const dateFormats = new Map<string, boolean>();

/** Whether numbers under this format are dates, times or durations. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format) return false;
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general/gi, ""));
    dateFormats.set(format, known);
  }
  return known;
}

/** The format for a date that has none of its own. */
export function formatForSerial(serial: number): string {
  return Math.abs(serial - Math.round(serial)) < 1e-6 ? DATE_FORMAT : DATE_TIME_FORMAT;
}

/** What a cell with this value and number format shows. */
export function displayText(value: string | number | boolean | null, format: string | undefined): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (!format || format === TEXT_FORMAT || /^general$/i.test(format)) return plainNumber(value);
  return numfmt.format(format, value, { throws: false });
}

function plainNumber(value: number): string {
  return String(Number(value.toPrecision(10)));
}
