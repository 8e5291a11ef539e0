/** Summary tabs in Google Sheets: known by developer metadata, replaced by copying from a hidden tab in one call. */
import { blockName } from "../../notation/a1";
import type { PageArea, PageName } from "../pages/page";
import { PAGES } from "../pages/pages";
import { refreshErrors } from "../problems/refreshErrors";
import { planCharts, putCharts } from "./googleCharts";
import { LEDGER, type Marked, markedTabs, WORKSHOP } from "./googleMarks";
import { cellValue, notesOf } from "./googlePage";
import { makeRoom, planRoom } from "./googleRoom";
import type { GoogleTabs } from "./googleTabs";
import { empty, type PagePart, putTogether } from "./googleWorkshop";
import type { Replacement, Stamping, SummaryTabs, Update, Updated } from "./summaryTabs";

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

  const replace = ({ entry, page, digest, area, room, charts, notes }: PlannedPage, draft: Range) => {
    const { mark, tab } = entry;
    const { sheet } = tab;
    finishNaming(entry);
    makeRoom(sheet, room);
    const target = sheet.getRange(area.row, area.column, area.rows, area.columns);
    remember(entry, { digest: "" });
    draft.copyTo(target);
    // Google promises values and formats and says nothing of notes.
    target.setNotes(notes);
    if (mark.columns === 0) layOut(sheet, page.name);
    const frozen = area.row === 1 ? page.frozenRows : 0;
    if (frozen !== mark.frozen) sheet.setFrozenRows(frozen);
    widen(sheet, page.widths, area.column, mark.columns);
    putCharts(sheet, charts, area);
    const { ids, cells } = charts.known;
    const columns = Math.max(mark.columns, page.widths.length);
    const shown = blockName({ ...area, rows: page.rows.length, columns: page.widths.length });
    remember(entry, { digest, columns, frozen, charts: ids, chartCells: cells, area: shown });
  };

  const stamp = ({ entry, stamps }: PlannedStamps) => {
    const { sheet } = entry.tab;
    for (const { row, column, cell } of stamps) sheet.getRange(row, column).setValue(cellValue(cell));
  };

  return {
    all: () =>
      [...marked().values()].flatMap(({ tab: { id, name }, mark: { page, digest } }) =>
        page === WORKSHOP || page === LEDGER ? [] : [{ id, name, page, digest }],
      ),
    isOurs: (tab) => marked().has(tab),
    add: (pages) =>
      tabs.quietly(() =>
        pages.map((page) => {
          try {
            const { id, name } = make(page);
            return { page, tab: { id, name, page, digest: "" } };
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
          if ("stamps" in each) stamp(each);
          else replace(each, draft!);
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

interface PlannedPage extends Omit<Replacement, "before"> {
  entry: Marked;
  /** The cells to be written: those of the page, and those that it had before. */
  area: PageArea;
  room: ReturnType<typeof planRoom>;
  charts: ReturnType<typeof planCharts>;
  notes: (string | null)[][];
}
type PlannedStamps = Stamping & { entry: Marked };
type Plan = PlannedPage | PlannedStamps;
type Failed = { error: unknown };

function planned(entry: Marked, { before, ...update }: Replacement, isNew: boolean): PlannedPage {
  const { page, row, column, grid } = update;
  const { sheet } = entry.tab;
  const rows = Math.max(page.rows.length, before?.rows ?? 0);
  const columns = Math.max(page.widths.length, before?.columns ?? 0);
  const area = { row, column, rows, columns };
  const { mark } = entry;
  const known = { ids: mark.charts, cells: mark.chartCells ?? {} };
  const isSure = before !== undefined && blockName(before) === mark.area;
  return {
    ...update,
    entry,
    area,
    room: planRoom(sheet, grid, area, before ?? area),
    charts: planCharts(sheet, page.charts, area, known, isSure, mark.digest === "" && !isNew),
    notes: notesOf(page.rows, rows, columns),
  };
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
