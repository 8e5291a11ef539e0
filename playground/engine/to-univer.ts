/** Plain workbook data to the snapshot that Univer opens. */
import { type IDataValidationRule, type IWorkbookData, LocaleType } from "@univerjs/core";
import type { TabData, WorkbookData } from "../workbook-data";
import { fixedReference, parseArea } from "./grid-area";
import { StyleTable } from "./style-table";
import { toUniverSheet } from "./univer-sheet";
import { toRule } from "./validation-rule";

/** The Univer snapshot of a workbook; tab ids are the numbers that Apps Script shows. */
export function toUniver(data: WorkbookData): IWorkbookData {
  const styles = new StyleTable();
  const sheets: IWorkbookData["sheets"] = {};
  const rules: Record<string, IDataValidationRule[]> = {};
  const notes: Record<string, Record<number, Record<number, object>>> = {};
  const sheetOrder = data.tabs.map((_, index) => tabId(index));
  data.tabs.forEach((tab, index) => {
    const id = tabId(index);
    sheets[id] = toUniverSheet(id, tab, styles);
    notes[id] = notesOf(tab);
    rules[id] = rulesOf(id, tab, sheets[id].rowCount ?? 0, sheets[id].columnCount ?? 0);
  });
  return {
    id: "workbook",
    name: data.name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: styles.records,
    sheetOrder,
    sheets,
    resources: [
      { name: "SHEET_NOTE_PLUGIN", data: JSON.stringify(notes) },
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify(rules) },
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(definedNames(data)) },
    ],
  };
}

function tabId(index: number): string {
  return index === 0 ? "0" : String(1_000_000 + index * 7_919);
}

function definedNames({ namedRanges = [] }: WorkbookData): Record<string, object> {
  const names = namedRanges.map(({ name, tab, range }, index) => {
    const id = `name-${index}`;
    return [
      id,
      { id, name, formulaOrRefString: fixedReference(tab, range), localSheetId: "AllDefaultWorkbook" },
    ];
  });
  return Object.fromEntries(names);
}

function notesOf(tab: TabData): Record<number, Record<number, object>> {
  const notes: Record<number, Record<number, object>> = {};
  tab.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell?.note) return;
      notes[r] ??= {};
      notes[r][c] = { id: `note-${r}-${c}`, row: r, col: c, width: 220, height: 120, note: cell.note };
    });
  });
  return notes;
}

function rulesOf(id: string, tab: TabData, rows: number, columns: number): IDataValidationRule[] {
  return (tab.validations ?? []).flatMap((validation, index) => {
    const area = parseArea(validation.range, rows, columns);
    return area ? [toRule(`${id}-rule-${index}`, area, validation)] : [];
  });
}
