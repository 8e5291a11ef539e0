/** How numbers are shown, by what a column holds. */
import type { Holds } from "../functions/resultColumns";

export const FORMATS: Readonly<Record<Holds, string>> = {
  text: "",
  count: "#,##0",
  number: "General",
  rate: "0%",
  difference: "+0%;-0%;0%",
  days: "0.0",
  date: "yyyy-mm-dd",
};

export const TIME_FORMAT = "yyyy-mm-dd hh:mm";

/** The format with some room after the number, for columns that a text follows. */
export function beforeText(format: string): string {
  return format
    .split(";")
    .map((part) => `${part}"   "`)
    .join(";");
}
