/** How wide the columns of a page have to be for its tables, in pixels, so that no label is cut. */
import type { Holds, ResultColumn } from "../functions/resultColumns";

/** Of a letter of a header, which is bold, and of a text, in the widest fonts that Sheets falls back to; beside them; of the longest text that is not cut. */
const LETTER = { bold: 7, plain: 6.1, beside: 14, most: 540 };

/** Of figures whose titles tend to be shorter than they are. */
const FIGURES: { readonly [Held in Holds]?: number } = { date: 84, amount: 84, count: 62 };

/** How wide a column has to be for its title, and for its texts where they are not too long. */
function widthOf({ title, holds }: { title: string; holds: Holds }, texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  const wanted = Math.max(title.length * LETTER.bold, Math.min(longest * LETTER.plain, LETTER.most));
  return Math.max(FIGURES[holds] ?? 0, Math.ceil(wanted + LETTER.beside));
}

/** Widens the columns that are asked for so far by what a table needs; its last texts run on into nothing, others into a column that is left empty for them. */
export function askForWidths<Row>(
  asked: number[],
  columns: readonly ResultColumn<Row>[],
  rows: readonly Row[],
): void {
  const widen = (index: number, least: number) => {
    asked[index] = Math.max(asked[index] ?? 0, least);
  };
  for (const [index, column] of columns.entries()) {
    const next = columns[index + 1];
    const texts = column.holds === "text" ? rows.map((row) => String(column.of(row) ?? "")) : [];
    widen(index, widthOf(column, next && next.title !== "" ? texts : []));
    if (next?.title === "") widen(index + 1, widthOf(column, texts) - asked[index]!);
  }
}
