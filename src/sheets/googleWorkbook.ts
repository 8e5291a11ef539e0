/** The Workbook port over Google's SpreadsheetApp: the only place that names it. */
import { LedgerError } from "../problems/problem";
import { asValues } from "./asText";
import { layOut } from "./googleLayout";
import { alone, inTurn } from "./googleLocks";
import { enlarge, type Size, sizeOf, within } from "./googleRoom";
import { googleSchedules } from "./googleSchedules";
import { googleSettings } from "./googleSettings";
import { googleSummaryTabs } from "./googleSummaryTabs";
import { googleTabs } from "./googleTabs";
import { noting } from "./noting";
import type { Schedules } from "./schedules";
import type { Settings } from "./settings";
import type { SummaryTabs } from "./summaryTabs";
import type { Area, Workbook } from "./workbook";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet that is open, read anew at each call. */
export function googleWorkbook(): Workbook {
  const spreadsheet = activeSpreadsheet();
  const sheetTabs = googleTabs(spreadsheet);
  let summaries: SummaryTabs | undefined;
  let settings: Settings | undefined;
  let schedules: Schedules | undefined;
  let isChanged = false;
  const note = () => {
    isChanged = true;
  };
  const sheetOf = (tab: number) => {
    const found = sheetTabs.get(tab);
    if (!found)
      throw new LedgerError(
        "That tab is no longer there. Reload the sidebar to see the tabs as they are now.",
      );
    return found.sheet;
  };
  /** The sizes of tabs that were made ready, as they are by now. */
  const ready = new Map<number, Size>();
  const keepSize = (tab: number, size: Size) => {
    if (ready.has(tab)) ready.set(tab, size);
  };
  const sizeNow = (tab: number) => ready.get(tab) ?? sizeOf(sheetOf(tab));
  /** The sheet, with as many rows and columns as the area takes. */
  const roomFor = (area: Area) => {
    const sheet = sheetOf(area.tab);
    keepSize(area.tab, enlarge(sheet, area, sizeNow(area.tab)));
    return sheet;
  };
  const workbook: Workbook = {
    id: () => spreadsheet.getId(),
    address: () => spreadsheet.getUrl()?.replace(/[?#].*$/, "") || undefined,
    uniqueText: () => Utilities.getUuid(),
    timeZone: () => spreadsheet.getSpreadsheetTimeZone(),
    locale: () => spreadsheet.getSpreadsheetLocale(),
    settings: () => {
      settings ??= noting(googleSettings(), ["set", "remove"], note);
      return settings;
    },
    hasChanged: () => isChanged,
    summaries: () => {
      summaries ??= noting(
        googleSummaryTabs(spreadsheet, sheetTabs),
        ["add", "update", "makeLedger", "removeLedger"],
        note,
      );
      return summaries;
    },
    schedules: () => {
      schedules ??= noting(googleSchedules(spreadsheet), ["set", "stop"], note);
      return schedules;
    },
    alone,
    inTurn,
    tabs: () => sheetTabs.all().map(({ id, name }) => ({ id, name })),
    size: (tab) => {
      const sheet = sheetOf(tab);
      return { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
    },
    read: (tab) => {
      const values = sheetOf(tab).getDataRange().getValues();
      return values.length === 1 && values[0]!.every((cell) => cell === "") ? [] : values;
    },
    readArea: (area) => within(sheetOf(area.tab), area)?.getValues() ?? [],
    addTab: (name) => sheetTabs.quietly(() => sheetTabs.add(name)).id,
    getReady: (tab) => {
      ready.set(tab, sizeOf(sheetOf(tab)));
    },
    write: ({ tab, row, column }, cells, numberFormat) => {
      const rows = cells.length;
      const columns = cells[0]!.length;
      const range = roomFor({ tab, row, column, rows, columns }).getRange(row, column, rows, columns);
      if (numberFormat) range.setNumberFormat(numberFormat);
      range.setValues(asValues(cells));
    },
    filledBy: (tab, headerRow, columns) => {
      const sheet = sheetOf(tab);
      if (sheet.getFormUrl()) return "form";
      const formulas = sheet.getRange(headerRow, 1, 1, columns).getFormulas();
      return formulas[0]!.some((formula) => formula !== "") ? "formula" : null;
    },
    formulas: (area) => within(sheetOf(area.tab), area)?.getFormulas() ?? [],
    behind: (tab) => {
      const range = sheetOf(tab).getDataRange();
      return { formulas: range.getFormulas(), notes: range.getNotes() };
    },
    setNote: ({ tab, row, column }, note) => {
      sheetOf(tab)
        .getRange(row, column)
        .setNotes([[note]]);
    },
    layOut: (tab, layout) => layOut(roomFor({ tab, row: 1, column: 1, ...NEW_TAB }), layout),
    deleteRows: (tab, rows) => {
      const sheet = sheetOf(tab);
      ready.delete(tab);
      for (const { first, count } of together(rows).reverse()) sheet.deleteRows(first, count);
    },
    insertRows: ({ tab, row }, cells, formats) => {
      const area = { tab, row, column: 1, rows: cells.length, columns: cells[0]!.length };
      const size = sizeNow(tab);
      if (row <= size.rows) {
        sheetOf(tab).insertRowsBefore(row, area.rows);
        keepSize(tab, { ...size, rows: size.rows + area.rows });
      }
      const sheet = roomFor(area);
      const range = sheet.getRange(row, 1, area.rows, area.columns);
      formats.forEach((format, index) => {
        if (format) sheet.getRange(row, index + 1, cells.length, 1).setNumberFormat(format);
      });
      range.setValues(asValues(cells));
    },
    removeTab: (tab) => {
      const found = sheetTabs.get(tab);
      if (found) sheetTabs.remove(found);
    },
    setFormula: (area, formula) => {
      roomFor(area).getRange(area.row, area.column).setFormula(formula);
    },
    setFormats: ({ tab, row, column, rows }, formats) => {
      const sheet = sheetOf(tab);
      formats.forEach((format, index) => {
        const cells = rows > 0 && format && sheet.getRange(row, column + index, rows, 1);
        if (cells) cells.setNumberFormat(format);
      });
    },
    widen: ({ tab, column }, widths) => {
      const sheet = sheetOf(tab);
      widths.forEach((width, index) => {
        if (sheet.getColumnWidth(column + index) < width) sheet.setColumnWidth(column + index, width);
      });
    },
    selection: () => {
      const range = spreadsheet.getActiveRange();
      if (!range) throw new LedgerError("No cell is selected. Click a cell in the sheet and try again.");
      const sheet = range.getSheet();
      return {
        tab: sheet.getSheetId(),
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
        wholeColumns: range.getNumRows() === sheet.getMaxRows(),
      };
    },
    goTo: ({ tab, row, column }) => {
      const sheet = sheetOf(tab);
      if (row > sheet.getMaxRows() || column > sheet.getMaxColumns())
        throw new LedgerError(
          "That cell is no longer there. Reload the sidebar to see the problems as they are now.",
        );
      spreadsheet.setActiveSheet(sheet);
      sheet.getRange(row, column).activate();
    },
  };
  return noting(workbook, CHANGING, note);
}

/** What changes cells and tabs. */
const CHANGING = [
  "addTab",
  "removeTab",
  "write",
  "setNote",
  "layOut",
  "insertRows",
  "deleteRows",
  "setFormula",
  "setFormats",
  "widen",
] as const;

/** Numbers that follow one another, as stretches; they come in ascending order. */
function together(numbers: readonly number[]): { first: number; count: number }[] {
  const stretches: { first: number; count: number }[] = [];
  for (const number of numbers) {
    const last = stretches[stretches.length - 1];
    if (last && last.first + last.count === number) last.count++;
    else stretches.push({ first: number, count: 1 });
  }
  return stretches;
}

/** The size that Sheets gives a new tab. */
const NEW_TAB = { rows: 1000, columns: 26 };

/** Whether a spreadsheet is open; a time trigger may run without one. */
export function isSpreadsheetOpen(): boolean {
  return Boolean(SpreadsheetApp.getActiveSpreadsheet());
}

function activeSpreadsheet(): Spreadsheet {
  const spreadsheet: Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
  if (!spreadsheet) throw new LedgerError("No spreadsheet is open. Open one and try again.");
  return spreadsheet;
}

/** The time zone of the spreadsheet in which a custom function runs. */
export function sheetTimeZone(): string {
  return activeSpreadsheet().getSpreadsheetTimeZone();
}
