/** Summary tabs in Google Sheets: known by developer metadata, replaced by copying from a hidden tab in one call. */
import { blockName } from "../../notation/a1";
import type { LedgerCells, PageArea, PageName } from "../pages/page";
import { PAGES } from "../pages/pages";
import type { Move } from "../pages/parking";
import { packed, printsOfNotes, unpacked } from "../pages/prints";
import { isTakenIn, mergedAcross, movesOf, NOTHING_SEEN, notesToSet, wholeArea } from "../pages/replacing";
import { comingOf } from "../pages/standing";
import { refreshErrors } from "../problems/refreshErrors";
import { lookAt, namedArea, rangeName, rangeOf } from "./googleAreas";
import { planCharts, putCharts } from "./googleCharts";
import { LEDGER, type Marked, markedTabs, WORKSHOP } from "./googleMarks";
import { cellValue, putPage } from "./googlePage";
import { makeRoom, partOf, planRoom, type RoomPlan, sizeFor } from "./googleRoom";
import type { GoogleTabs } from "./googleTabs";
import { empty, type PagePart, putTogether } from "./googleWorkshop";
import type { Replacement, Stamping, SummaryTab, SummaryTabs, Update, Updated } from "./summaryTabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function googleSummaryTabs(spreadsheet: Spreadsheet, tabs: GoogleTabs): SummaryTabs {
  const { marked, find, isNew, make, hidden, remove, remember, finishNaming } = markedTabs(spreadsheet, tabs);

  /** Looks at all that an update depends on. */
  const plan = (update: Update): Plan => {
    const entry = marked().get(update.tab.id)!;
    const isFresh = isNew(update.tab.id);
    if (!isFresh && isClosed(entry.tab.sheet)) throw refreshErrors.closed(update.tab.name);
    return "stamps" in update ? { entry, ...update } : planned(entry, update, isFresh);
  };

  const replace = (plan: PlannedPage, draft: Range): Updated => {
    const { entry, page, digest, prints, area, room, moves, stale, charts, notes } = plan;
    const { mark, tab } = entry;
    const { sheet } = tab;
    finishNaming(entry);
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
    if (!mark.area || blockName(area) !== blockName(mark.area))
      spreadsheet.setNamedRange(rangeName(page.name), target);
    const known = unpacked(mark.notes ?? "");
    remember(entry, { digest: "", coming: comingOf(prints, shown), notes: packed([ofPage, ...known]) });
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
    remember(entry, {
      digest,
      columns: Math.max(mark.columns, widths.length),
      frozen,
      charts: charts.known.ids,
      chartCells: charts.known.cells,
      area: shown,
      prints: packed(prints),
      coming: undefined,
      notes: packed([ofPage]),
    });
    return moved.length === 0 ? "done" : { moved: moved.map(({ to }) => blockName(to)) };
  };

  const stamp = ({ entry, stamps }: PlannedStamps) => {
    const { sheet } = entry.tab;
    for (const { row, column, cell } of stamps) sheet.getRange(row, column).setValue(cellValue(cell));
  };

  return {
    all: () =>
      [...marked().values()].flatMap((entry) =>
        entry.mark.page === WORKSHOP || entry.mark.page === LEDGER ? [] : [summaryTab(entry)],
      ),
    isOurs: (tab) => marked().has(tab),
    namedArea: ({ page, id }) => namedArea(spreadsheet, page, id),
    add: (pages) =>
      tabs.quietly(() =>
        pages.map((page) => {
          try {
            const { id, name } = make(page);
            return { page, tab: { id, name, page, digest: "", written: undefined, coming: undefined } };
          } catch (error) {
            return { page, error };
          }
        }),
      ),
    update: (updates, urlOf, isTime) => {
      const plans = updates.map((update) => attempt(() => plan(update)));
      const pages = plans.flatMap((each) => ("page" in each ? [each] : []));
      const drafts = new Map<Plan, Range | Failed>();
      const bench = pages.length > 0 ? attempt(() => hidden(WORKSHOP).sheet) : undefined;
      if (bench && "error" in bench) for (const page of pages) drafts.set(page, bench);
      else if (bench)
        putTogether(bench, pages.map(draftOf), urlOf).forEach((draft, index) => {
          drafts.set(pages[index]!, draft);
        });
      const ended = plans.map((each): Updated => {
        if ("error" in each) return each;
        const draft = drafts.get(each);
        if (draft && "error" in draft) return draft;
        if (!isTime()) return "later";
        return attempt((): Updated => {
          if (!("stamps" in each)) return replace(each, draft!);
          stamp(each);
          return "done";
        });
      });
      if (bench && !("error" in bench)) empty(bench);
      return ended;
    },
    ledger: () => find(LEDGER)?.tab.id,
    makeLedger: () => hidden(LEDGER).id,
    removeLedger: () => {
      const entry = find(LEDGER);
      if (entry) remove(entry.tab);
    },
    say: (text) => spreadsheet.toast(text, "DevRel Ledger"),
  };
}

interface PlannedPage extends Replacement {
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
type PlannedStamps = Stamping & { entry: Marked };
type Plan = PlannedPage | PlannedStamps;
type Failed = { error: unknown };

function planned(entry: Marked, update: Replacement, isNew: boolean): PlannedPage {
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

function summaryTab({ tab: { id, name }, mark }: Marked): SummaryTab {
  const { page, digest, area, prints, coming } = mark;
  const written = area && prints !== undefined ? { area, prints: unpacked(prints) } : undefined;
  return { id, name, page, digest, written, coming };
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

function draftOf({ page, area }: PlannedPage): PagePart {
  return { rows: area.rows, columns: area.columns, cells: page.rows };
}

function attempt<T>(work: () => T): T | Failed {
  try {
    return work();
  } catch (error) {
    return { error };
  }
}

/** Whether the tab is protected against the person who runs this. */
function isClosed(sheet: Sheet): boolean {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some((protection) => !protection.isWarningOnly() && !protection.canEdit());
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
