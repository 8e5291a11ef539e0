/** How numbers are shown, by what a column holds. */
import type { Holds } from "./resultColumns";

export const FORMATS: Readonly<Record<Holds, string>> = {
  text: "",
  count: "#,##0",
  number: "General",
  score: "0.0#",
  amount: "#,##0.00",
  rate: "0%",
  difference: "+0%;-0%;0%",
  points: "+0;-0;0",
  chance: "0.000",
  days: "0.0",
  date: "yyyy-mm-dd",
};

export const TIME_FORMAT = "yyyy-mm-dd hh:mm";

/** The format of a single number of whatever size: in thousands its digits are grouped. */
export function numberFormat(value: number): string {
  if (Math.abs(value) < 1000) return FORMATS.number;
  return Number.isInteger(value) ? FORMATS.count : "#,##0.0";
}

/** The formats of columns side by side; a number that a text follows has some room after it. */
export function columnFormats(holds: readonly Holds[]): string[] {
  return holds.map((held, index) =>
    held !== "text" && holds[index + 1] === "text" ? beforeText(FORMATS[held]) : FORMATS[held],
  );
}

function beforeText(format: string): string {
  return format
    .split(";")
    .map((part) => `${part}"   "`)
    .join(";");
}
