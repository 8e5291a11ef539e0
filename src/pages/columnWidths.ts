/** How wide the columns of a page have to be for what stands in them, in pixels, so that nothing is cut. */
import { FORMATS } from "../functions/numberFormats";
import type { Holds, ResultColumn } from "../functions/resultColumns";
import { LOOKS } from "./looks";
import type { Look, PageCell } from "./page";

/** Letters by their width at 10 points, in the widest fonts that Sheets falls back to; all others take 7, those of other scripts 14. */
const LETTERS: readonly (readonly [width: number, letters: string])[] = [
  [3, " !',.:;Jijl|"],
  [4.5, '()-I[]f`"/\\rt{}'],
  [6, "?_csz"],
  [8, "#ABCKPRVXbdhnopqu"],
  [9.5, "&DGHNOQUw"],
  [12, "%@MWm"],
];
const USUAL_LETTER = 7;
const OTHER_SCRIPTS = 14;
const BOLD = 1.12;
/** Between a text and the edges of its column. */
const BESIDE = 10;
/** A longer text is a sentence: it is cut where something stands beside it. */
const MOST = 640;

/** Columns of one width are set in one call, so widths go in steps. */
const STEP = 10;

/** Of figures whose titles tend to be shorter than they are. */
const FIGURES: { readonly [Held in Holds]?: number } = { date: 80, amount: 80, count: 60 };

function textWidth(text: string, look?: Look): number {
  const { size = 10, bold } = look ? LOOKS[look] : {};
  let width = 0;
  for (let at = 0; at < text.length && width < MOST; at++) width += letterWidth(text[at]!);
  return (width * size * (bold ? BOLD : 1)) / 10;
}

function letterWidth(letter: string): number {
  if (letter > "\u2E7F") return OTHER_SCRIPTS;
  return LETTERS.find(([, letters]) => letters.includes(letter))?.[0] ?? USUAL_LETTER;
}

function widthFor(wanted: number): number {
  return STEP * Math.ceil((Math.min(wanted, MOST) + BESIDE) / STEP);
}

/** How wide a column has to be for its title, and for its texts where they are not too long. */
function widthOf({ title, holds }: { title: string; holds: Holds }, texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
  return Math.max(FIGURES[holds] ?? 0, widthFor(Math.max(textWidth(title, "header"), longest)));
}

/** How wide a column has to be for its longest text. */
export function widthOfTexts(texts: Iterable<string>, look?: Look): number {
  let longest = 0;
  for (const text of texts) longest = Math.max(longest, textWidth(text, look));
  return widthFor(longest);
}

/** Columns that are left empty, without a title, for the texts of the one before to run on into. */
export function roomForText(columns: number): ResultColumn<unknown>[] {
  return Array.from({ length: columns }, () => ({ title: "", holds: "text", of: () => undefined }));
}

/** Widens the columns that are asked for so far by what a table needs; its last texts run on into nothing, others into the room that is left for them. */
export function askForWidths<Row>(
  asked: number[],
  columns: readonly ResultColumn<Row>[],
  rows: readonly Row[],
): void {
  const widen = (index: number, least: number) => {
    asked[index] = Math.max(asked[index] ?? 0, least);
  };
  for (const [index, column] of columns.entries()) {
    if (column.title === "") continue;
    let last = index;
    while (columns[last + 1]?.title === "") last++;
    const texts = column.holds === "text" ? rows.map((row) => String(column.of(row) ?? "")) : [];
    widen(index, widthOf(column, last > index || last === columns.length - 1 ? [] : texts));
    if (last === index) continue;
    const before = asked.slice(index, last).reduce((sum, width) => sum + (width ?? 0), 0);
    widen(last, widthOf(column, texts) - before);
  }
}

/** Widens them by what a line of cards side by side shows; a text in the last one runs on into nothing, a number does not. */
export function askForCardWidths(asked: number[], line: readonly PageCell[]): void {
  for (const [index, cell] of line.entries()) {
    if (index === line.length - 1 && typeof cell.value !== "number") continue;
    asked[index] = Math.max(asked[index] ?? 0, widthFor(textWidth(shownText(cell), cell.look)));
  }
}

/** A cell as it is shown: of a number what its format makes of it, words in it included. */
export function shownText({ value, format = FORMATS.number }: PageCell): string {
  if (typeof value !== "number" || format === FORMATS.number) return String(value ?? "");
  const [positive = "", negative = `-${positive}`, zero = positive] = format.split(";");
  const part = value > 0 ? positive : value < 0 ? negative : zero;
  return part
    .replace(/(#,##)?0(?:\.([0#]+))?(%?)/, (_, grouped, decimals = "", percent) => {
      const digits = Math.abs(percent ? value * 100 : value);
      const options = { useGrouping: Boolean(grouped), maximumFractionDigits: decimals.length };
      return digits.toLocaleString("en-US", options) + percent;
    })
    .replace(/"/g, "");
}
