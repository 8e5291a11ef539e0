/** Summary tabs in Google Sheets: known by developer metadata, replaced by copying from a hidden tab in one call. */
import { PAGES, type PageArea, type PageName } from "../core/summaries/page";
import { type ChartIds, putCharts } from "./googleCharts";
import { cellValue, putPage } from "./googlePage";
import type { Replacement, SummaryTabs } from "./summaryTabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = "devrel-ledger-summary";
const WORKSHOP = "workshop";
/** A new tab is called this until it is marked as ours, so that one left over from an interruption is known. */
const NEW = "DevRel Ledger is making a tab";

/** What is kept with a tab. `tab` is its own id: a tab that somebody made by copying ours carries the id of the original. */
interface Mark {
  page: PageName | typeof WORKSHOP;
  tab: number;
  digest: string;
  /** How many columns were given their width. */
  columns: number;
  /** How many rows were frozen. */
  frozen: number;
  charts: ChartIds;
}

interface Marked {
  sheet: Sheet;
  metadata: Metadata;
  mark: Mark;
}

export function googleSummaryTabs(spreadsheet: Spreadsheet): SummaryTabs {
  let known: Map<number, Marked> | undefined;
  const marked = () => {
    known ??= findMarked(spreadsheet);
    return known;
  };

  const remember = (entry: Marked, change: Partial<Mark>) => {
    entry.mark = { ...entry.mark, ...change };
    entry.metadata.setValue(JSON.stringify(entry.mark));
  };

  const finishNaming = ({ sheet, mark }: Marked) => {
    if (sheet.getName() === NEW) nameFreely(spreadsheet, sheet, nameOf(mark.page));
  };

  function make(page: Mark["page"]): Marked {
    for (const entry of marked().values()) finishNaming(entry);
    const sheet = spreadsheet.getSheetByName(NEW) ?? insertQuietly(spreadsheet);
    const tab = sheet.getSheetId();
    const mark: Mark = { page, tab, digest: "", columns: 0, frozen: 0, charts: {} };
    // Where one of these calls fails it is not known whether the tab bears its mark: look again.
    known = undefined;
    sheet.addDeveloperMetadata(KEY, JSON.stringify(mark));
    const entry = marked().get(tab)!;
    finishNaming(entry);
    return entry;
  }

  const workshop = () => {
    const entry = [...marked().values()].find(({ mark }) => mark.page === WORKSHOP) ?? make(WORKSHOP);
    finishNaming(entry);
    if (!entry.sheet.isSheetHidden()) entry.sheet.hideSheet();
    return entry.sheet;
  };

  return {
    all: () =>
      [...marked().values()].flatMap(({ sheet, mark: { page, tab, digest } }) =>
        page === WORKSHOP ? [] : [{ id: tab, name: sheet.getName(), page, digest }],
      ),
    isOurs: (tab) => marked().has(tab),
    add: (page) => {
      const { sheet, mark } = make(page);
      return { id: mark.tab, name: sheet.getName(), page, digest: "" };
    },
    isClosed: ({ id }) =>
      marked()
        .get(id)!
        .sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)
        .some((protection) => !protection.isWarningOnly() && !protection.canEdit()),
    replace: ({ id }, { page, digest, row, column, before, urlOf }: Replacement) => {
      const entry = marked().get(id)!;
      const { sheet, mark } = entry;
      finishNaming(entry);
      const rows = Math.max(page.rows.length, before?.rows ?? 0);
      const columns = Math.max(page.widths.length, before?.columns ?? 0);
      const area = { row, column, rows, columns };

      const draft = roomy(workshop(), { ...area, row: 1, column: 1 });
      putPage(draft, page.rows, urlOf);

      makeWay(sheet, area, before ?? area);
      const target = roomy(sheet, area);
      remember(entry, { digest: "" });
      copyAll(draft, target);
      if (mark.columns === 0) layOut(sheet, page.name);
      const frozen = row === 1 ? page.frozenRows : 0;
      if (frozen !== mark.frozen) sheet.setFrozenRows(frozen);
      widen(sheet, page.widths, column, mark.columns);
      const charts = putCharts(sheet, page.charts, area, mark.charts, mark.digest === "");
      remember(entry, { digest, columns: Math.max(mark.columns, page.widths.length), frozen, charts });
      draft.clear();
    },
    stamp: ({ id }, row, column, cell) => {
      marked().get(id)!.sheet.getRange(row, column).setValue(cellValue(cell));
    },
    say: (text) => spreadsheet.toast(text, "DevRel Ledger"),
  };
}

function nameOf(page: Mark["page"]): string {
  return page === WORKSHOP ? "DevRel Ledger workshop" : page;
}

/** Tabs with our mark, by their ids; a copy that somebody made of one is theirs. */
function findMarked(spreadsheet: Spreadsheet): Map<number, Marked> {
  const found = new Map<number, Marked>();
  const pages = new Set<string>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    const mark = JSON.parse(metadata.getValue() ?? "{}") as Mark;
    if (!sheet || sheet.getSheetId() !== mark.tab || pages.has(mark.page)) continue;
    pages.add(mark.page);
    found.set(mark.tab, { sheet, metadata, mark });
  }
  return found;
}

/** Adds a tab at the end and leaves the one on show that was. */
function insertQuietly(spreadsheet: Spreadsheet): Sheet {
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(NEW, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(shown);
  return sheet;
}

/** Names a tab, with a word and then a number after the name where somebody else's tab is called so. */
function nameFreely(spreadsheet: Spreadsheet, sheet: Sheet, name: string): void {
  const taken = new Set(spreadsheet.getSheets().map((other) => other.getName().toLowerCase()));
  let free = name;
  for (let number = 1; taken.has(free.toLowerCase()); number++)
    free = `${name} summary${number > 1 ? ` ${number}` : ""}`;
  sheet.setName(free);
}

/** The range of an area, on a sheet made large enough for it. */
function roomy(sheet: Sheet, { row, column, rows, columns }: PageArea) {
  const missingRows = row + rows - 1 - sheet.getMaxRows();
  const missingColumns = column + columns - 1 - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  return sheet.getRange(row, column, rows, columns);
}

/** Copies in one call. Google promises values and formats and says nothing of notes, so those are looked at. */
function copyAll(draft: Range, target: Range): void {
  draft.copyTo(target);
  const notes = draft.getNotes();
  if (JSON.stringify(target.getNotes()) !== JSON.stringify(notes)) target.setNotes(notes);
}

/** Puts in rows and columns where a summary that has grown would come upon cells that are not ours. */
function makeWay(sheet: Sheet, area: PageArea, before: PageArea): void {
  const right = before.column + before.columns;
  const wider = area.columns - before.columns;
  const strip = { row: area.row, column: right, rows: area.rows, columns: wider };
  if (wider > 0 && !isFree(sheet, strip)) sheet.insertColumnsAfter(right - 1, wider);
  const bottom = before.row + before.rows;
  const taller = area.rows - before.rows;
  const band = { row: bottom, column: area.column, rows: taller, columns: area.columns };
  if (taller > 0 && !isFree(sheet, band)) sheet.insertRowsAfter(bottom - 1, taller);
}

function isFree(sheet: Sheet, { row, column, rows, columns }: PageArea): boolean {
  const height = Math.min(rows, sheet.getMaxRows() - row + 1);
  const width = Math.min(columns, sheet.getMaxColumns() - column + 1);
  if (height < 1 || width < 1) return true;
  const range = sheet.getRange(row, column, height, width);
  return [range.getValues(), range.getFormulas(), range.getNotes()].every((cells) =>
    cells.every((line) => line.every((cell) => cell === "")),
  );
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
