/** The tabs of an open workbook with what is on them beside cells: the selection, notes and rules. */
import type { Injector } from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/lib/facade";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import type { GridArea } from "./grid-area";
import { TabList } from "./tab-list";
import { isApart, toArea, toRange } from "./univer-range";
import { fromRule, toRule, type Validation } from "./validation-rule";

export interface ValidationOnArea {
  areas: GridArea[];
  validation: Validation;
}

export class Tabs extends TabList {
  private readonly notes: SheetsNoteModel;
  private readonly rules: DataValidationModel;

  constructor(workbook: FWorkbook, injector: Injector) {
    super(workbook);
    this.notes = injector.get(SheetsNoteModel);
    this.rules = injector.get(DataValidationModel);
  }

  /** The selected area of the shown tab. */
  selection(): GridArea | null {
    const range = this.workbook.getActiveRange()?.getRange();
    if (!range) return null;
    const sheet = this.workbook.getActiveSheet();
    return toArea(range, sheet.getMaxRows(), sheet.getMaxColumns());
  }

  /** Brings a cell into view; only a page has a view. */
  scrollTo: ((sheet: FWorksheet, row: number, column: number) => void) | null = null;

  select(key: string, area: GridArea): void {
    this.activate(key);
    this.workbook.setActiveRange(this.sheet(key).getRange(toRange(area)));
    this.scrollTo?.(this.sheet(key), area.row, area.column);
  }

  note(key: string, row: number, column: number): string {
    return this.notes.getNote(this.workbook.getId(), key, { row, col: column })?.note ?? "";
  }

  clearNotes(key: string): void {
    const unitId = this.workbook.getId();
    const notes = this.notes.getSheetNotes(unitId, key) ?? new Map<string, { row: number; col: number }>();
    for (const { row, col } of [...notes.values()]) this.notes.removeNote(unitId, key, { row, col });
  }

  setNote(key: string, row: number, column: number, text: string): void {
    const unitId = this.workbook.getId();
    if (text === this.note(key, row, column)) return;
    // A note that the workbook was opened with has another id, and would stay the one that is found.
    if (this.note(key, row, column) !== "") this.notes.removeNote(unitId, key, { row, col: column });
    if (text === "") return;
    const id = `note-${key}-${row}-${column}`;
    this.notes.updateNote(unitId, key, row, column, {
      id,
      row,
      col: column,
      width: 220,
      height: 120,
      note: text,
    });
  }

  merges(key: string): GridArea[] {
    const sheet = this.sheet(key);
    const { mergeData } = sheet.getSheet().getConfig();
    return mergeData.map((range) => toArea(range, sheet.getMaxRows(), sheet.getMaxColumns()));
  }

  validations(key: string): ValidationOnArea[] {
    const sheet = this.sheet(key);
    return this.rules.getRules(this.workbook.getId(), key).map((rule) => ({
      areas: rule.ranges.map((range: Parameters<typeof toArea>[0]) =>
        toArea(range, sheet.getMaxRows(), sheet.getMaxColumns()),
      ),
      validation: fromRule(rule),
    }));
  }

  /** Sets the rule on an area that has none yet, or in place of the one that it has; the playground does not divide rules. */
  setValidation(key: string, area: GridArea, validation: Validation): void {
    const uid = `${key}-${area.row}-${area.column}`;
    const unitId = this.workbook.getId();
    const rule = toRule(uid, area, validation);
    const same = this.rules.getRules(unitId, key).find((each) => each.uid === uid);
    if (JSON.stringify(same?.ranges) === JSON.stringify(rule.ranges))
      this.rules.removeRule(unitId, key, uid, "command");
    const range = toRange(area);
    if (this.validations(key).some(({ areas }) => areas.some((each) => !isApart(range, each))))
      throw new Error(
        "The playground's setDataValidation takes cells without a rule, or the cells of one rule.",
      );
    this.rules.addRule(unitId, key, rule, "command");
  }
}
