/** Finds names that are written in several ways: with other capitals, or with spaces that nobody sees. No figure suffers from it. */

import { rowFaults } from "../problems/rowFaults";
import { isErrorCell } from "../reading/cells/errorCell";
import type { Rows } from "../reading/rows";
import type { Report } from "../tabs/tab";
import { nameKey } from "../words/text";

/** Columns in which every cell is a text of its own. */
const FREE = new Set(["notes", "link", "evidence", "statement"]);

/** Reports every cell that is not written as its name mostly is. */
export function reportOtherSpellings(rows: Rows, report: Report): void {
  for (const [name, place] of Object.entries(rows.header.places)) {
    const { kind, nothing } = rows.table.columns[name]!;
    const isName = (kind === "text" || kind === "choice") && !FREE.has(name);
    if (isName) reportIn(rows, name, place!, nothing, report);
  }
}

function reportIn(
  rows: Rows,
  name: string,
  place: number,
  nothing: ReadonlySet<string>,
  report: Report,
): void {
  const doubtful = doubtfulCells(rows, name);
  if (doubtful.size === 0) return;
  const usual = usualSpellings(rows, place, doubtful, nothing);
  if (usual.size === 0) return;
  for (let row = 0; row < rows.count; row++) {
    const cell = rows.cell(row, place);
    const spelling = typeof cell === "string" ? usual.get(cell) : undefined;
    if (spelling !== undefined) report(row, place, rowFaults.otherSpelling(cell as string, spelling));
  }
}

/** The cells that read as another one does, or hold needless spaces: most columns have none, and need no counting. */
function doubtfulCells(rows: Rows, name: string): ReadonlySet<string> {
  const doubtful = new Set<string>();
  const firstOf: string[] = [];
  for (const [cell, code] of rows.texts(name as never).known) {
    if (typeof cell !== "string" || code === 0) continue;
    const first = firstOf[code];
    if (first !== undefined) doubtful.add(first);
    else firstOf[code] = cell;
    if (first !== undefined || NEEDLESS_SPACE.test(cell)) doubtful.add(cell);
  }
  return doubtful;
}

const NEEDLESS_SPACE = /^\s|\s$|\s\s|[^\S ]/;

/** How each cell that is written otherwise should be. */
function usualSpellings(
  rows: Rows,
  place: number,
  doubtful: ReadonlySet<string>,
  nothing: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const cells = new Map<string, number>();
  for (let row = 0; row < rows.count; row++) {
    const cell = rows.cell(row, place);
    if (typeof cell === "string" && doubtful.has(cell)) cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const spellings = new Map<string, Map<string, number>>();
  for (const [cell, count] of cells) {
    if (isErrorCell(cell)) continue;
    const key = nameKey(cell);
    if (nothing.has(key)) continue;
    const counts = spellings.get(key);
    if (counts) counts.set(cell, count);
    else spellings.set(key, new Map([[cell, count]]));
  }
  const usual = new Map<string, string>();
  for (const counts of spellings.values()) {
    const spelling = usualOf(counts);
    for (const cell of counts.keys()) if (cell !== spelling) usual.set(cell, spelling);
  }
  return usual;
}

/** The most frequent one, without needless spaces; of several the first in the alphabet. */
function usualOf(counts: ReadonlyMap<string, number>): string {
  const even = new Map<string, number>();
  for (const [cell, count] of counts) {
    const spelling = cell.trim().replace(/\s+/g, " ");
    even.set(spelling, (even.get(spelling) ?? 0) + count);
  }
  const [[usual]] = [...even].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)) as [[string, number]];
  return usual;
}
