/** Keeps a text what it is when it is put into a cell, where Sheets reads it as if somebody had typed it. */
import type { Grid } from "../reading/grid";

/** Letters without digits mean nothing but themselves; anything else might be a formula, a number or a date. */
const HARMLESS = /^(?!(?:true|false)$)\p{L}\D*$/iu;

/** The text to hand over so that the cell holds exactly this one. */
export function asText(text: string): string {
  return text === "" || HARMLESS.test(text) ? text : `'${text}`;
}

/** Values to hand over so that no text among them is read as anything else. */
export function asValues(cells: Grid): unknown[][] {
  return cells.map((line) => line.map((cell) => (typeof cell === "string" ? asText(cell) : cell)));
}
