/** Puts a page into a range of Google Sheets, each kind of thing in one call. */
import { LOOKS, type LookDetails } from "../pages/looks";
import type { PageCell } from "../pages/page";
import { asText } from "./asText";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Cells = readonly (readonly (PageCell | undefined)[])[];

/** Fills the whole range, which has as many rows as there are; it becomes blank where a row has no cell. */
export function putPage(
  range: Range,
  rows: Cells,
  columns: number,
  urlOf: (cell: PageCell) => string | undefined,
): void {
  const map = <T>(give: (cell: PageCell | undefined, look: LookDetails) => T): T[][] =>
    rows.map((cells) =>
      Array.from({ length: columns }, (_, column) => {
        const cell = cells[column];
        return give(cell, cell?.look ? LOOKS[cell.look] : {});
      }),
    );
  range.setNumberFormats(map((cell) => cell?.format ?? "General"));
  range.setFontSizes(map((_, { size }) => size ?? 10));
  range.setFontWeights(map((_, { bold }) => (bold ? "bold" : "normal")));
  range.setFontStyles(map((_, { italic }) => (italic ? "italic" : "normal")));
  range.setFontColors(map((_, { color }) => color ?? null));
  range.setBackgrounds(map((_, { background }) => background ?? null));
  range.setHorizontalAlignments(map((_, { align }) => align ?? null));
  range.setNotes(map((cell) => cell?.note ?? null));
  range.setValues(map((cell) => cellValue(cell)));
  putLinks(
    range,
    map((cell) => (cell?.link && urlOf(cell) ? cell : undefined)),
    urlOf,
  );
}

/** A cell's value as Sheets takes it without reading more into it. */
export function cellValue(cell: PageCell | undefined): string | number | boolean | Date {
  const value = cell?.value ?? "";
  return typeof value === "string" ? asText(value) : value;
}

/** Writes links column by column, each run of them in one call. */
function putLinks(
  range: Range,
  cells: readonly (readonly (PageCell | undefined)[])[],
  urlOf: (cell: PageCell) => string | undefined,
): void {
  const built = new Map<string, GoogleAppsScript.Spreadsheet.RichTextValue>();
  const rich = (cell: PageCell) => {
    const text = String(cell.value ?? "");
    const url = urlOf(cell)!;
    const key = `${url} ${text}`;
    const known = built.get(key) ?? SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
    built.set(key, known);
    return [known];
  };
  for (let c = 0; c < cells[0]!.length; c++)
    for (let first = 0; first < cells.length; ) {
      let next = first;
      while (cells[next]?.[c]) next++;
      if (next > first)
        range
          .offset(first, c, next - first, 1)
          .setRichTextValues(cells.slice(first, next).map((row) => rich(row[c]!)));
      first = next + 1;
    }
}
