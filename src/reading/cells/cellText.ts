/** Reads any cell as the text that a person sees in it. */
import { dateText, isInCalendar } from "../calendar";
import type { Zone } from "../zone";
import { isErrorCell } from "./errorCell";

/** The text of a cell; blank cells and error cells are "". */
export function readText(value: unknown, zone: Zone): string {
  if (value === "" || value == null) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof (value as Date).getTime === "function") {
    const instant = (value as Date).getTime();
    return isInCalendar(instant) ? dateText(zone.local(instant)) : "";
  }
  return String(value).trim();
}

/** Whether a cell says anything, an error aside. Most begin with a digit or a letter, which needs no closer look. */
export function isNamed(value: unknown, zone: Zone): boolean {
  const code = typeof value === "string" ? value.charCodeAt(0) : 0;
  if (code >= DIGIT_0 && code <= LETTER_Z) return true;
  const text = readText(value, zone);
  return text !== "" && !isErrorCell(text);
}

const DIGIT_0 = 48;
const LETTER_Z = 122;
