/** Text that Sheets takes for a day, or for a day and a time, when it is put into a cell. */
import { DATE_FORMAT, DATE_TIME_FORMAT } from "../engine/number-format";
import type { TypedNumber } from "./typed-number";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The serial number of a date in the order of the locale; null where the text is none. */
export function typedDate(text: string, locale: string): TypedNumber | null {
  const [, date = "", hour, minute, second] =
    /^\s*(.*?)(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*$/.exec(text) ?? [];
  const parts = dateParts(date, locale);
  if (!parts) return null;
  const [year, month, day] = parts;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  const days = midnight.getTime() / DAY + SERIAL_OF_1970;
  if (hour === undefined) return { value: days, format: DATE_FORMAT };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const fraction = (Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  return { value: days + fraction, format: DATE_TIME_FORMAT };
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
