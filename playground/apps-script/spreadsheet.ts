/** SpreadsheetApp's Spreadsheet. */
import { counted } from "./counted";
import { DeveloperMetadataFinder } from "./metadata";
import { NamedRange } from "./named-range";
import { Range } from "./range";
import type { Run } from "./run";
import { Sheet } from "./sheet";

export class Spreadsheet {
  private readonly sheets = new Map<string, Sheet>();

  constructor(readonly run: Run) {}

  getId() {
    return this._engine.name;
  }
  getUrl() {
    return this.run.document.address;
  }
  getSpreadsheetTimeZone() {
    return this._engine.zone.name;
  }
  getSpreadsheetLocale() {
    return this._engine.locale;
  }
  getSheets() {
    return this.run.list(this._engine.tabs.all().map((tab) => this._sheet(tab.key)));
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
    const area = this._engine.tabs.selection() ?? { row: 0, column: 0, rows: 1, columns: 1 };
    return new Range(this.run, this.getActiveSheet(), area);
  }
  insertSheet(name: string, index: number) {
    if (this._engine.tabs.byName(name)) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    return this._sheet(this._engine.tabs.add(name, index).key);
  }
  deleteSheet(sheet: Sheet) {
    const { tabs } = this._engine;
    if (tabs.all().length < 2) throw new Error("You can't remove all the sheets in a document.");
    tabs.remove(tabs.get(sheet._key).key);
  }
  getNamedRanges() {
    const names = this._engine.namedRanges.all().filter(({ tabKey }) => tabKey !== null);
    return this.run.list(names.map(({ name }) => new NamedRange(this.run, name, this._rangeOfName)));
  }
  getRangeByName(name: string) {
    return this._rangeOfName(name);
  }
  /** A name that is there already gets the new cells. */
  setNamedRange(name: string, range: Range) {
    this._engine.namedRanges.set(name, range._tabKey, range._area);
  }
  removeNamedRange(name: string) {
    this._engine.namedRanges.remove(name);
  }
  createDeveloperMetadataFinder() {
    return new DeveloperMetadataFinder(this.run, (tabKey) => this._sheet(tabKey));
  }
  toast(message: string, title: string) {
    this.run.document.surface.toast(message, title);
  }

  private _sheet(key: string): Sheet {
    let sheet = this.sheets.get(key);
    if (!sheet) {
      sheet = new Sheet(this.run, key);
      this.sheets.set(key, sheet);
    }
    return sheet;
  }

  private readonly _rangeOfName = (name: string): Range | null => {
    const named = this._engine.namedRanges.get(name);
    return named?.tabKey ? new Range(this.run, this._sheet(named.tabKey), named.area) : null;
  };

  private get _engine() {
    return this.run.document.engine;
  }
}
counted("Spreadsheet", Spreadsheet);
