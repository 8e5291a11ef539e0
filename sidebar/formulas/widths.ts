/** How wide the columns of a formula's result have to be for what stands in them. */
import type { Calculated } from "../../src/app/formulaContract";
import { shownCell } from "./shownCell";

const LETTER = 7;
const ROOM = 24;
const NARROWEST = 60;
const WIDEST = 320;

/** In pixels, by the header and the first rows; no column is so wide that it fills the screen. */
export function widthsFor({ cells, columns }: Pick<Calculated, "cells" | "columns">): number[] {
  return columns.map((holds, at) => {
    const letters = cells.map((row) => shownCell(row[at] ?? "", holds).length);
    return Math.min(WIDEST, Math.max(NARROWEST, Math.max(0, ...letters) * LETTER + ROOM));
  });
}
