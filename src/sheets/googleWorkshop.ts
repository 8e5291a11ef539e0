/** The hidden tab where pages are put together, one below another, before each is copied to its place in one step. It is given room first. */
import type { PageCell } from "../pages/page";
import { putPage } from "./googlePage";
import { enlarge } from "./googleRoom";
import { type Failed, orFailed } from "./orFailed";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Cells = readonly (readonly (PageCell | undefined)[])[];

/** What a block of that size is to hold, from its first cell on. */
export interface PagePart {
  rows: number;
  columns: number;
  cells: Cells;
}

/** Gives the tab room for all drafts, so that its size need not be asked once a cell is written. */
export function makeRoomFor(sheet: Sheet, drafts: readonly PagePart[]): void {
  const rows = drafts.reduce((sum, draft) => sum + draft.rows, 0);
  enlarge(sheet, { row: 1, column: 1, rows, columns: widest(drafts) });
}

/**
 * Puts drafts together, all in the same few calls; where Sheets refuses that, one by one, so that none suffers from another.
 * Gives the range of each, or why it could not be put together.
 */
export function putTogether(
  sheet: Sheet,
  drafts: readonly PagePart[],
  urlOf: (cell: PageCell) => string | undefined,
): (Range | Failed)[] {
  const starts: number[] = [];
  const cells = drafts.flatMap((draft) => {
    const before = starts.length === 0 ? 1 : starts[starts.length - 1]! + drafts[starts.length - 1]!.rows;
    starts.push(before);
    return linesOf(draft);
  });
  const columns = widest(drafts);
  const rangeOf = (draft: PagePart, index: number) =>
    sheet.getRange(starts[index]!, 1, draft.rows, draft.columns);
  try {
    putPage(sheet.getRange(1, 1, cells.length, columns), cells, columns, urlOf);
    return drafts.map(rangeOf);
  } catch (error) {
    if (drafts.length === 1) return [{ error }];
  }
  return drafts.map((draft, index) =>
    orFailed(() => {
      const range = rangeOf(draft, index);
      putPage(range, linesOf(draft), draft.columns, urlOf);
      return range;
    }),
  );
}

function widest(drafts: readonly PagePart[]): number {
  return Math.max(...drafts.map(({ columns }) => columns));
}

function linesOf({ rows, cells }: PagePart): Cells {
  return Array.from({ length: rows }, (_, row) => cells[row] ?? []);
}

/** Leaves nothing behind. Where that fails the next refresh does it: what was copied stands, and nobody sees the rest. */
export function empty(sheet: Sheet): void {
  try {
    sheet.clear();
    sheet.clearNotes();
  } catch {}
}
