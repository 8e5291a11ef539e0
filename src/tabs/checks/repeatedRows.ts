/** Finds rows that repeat an earlier one cell for cell. */
import { rowFaults } from "../../problems/rowFaults";
import { readText } from "../../reading/cells/cellText";
import { readAnyDate } from "../../reading/cells/date";
import type { Rows } from "../../reading/rows";
import type { Zone } from "../../reading/zone";
import type { Report } from "../tab";

/** Reports each later row of the same cells. */
export function checkRepeatedRows(rows: Rows, report: Report<never>): void {
  const firstByText = new Map<string, number>();
  for (const row of likelyRepeated(rows)) {
    const text = textOf(rows, row);
    const first = firstByText.get(text);
    if (first === undefined) firstByText.set(text, row);
    else report(row, 0, rowFaults.repeated(rows.rowNumber(first)));
  }
}

/** The rows that share a mark with another: few, so that the texts of all cells are put together for few rows only. */
function likelyRepeated(rows: Rows): number[] {
  const marks = marksOf(rows);
  const isLikely = new Uint8Array(marks.length);
  const last = 2 ** Math.ceil(Math.log2(2 * marks.length + 2)) - 1;
  const firstOfMark = new Int32Array(last + 1).fill(NONE);
  for (let row = 0; row < marks.length; row++) {
    const mark = marks[row]!;
    let slot = (mark ^ (mark >>> 15)) & last;
    while (firstOfMark[slot] !== NONE && marks[firstOfMark[slot]!] !== mark) slot = (slot + 1) & last;
    const first = firstOfMark[slot]!;
    if (first === NONE) firstOfMark[slot] = row;
    else isLikely[row] = isLikely[first] = 1;
  }
  const found: number[] = [];
  for (let row = 0; row < isLikely.length; row++)
    if (isLikely[row] === 1 && !rows.isBlank(row)) found.push(row);
  return found;
}

const NONE = -1;

/** Rows that read the same have the same mark. Shifts, since each look at Math may cost more than the cell. */
function marksOf(rows: Rows): Int32Array {
  const marks = new Int32Array(rows.filled);
  const { length } = rows.header.texts;
  for (let row = 0; row < marks.length; row++) {
    let mark = 0;
    for (let place = 0; place < length; place++)
      mark = ((mark << 5) - mark + markOf(rows.cell(row, place), rows.zone)) | 0;
    marks[row] = mark;
  }
  return marks;
}

/** A number that cells share which read the same, as a date and its text do; 0 for a blank one. Of a text, eight letters at most. */
function markOf(cell: unknown, zone: Zone): number {
  if (cell === "") return 0;
  const isDate = typeof cell === "object" && cell !== null;
  const text = isDate ? "" : readText(cell, zone);
  if (isDate || (text.charCodeAt(4) === HYPHEN && ISO_DAY.test(text))) {
    const time = readAnyDate(isDate ? cell : text, zone);
    if (typeof time === "number") return (time / 1000) | 0;
  }
  const { length } = text;
  if (length === 0) return 0;
  let mark = length;
  const step = (length + 7) >> 3;
  for (let at = 0; at < length; at += step) mark = ((mark << 5) - mark + text.charCodeAt(at)) | 0;
  return mark;
}

/** How the text of every date begins, and what tells most others at a glance. */
const ISO_DAY = /^\d{4}-\d\d-\d\d/;
const HYPHEN = 45;

function textOf(rows: Rows, row: number): string {
  return rows.header.texts.map((_, place) => readText(rows.cell(row, place), rows.zone)).join("\u0000");
}
