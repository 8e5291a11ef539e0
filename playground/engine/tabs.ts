/** The tabs of an open workbook: adding, naming, ordering and laying them out. */
import { BooleanNumber, type Injector } from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/lib/facade";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import type { GridArea } from "./grid-area";
import { DEFAULT_STYLE, ROW_HEIGHT } from "./to-univer";
import { isApart, toArea, toRange } from "./univer-range";
import { fromRule, toRule, type Validation } from "./validation-rule";

export interface OpenTab {
  /** Univer's id of the tab; stays the same when the tab is renamed or moved. */
  key: string;
  /** The number that Apps Script shows for it. */
  id: number;
  name: string;
  hidden: boolean;
}

export interface ValidationOnArea {
  areas: GridArea[];
  validation: Validation;
}

export class Tabs {
  private readonly notes: SheetsNoteModel;
  private readonly rules: DataValidationModel;

  constructor(
    private readonly workbook: FWorkbook,
    injector: Injector,
  ) {
    this.notes = injector.get(SheetsNoteModel);
    this.rules = injector.get(DataValidationModel);
  }

  all(): OpenTab[] {
    return this.workbook
      .getWorkbook()
      .getSheets()
      .map((sheet) => ({
        key: sheet.getSheetId(),
        id: numberOf(sheet.getSheetId()),
        name: sheet.getName(),
        hidden: sheet.getConfig().hidden === BooleanNumber.TRUE,
      }));
  }

  get(key: string): OpenTab {
    const tab = this.all().find((each) => each.key === key);
    if (!tab) throw new Error("This tab is no longer there.");
    return tab;
  }

  byName(name: string): OpenTab | undefined {
    return this.all().find((tab) => tab.name.toLowerCase() === name.toLowerCase());
  }

  active(): OpenTab {
    return this.get(this.workbook.getActiveSheet().getSheetId());
  }

  activate(key: string): void {
    this.workbook.setActiveSheet(key);
  }

  /** Adds an empty tab and shows it. */
  add(name: string, index: number, size = { rows: 1000, columns: 26 }): OpenTab {
    const id = String(Math.max(2_000_000, ...this.all().map((tab) => tab.id)) + 7_919);
    const sheet = {
      id,
      rowCount: size.rows,
      columnCount: size.columns,
      defaultStyle: DEFAULT_STYLE,
      defaultRowHeight: ROW_HEIGHT,
      defaultColumnWidth: 100,
    };
    this.workbook.insertSheet(name, { index, sheet });
    return this.get(id);
  }

  remove(key: string): void {
    this.workbook.deleteSheet(key);
  }

  rename(key: string, name: string): void {
    this.sheet(key).setName(name);
  }

  move(key: string, index: number): void {
    this.workbook.moveSheet(this.sheet(key), index);
  }

  sheet(key: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(key);
    if (!sheet) throw new Error("This tab is no longer there.");
    return sheet;
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

  setNote(key: string, row: number, column: number, text: string): void {
    const unitId = this.workbook.getId();
    if (text === "") {
      if (this.note(key, row, column) !== "") this.notes.removeNote(unitId, key, { row, col: column });
      return;
    }
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

  validations(key: string): ValidationOnArea[] {
    const sheet = this.sheet(key);
    return this.rules.getRules(this.workbook.getId(), key).map((rule) => ({
      areas: rule.ranges.map((range: Parameters<typeof toArea>[0]) =>
        toArea(range, sheet.getMaxRows(), sheet.getMaxColumns()),
      ),
      validation: fromRule(rule),
    }));
  }

  /** Sets the rule on an area that has none yet; the playground does not divide rules. */
  setValidation(key: string, area: GridArea, validation: Validation): void {
    const known = this.validations(key);
    const range = toRange(area);
    if (known.some(({ areas }) => areas.some((each) => !isApart(range, each))))
      throw new Error("The playground's setDataValidation takes cells without a rule only.");
    const rule = toRule(`${key}-${area.row}-${area.column}`, area, validation);
    this.rules.addRule(this.workbook.getId(), key, rule, "command");
  }
}

function numberOf(key: string): number {
  if (/^\d{1,10}$/.test(key)) return Number(key);
  let hash = 7;
  for (let i = 0; i < key.length; i++) hash = (hash * 31 + key.charCodeAt(i)) % 2_000_000_011;
  return hash;
}
