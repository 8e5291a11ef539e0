/** Gives a CSV field the type that Google Sheets' import gives it, and leaves everything doubtful as text. */
import type { CellData } from "../workbook-data";
import { dateFormat, isoDay } from "./day-number";

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const digitsThatSurvive = 15;

/** A field as a cell: plain numbers, ISO dates, TRUE and FALSE; "007", long ids, "+49 …" and "=…" stay text. */
export function typedValue(field: string): CellData | null {
  if (field === "") return null;
  const text = field.trim();
  if (plainNumber.test(text) && text.replace(/\D/g, "").length <= digitsThatSurvive)
    return { value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  const day = isoDay(text);
  if (day !== undefined) return { value: day, date: true, format: dateFormat(day) };
  return { value: field };
}
