/** SpreadsheetApp's Spreadsheet. */
import { splitTabName } from "../engine/grid-area";
import { counted } from "./counted";
import { addMetadata, DeveloperMetadata, DeveloperMetadataFinder } from "./metadata";
import { Range } from "./range";
import type { Run } from "./run";
import { Sheet } from "./sheet";

export class Spreadsheet {
  private readonly sheets = new Map<string, Sheet>();

  constructor(readonly run: Run) {}

  getId() {
    return this._engine.name;
  }
  getName() {
    return this._engine.name;
  }
  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${encodeURIComponent(this._engine.name)}/edit`;
  }
  getSpreadsheetTimeZone() {
    return this._engine.zone.name;
  }
  getSpreadsheetLocale() {
    return this._engine.locale;
  }
  getSheets() {
    const tabs = this._engine.tabs.all();
    const list = this.run.make.array<Sheet>(tabs.length);
    tabs.forEach((tab, index) => {
      list[index] = this._sheet(tab.key);
    });
    return list;
  }
  getNumSheets() {
    return this._engine.tabs.all().length;
  }
  getSheetByName(name: string) {
    const tab = this._engine.tabs.all().find((each) => each.name === name);
    return tab ? this._sheet(tab.key) : null;
  }
  getActiveSheet() {
    return this._sheet(this._engine.tabs.active().key);
  }
  setActiveSheet(sheet: Sheet) {
    this._engine.tabs.activate(sheet._key);
    return sheet;
  }
  getActiveRange() {
    return this._activeRangeOn(this.getActiveSheet());
  }
  setActiveRange(range: Range) {
    this._engine.tabs.select(range._tabKey, range._area);
    return range;
  }
  getActiveCell() {
    return this.getActiveRange()?.getCell(1, 1) ?? null;
  }
  insertSheet(first?: string | number, second?: number) {
    const names = new Set(this._engine.tabs.all().map((tab) => tab.name.toLowerCase()));
    let name = typeof first === "string" ? first : "";
    for (let number = names.size + 1; name === ""; number++) {
      if (!names.has(`sheet${number}`)) name = `Sheet${number}`;
    }
    if (names.has(name.toLowerCase())) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const active = this._engine.tabs.all().findIndex((tab) => tab.key === this._engine.tabs.active().key);
    const index = typeof first === "number" ? first : (second ?? active + 1);
    return this._sheet(this._engine.tabs.add(name, index).key);
  }
  deleteSheet(sheet: Sheet) {
    if (this._engine.tabs.all().length < 2) throw new Error("You can't remove all the sheets in a document.");
    sheet._remove();
  }
  moveActiveSheet(position: number) {
    this._engine.tabs.move(this._engine.tabs.active().key, position - 1);
  }
  getRange(name: string) {
    const { tab, cells } = splitTabName(name);
    const sheet = tab === undefined ? this.getActiveSheet() : this.getSheetByName(tab);
    if (!sheet) throw new Error("Range not found");
    return sheet.getRange(cells);
  }
  getRangeByName(name: string) {
    const named = this._names().find((each) => each.getName().toLowerCase() === name.toLowerCase());
    return named ? this.getRange(named.getFormulaOrRefString()) : null;
  }
  getNamedRanges() {
    const names = this._names();
    const list = this.run.make.array<{ getName(): string; getRange(): Range }>(names.length);
    names.forEach((named, index) => {
      list[index] = {
        getName: () => named.getName(),
        getRange: () => this.getRange(named.getFormulaOrRefString()),
      };
    });
    return list;
  }
  toast(message: string, title = "") {
    this.run.document.surface.toast(String(message), String(title));
  }

  addDeveloperMetadata(key: string, value?: unknown) {
    addMetadata(this.run, null, key, value);
    return this;
  }
  getDeveloperMetadata() {
    const entries = this.run.document.metadata.filter((entry) => entry.tabKey === null);
    const list = this.run.make.array<DeveloperMetadata>(entries.length);
    entries.forEach((entry, index) => {
      list[index] = new DeveloperMetadata(this.run, this, entry);
    });
    return list;
  }
  createDeveloperMetadataFinder() {
    return new DeveloperMetadataFinder(this.run, this, () => true);
  }

  _sheet(key: string): Sheet {
    let sheet = this.sheets.get(key);
    if (!sheet) {
      sheet = new Sheet(this.run, this, key);
      this.sheets.set(key, sheet);
    }
    return sheet;
  }

  _activeRangeOn(sheet: Sheet): Range {
    const onActive = sheet._key === this._engine.tabs.active().key;
    const area = (onActive && this._engine.tabs.selection()) || { row: 0, column: 0, rows: 1, columns: 1 };
    return new Range(this.run, sheet, area);
  }

  private _names() {
    return this._engine.workbook.getDefinedNames();
  }

  private get _engine() {
    return this.run.document.engine;
  }
}
counted("Spreadsheet", Spreadsheet);
