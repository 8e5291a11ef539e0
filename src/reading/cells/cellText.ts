/** Reads any cell as the text that a person sees in it. */
import { dateText, isInCalendar } from "../calendar";
import type { Zone } from "../zone";

/** The text of a cell; a blank cell is "", an error cell the error that it shows. */
export function readText(value: unknown, zone: Zone): string {
  if (value == null) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof (value as Date).getTime === "function") {
    const instant = (value as Date).getTime();
    return isInCalendar(instant) ? dateText(zone.local(instant)) : "";
  }
  return String(value);
}
