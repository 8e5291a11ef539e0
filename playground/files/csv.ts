/** Reads the text of a CSV file into a tab. */
import { decode } from "../../sidebar/bringIn/decode";
import { parse } from "../../sidebar/bringIn/parse";
import type { CellData, TabData } from "../workbook-data";
import { typedValue } from "./typed-value";

/** A tab of one CSV file, whatever separates its fields; the first row is frozen and bold as a header, and says in a note what could not be read. */
export function csvTab(name: string, bytes: Uint8Array): TabData {
  const parsed = parse(decode(bytes).text);
  const rows = parsed.rows.map((fields) => withoutBlankTail(fields.map(typedValue)));
  while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop();
  const header = rows[0]?.map((cell) => cell && { ...cell, bold: true as const });
  if (header) rows[0] = header;
  const first = header?.findIndex((cell) => cell !== null) ?? -1;
  if (header && first >= 0 && parsed.faults.length > 0)
    header[first] = { ...header[first]!, note: parsed.faults.join("\n") };
  return { name, rows, frozenRows: header ? 1 : 0, columnWidths: readableWidths(rows) };
}

function withoutBlankTail(cells: (CellData | null)[]): (CellData | null)[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === null) end -= 1;
  return cells.slice(0, end);
}

const rowsThatDecideWidth = 50;

/** Column widths in pixels from the first rows, between narrow and not too wide. */
function readableWidths(rows: (CellData | null)[][]): number[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, rowsThatDecideWidth)) {
    row.forEach((cell, column) => {
      const letters = cell?.date ? (cell.format ?? "").length : String(cell?.value ?? "").length;
      widths[column] = Math.max(widths[column] ?? 70, Math.min(280, letters * 7 + 20));
    });
  }
  return Array.from(widths, (width) => width ?? 70);
}
