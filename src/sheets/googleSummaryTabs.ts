/** Summary tabs in Google Sheets: known by developer metadata, replaced by copying from a hidden tab in one call. */
import type { PageName } from "../pages/page";
import { PAGES } from "../pages/pages";
import { putCharts } from "./googleCharts";
import { LEDGER, markedTabs, WORKSHOP } from "./googleMarks";
import { cellValue, putPage } from "./googlePage";
import { makeWay, roomy } from "./googleRoom";
import type { GoogleTabs } from "./googleTabs";
import type { Replacement, SummaryTabs } from "./summaryTabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function googleSummaryTabs(spreadsheet: Spreadsheet, tabs: GoogleTabs): SummaryTabs {
  const { marked, make, hidden, remove, remember, finishNaming } = markedTabs(spreadsheet, tabs);
  const ledger = () => [...marked().values()].find(({ mark }) => mark.page === LEDGER);
  return {
    all: () =>
      [...marked().values()].flatMap(({ tab: { id, name }, mark: { page, digest } }) =>
        page === WORKSHOP || page === LEDGER ? [] : [{ id, name, page, digest }],
      ),
    isOurs: (tab) => marked().has(tab),
    add: (page) => {
      const { id, name } = make(page).tab;
      return { id, name, page, digest: "" };
    },
    isClosed: ({ id }) =>
      marked()
        .get(id)!
        .tab.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)
        .some((protection) => !protection.isWarningOnly() && !protection.canEdit()),
    replace: ({ id }, { page, digest, row, column, before, urlOf }: Replacement) => {
      const entry = marked().get(id)!;
      const { mark, tab } = entry;
      const { sheet } = tab;
      finishNaming(entry);
      const rows = Math.max(page.rows.length, before?.rows ?? 0);
      const columns = Math.max(page.widths.length, before?.columns ?? 0);
      const area = { row, column, rows, columns };

      const draft = roomy(hidden(WORKSHOP).sheet, { ...area, row: 1, column: 1 });
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
      marked().get(id)!.tab.sheet.getRange(row, column).setValue(cellValue(cell));
    },
    ledger: () => ledger()?.tab.id,
    makeLedger: () => hidden(LEDGER).id,
    removeLedger: () => {
      const entry = ledger();
      if (entry) remove(entry.tab);
    },
    say: (text) => spreadsheet.toast(text, "DevRel Ledger"),
  };
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

/** Copies in one call. Google promises values and formats and says nothing of notes, so those are looked at. */
function copyAll(draft: Range, target: Range): void {
  draft.copyTo(target);
  const notes = draft.getNotes();
  if (JSON.stringify(target.getNotes()) !== JSON.stringify(notes)) target.setNotes(notes);
}
