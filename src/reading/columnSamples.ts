/** Some of what stands in each column of a tab, and how often it says the same, by which people know what the column is. */

import { nameKey } from "../words/text";
import { readText } from "./cells/cellText";
import type { Grid } from "./grid";
import type { Zone } from "./zone";

/** So many rows are looked at, so many different texts are given, and so much of each. */
const SAMPLE = { rows: 200, texts: 6, length: 60 };

/** Of the rows looked at: how many cells of a column are filled, and how many different texts stand in them. */
export interface ColumnCount {
  filled: number;
  different: number;
}

/** By column, of rows below a header that is so many columns wide. */
export function columnCounts(below: Grid, columns: number, zone: Zone): ColumnCount[] {
  const first = below.slice(0, SAMPLE.rows);
  return Array.from({ length: columns }, (_, place) => {
    const texts = first.map((cells) => nameKey(readText(cells[place], zone))).filter(Boolean);
    return { filled: texts.length, different: new Set(texts).size };
  });
}

/** By column, of rows below a header that is so many columns wide. */
export function columnSamples(below: Grid, columns: number, zone: Zone): string[][] {
  const first = below.slice(0, SAMPLE.rows);
  return Array.from({ length: columns }, (_, place) => {
    const seen = new Set(first.map((cells) => readText(cells[place], zone).slice(0, SAMPLE.length)));
    seen.delete("");
    return [...seen].slice(0, SAMPLE.texts);
  });
}
