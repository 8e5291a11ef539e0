/** What is put into a cell that is to hold a day, maybe with a time: the date that the text says, and how it is shown. */
import { FORMATS, TIME_FORMAT } from "../functions/numberFormats";
import { readDate } from "../reading/cells/date";
import type { Zone } from "../reading/zone";

/** A text that says no day, or nothing, stays as it is. */
export function dayCell(text: string, sheetZone: Zone): Date | string {
  const day = readDate(text, sheetZone);
  return typeof day === "number" && !Number.isNaN(day) ? sheetZone.date(day) : text;
}

/** A date with a time shows it. */
export function dayFormat(text: string): string {
  return text.includes(":") ? TIME_FORMAT : FORMATS.date;
}
