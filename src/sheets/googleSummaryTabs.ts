/** Summary tabs in Google Sheets: known by developer metadata, replaced by copying from a hidden tab in one call. */
import { unpacked } from "../pages/prints";
import { refreshErrors } from "../problems/refreshErrors";
import { namedArea } from "./googleAreas";
import { LEDGER, type Marked, markedTabs, WORKSHOP } from "./googleMarks";
import { cellValue } from "./googlePage";
import { type PlannedPage, planPage, putPlanned } from "./googleReplacement";
import type { GoogleTabs } from "./googleTabs";
import { empty, makeRoomFor, type PagePart, putTogether } from "./googleWorkshop";
import { type Failed, orFailed } from "./orFailed";
import type { Stamping, SummaryTab, SummaryTabs, Update, Updated } from "./summaryTabs";

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
    return "stamps" in update ? { entry, ...update } : planPage(entry, update, isFresh);
  };

  const replace = (plan: PlannedPage, draft: Range): Updated => {
    finishNaming(plan.entry);
    return putPlanned(spreadsheet, plan, draft, (change) => remember(plan.entry, change));
  };

  const stamp = ({ entry, stamps }: PlannedStamps) => {
    const { sheet } = entry.tab;
    for (const { row, column, cell } of stamps) sheet.getRange(row, column).setValue(cellValue(cell));
  };

  const workshopFor = (drafts: readonly PagePart[]): Sheet => {
    const { sheet } = hidden(WORKSHOP);
    makeRoomFor(sheet, drafts);
    return sheet;
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
        pages.map((page) => ({
          page,
          ...orFailed(() => {
            const { id, name } = make(page);
            return { tab: { id, name, page, digest: "", written: undefined, coming: undefined } };
          }),
        })),
      ),
    update: (updates, urlOf, first, isTime) => {
      const plans = updates.map((update) => orFailed(() => plan(update)));
      const pages = plans.flatMap((each) => ("page" in each ? [each] : []));
      const drafts = new Map<Plan, Range | Failed>();
      const bench = pages.length > 0 ? orFailed(() => workshopFor(pages.map(draftOf))) : undefined;
      const begun = orFailed(() => {
        first();
        return {};
      });
      if ("error" in begun) return updates.map(() => begun);
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
        return orFailed((): Updated => {
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

type PlannedStamps = Stamping & { entry: Marked };
type Plan = PlannedPage | PlannedStamps;

function summaryTab({ tab: { id, name }, mark }: Marked): SummaryTab {
  const { page, digest, area, prints, coming } = mark;
  const written = area && prints !== undefined ? { area, prints: unpacked(prints) } : undefined;
  return { id, name, page, digest, written, coming };
}

function draftOf({ page, area }: PlannedPage): PagePart {
  return { rows: area.rows, columns: area.columns, cells: page.rows };
}

/** Whether the tab is protected against the person who runs this. */
function isClosed(sheet: Sheet): boolean {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some((protection) => !protection.isWarningOnly() && !protection.canEdit());
}
