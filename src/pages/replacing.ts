/** What becomes of people's own things where a page takes the place of its last version: decided before anything is written. */
import { type Grid, isBlank } from "../reading/grid";
import { blocksOf, isIn, isInAny, mapCells } from "./blocks";
import type { Page, PageArea } from "./page";
import { type Move, parkingOf } from "./parking";
import { textPrint } from "./prints";
import type { Standing } from "./standing";

/** What an area of a tab holds beside values; "" where there is none. */
export interface Seen {
  area: PageArea;
  formulas: readonly (readonly string[])[];
  notes: readonly (readonly string[])[];
  /** Merged cells, those that reach out of the area included. */
  merges: readonly PageArea[];
}

/** On a tab that was blank there is nothing. */
export const NOTHING_SEEN: Seen = {
  area: { row: 1, column: 1, rows: 0, columns: 0 },
  formulas: [],
  notes: [],
  merges: [],
};

/** The cells that a page takes up together with its last version. */
export function wholeArea(page: Page, before: PageArea): PageArea {
  const rows = Math.max(page.rows.length, before.rows);
  return { ...before, rows, columns: Math.max(page.widths.length, before.columns) };
}

/** Merged cells of which one part only lies in the area. */
export function mergedAcross(area: PageArea, { merges }: Seen): PageArea | undefined {
  return merges.find(
    ({ row, column, rows, columns }) =>
      !isIn(area, row, column) || !isIn(area, row + rows - 1, column + columns - 1),
  );
}

/** Where the cells go that people filled in the area of the last version. */
export function movesOf(page: Page, { area, foreign }: Standing, grid: Grid, seen: Seen): Move[] {
  const isForeign = (row: number, column: number) =>
    at(seen, "formulas", row, column) !== "" || isInAny(foreign, row, column);
  return parkingOf(blocksOf(area, isForeign), grid, wholeArea(page, area));
}

/** Whether a cell beyond the last version's area is not free for the page. */
export function isTakenIn(grid: Grid, stale: readonly PageArea[], seen: Seen) {
  return (row: number, column: number): boolean =>
    (!isBlank(grid[row - 1]?.[column - 1]) && !isInAny(stale, row, column)) ||
    at(seen, "formulas", row, column) !== "" ||
    at(seen, "notes", row, column) !== "";
}

/**
 * For each cell of the area the page's note, or the one that somebody put there; undefined where all stand there already.
 * `before`: the area of the last version; `ours`: the prints of its notes.
 */
export function notesToSet(
  page: Page,
  area: PageArea,
  before: PageArea,
  seen: Seen,
  moves: readonly Move[],
  ours: ReadonlySet<string>,
): (string | null)[][] | undefined {
  let anyTheirs = false;
  let anyNew = false;
  const notes = mapCells(area, (row, column) => {
    const note = isIn(before, row, column) ? at(seen, "notes", row, column) : "";
    const own = page.rows[row - area.row]?.[column - area.column]?.note ?? null;
    const isTheirs =
      note !== "" && !ours.has(textPrint(note)) && !moves.some(({ from }) => isIn(from, row, column));
    anyTheirs ||= isTheirs;
    anyNew ||= note !== (own ?? "");
    return isTheirs ? note : own;
  });
  return anyTheirs || anyNew ? notes : undefined;
}

function at(seen: Seen, what: "formulas" | "notes", row: number, column: number): string {
  return seen[what][row - seen.area.row]?.[column - seen.area.column] ?? "";
}
