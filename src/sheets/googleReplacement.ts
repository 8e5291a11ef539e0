/** Puts one page in place of its last version in Google Sheets: all is looked at first, then written. */
import { blockName } from "../../notation/a1";
import type { LedgerCells, PageArea, PageName } from "../pages/page";
import { PAGES } from "../pages/pages";
import type { Move } from "../pages/parking";
import { packed, printsOfNotes, unpacked } from "../pages/prints";
import { isTakenIn, mergedAcross, movesOf, NOTHING_SEEN, notesToSet, wholeArea } from "../pages/replacing";
import { comingOf } from "../pages/standing";
import { refreshErrors } from "../problems/refreshErrors";
import { lookAt, rangeName, rangeOf } from "./googleAreas";
import { planCharts, putCharts } from "./googleCharts";
import type { Mark, Marked } from "./googleMarks";
import { cellValue, putPage } from "./googlePage";
import { makeRoom, partOf, planRoom, type RoomPlan, sizeFor } from "./googleRoom";
import type { Replacement, Updated } from "./summaryTabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface PlannedPage extends Replacement {
  entry: Marked;
  /** The cells to be written: the page's, and what it had before; and their range, where they are on the sheet already. */
  area: PageArea;
  target: Range | undefined;
  /** The range where cells are merged. */
  merged: Range | undefined;
  moves: readonly Move[];
  stale: readonly PageArea[];
  room: RoomPlan;
  charts: ReturnType<typeof planCharts>;
  notes: (string | null)[][] | undefined;
}

/** Looks at all that the page depends on. @throws LedgerError where it must be left as it is */
export function planPage(entry: Marked, update: Replacement, isNew: boolean): PlannedPage {
  const { page, at, standing, grid, tab } = update;
  const { mark } = entry;
  const { sheet } = entry.tab;
  const before = standing?.area ?? { ...at, rows: page.rows.length, columns: page.widths.length };
  const area = wholeArea(page, before);
  const added = (page.added ?? []).map(areaOfLedger);
  const size = sizeFor(sheet, grid, [area, ...added]);
  const range = standing && partOf(sheet, area, size);
  const seen = range ? lookAt(range, area) : NOTHING_SEEN;
  const across = mergedAcross(area, seen);
  if (across) throw refreshErrors.merged(tab.name, blockName(across));
  const moves = standing ? movesOf(page, standing, grid, seen) : [];
  const stale = standing?.stale ?? [];
  const others = [...added, ...moves.map(({ to }) => to)];
  const whole = moves.length > 0 ? sizeFor(sheet, grid, [area, ...others]) : size;
  const room = planRoom(whole, area, before, others, isTakenIn(grid, stale, seen));
  const isRoomy = room.rows.length + room.columns.length === 0;
  const known = { ids: mark.charts, cells: mark.chartCells ?? {} };
  const isSure =
    standing !== undefined && mark.area !== undefined && blockName(before) === blockName(mark.area);
  return {
    ...update,
    entry,
    area,
    target: isRoomy ? range : undefined,
    merged: seen.merges.length > 0 ? range : undefined,
    moves,
    stale,
    room,
    charts: planCharts(sheet, page.charts, area, known, isSure, mark.digest === "" && !isNew),
    notes: notesToSet(page, area, before, seen, moves, new Set(unpacked(mark.notes ?? "").flat())),
  };
}

/** Writes what was planned, cells of people first. `remember` keeps what a later refresh has to know. */
export function putPlanned(
  spreadsheet: Spreadsheet,
  plan: PlannedPage,
  draft: Range,
  remember: (change: Partial<Mark>) => void,
): Updated {
  const { entry, page, digest, prints, area, room, moves, stale, charts, notes } = plan;
  const { mark, tab } = entry;
  const { sheet } = tab;
  plan.merged?.breakApart();
  makeRoom(sheet, room);
  const moved = moves.map(({ from, to }) => ({ from, to: room.shifted(to) }));
  for (const { from, to } of moved) rangeOf(sheet, from).moveTo(rangeOf(sheet, to));
  if (stale.length > 0) sheet.getRangeList(stale.map(room.shifted).map(blockName)).clear();
  for (const ledger of page.added ?? [])
    append(sheet, room.shifted(areaOfLedger(ledger)), ledger, mark.columns === 0);
  const target = plan.target ?? rangeOf(sheet, area);
  const shown = { ...area, rows: page.rows.length, columns: page.widths.length };
  const ofPage = printsOfNotes(page);
  spreadsheet.setNamedRange(rangeName(page.name), target);
  const known = unpacked(mark.notes ?? "");
  remember({ digest: "", coming: comingOf(prints, shown), notes: packed([ofPage, ...known]) });
  draft.copyTo(target);
  // Google promises values and formats and says nothing of notes.
  if (notes) target.setNotes(notes);
  if (shown.rows < area.rows || shown.columns < area.columns)
    spreadsheet.setNamedRange(rangeName(page.name), rangeOf(sheet, shown));
  if (mark.columns === 0) layOut(sheet, page.name);
  const frozen = area.row === 1 ? page.frozenRows : 0;
  if (frozen !== mark.frozen) sheet.setFrozenRows(frozen);
  const widths = [...(page.before ?? []), ...page.widths];
  widen(sheet, widths, area.column - (page.before?.length ?? 0), mark.columns);
  putCharts(sheet, charts, area);
  remember({
    digest,
    columns: Math.max(mark.columns, widths.length),
    frozen,
    charts: charts.known.ids,
    chartCells: charts.known.cells,
    area: shown,
    prints: keepable(packed(prints)),
    coming: undefined,
    notes: packed([ofPage]),
  });
  return moved.length === 0 ? "done" : { moved: moved.map(({ to }) => blockName(to)) };
}

/** Google keeps 30,000 characters with a tab; of a page whose prints take more, the named range alone says which cells are its own. */
const MOST_KEPT = 26_000;

function keepable(prints: string): string | undefined {
  return prints.length > MOST_KEPT ? undefined : prints;
}

function areaOfLedger({ row, column, cells }: LedgerCells): PageArea {
  return { row, column, rows: cells.length, columns: cells[0]!.length };
}

/** Adds rows to the ledger on a tab; those of a new one get all of their look. */
function append(sheet: Sheet, area: PageArea, { cells }: LedgerCells, isNew: boolean): void {
  const range = rangeOf(sheet, area);
  if (isNew) {
    putPage(range, cells, area.columns, () => undefined);
    return;
  }
  range.setNumberFormats(cells.map((line) => line.map(({ format }) => format ?? "General")));
  range.setValues(cells.map((line) => line.map(cellValue)));
}

/** What a new tab is given once; people may change it. */
function layOut(sheet: Sheet, name: PageName): void {
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(name === PAGES[0] ? "#0b7a75" : "#a7c7c4");
}

/** Widths for columns that never had one, runs of one width in one call. */
function widen(sheet: Sheet, widths: readonly number[], column: number, done: number): void {
  for (let first = done; first < widths.length; ) {
    let next = first;
    while (widths[next] === widths[first]) next++;
    sheet.setColumnWidths(column + first, next - first, widths[first]!);
    first = next;
  }
}
