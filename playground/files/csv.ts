/** Reads the text of a CSV file into a tab. */
import Papa from "papaparse";
import type { CellData, TabData } from "../workbook-data";
import { typedValue } from "./typed-value";

/** A tab of one CSV file, whatever separates its fields; the first row is frozen and bold as a header. */
export function csvTab(name: string, bytes: Uint8Array): TabData {
  const { text, delimiter } = separated(decode(bytes));
  const rows = Papa.parse<string[]>(text, { delimiter }).data.map((fields) =>
    withoutBlankTail(fields.map(typedValue)),
  );
  while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop();
  const header = rows[0]?.map((cell) => cell && { ...cell, bold: true as const });
  if (header) rows[0] = header;
  return { name, rows, frozenRows: header ? 1 : 0, columnWidths: readableWidths(rows) };
}

/** Excel's own "CSV" is UTF-8, UTF-16 or, in western countries, Windows-1252. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The separator: what a first line such as Excel's `sep=;` says, else whatever splits the header into most columns. */
function separated(text: string): { text: string; delimiter: string } {
  const line = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  if (line) return { text: text.slice(line[0].length), delimiter: line[1]! };
  const columns = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  const [best] = [",", ";", "\t", "|"].sort((a, b) => columns(b) - columns(a));
  return { text, delimiter: best! };
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
