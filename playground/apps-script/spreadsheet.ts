/** SpreadsheetApp's Spreadsheet. */
import { blockName, tabReference } from "../../notation/a1";
import { blockOf, parseArea, splitTabName } from "../engine/grid-area";
import { counted } from "./counted";
import { DeveloperMetadataFinder } from "./metadata";
import { Range } from "./range";
import type { Run } from "./run";
import { Sheet } from "./sheet";

export class Spreadsheet {
  private readonly sheets = new Map<string, Sheet>();

  constructor(readonly run: Run) {}

  getId() {
    return this._engine.name;
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
    const tab = tabs.get(sheet._key);
    tabs.remove(tab.key);
    this.run.document.forget(tab);
  }
  getNamedRanges() {
    const names = this._engine.workbook.getDefinedNames().map((named) => ({
      getName: () => named.getName(),
      getRange: () => this._range(named.getFormulaOrRefString()),
    }));
    return this.run.list(names);
  }
  /** A name that is there already gets the new cells. */
  setNamedRange(name: string, range: Range) {
    const { workbook, tabs } = this._engine;
    const cells = blockName(blockOf(range._area)).replace(/[A-Z]+|\d+/g, "$$$&");
    workbook.deleteDefinedName(name);
    workbook.insertDefinedName(name, `${tabReference(tabs.get(range._tabKey).name)}!${cells}`);
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

  private _range(reference: string): Range {
    const { tab = "", cells } = splitTabName(reference);
    const sheet = this.getSheetByName(tab);
    const area = sheet && parseArea(cells, sheet.getMaxRows(), sheet.getMaxColumns());
    if (!sheet || !area) throw new Error("Range not found");
    return new Range(this.run, sheet, area);
  }

  private get _engine() {
    return this.run.document.engine;
  }
}
counted("Spreadsheet", Spreadsheet);
