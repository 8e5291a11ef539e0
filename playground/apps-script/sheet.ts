/** SpreadsheetApp's Sheet. */
import { parseArea, splitTabName } from "../engine/grid-area";
import { EmbeddedChart, EmbeddedChartBuilder } from "./charts";
import { counted } from "./counted";
import { addMetadata, DeveloperMetadata, DeveloperMetadataFinder } from "./metadata";
import { Protection } from "./protection";
import { Range } from "./range";
import type { Run } from "./run";
import type { Spreadsheet } from "./spreadsheet";

export class Sheet {
  constructor(
    readonly run: Run,
    private readonly spreadsheet: Spreadsheet,
    readonly _key: string,
  ) {}

  getParent() {
    return this.spreadsheet;
  }
  getName() {
    return this._tab.name;
  }
  getSheetName() {
    return this._tab.name;
  }
  setName(name: string) {
    const other = this._tabs.byName(name);
    if (other && other.key !== this._key) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    this._tabs.rename(this._key, name);
    return this;
  }
  getSheetId() {
    return this._tab.id;
  }
  getIndex() {
    return this._tabs.all().findIndex((tab) => tab.key === this._key) + 1;
  }
  getLastRow() {
    return this.run.document.engine.cells.used(this._key).rows;
  }
  getLastColumn() {
    return this.run.document.engine.cells.used(this._key).columns;
  }
  getMaxRows() {
    return this._size.rows;
  }
  getMaxColumns() {
    return this._size.columns;
  }
  getDataRange() {
    const { rows, columns } = this.run.document.engine.cells.used(this._key);
    return this._range(1, 1, Math.max(rows, 1), Math.max(columns, 1));
  }
  getRange(first: number | string, column?: number, rows = 1, columns = 1) {
    if (typeof first === "string") return this._named(first);
    return this._range(first, column ?? 1, rows, columns);
  }
  getActiveRange() {
    return this.spreadsheet._activeRangeOn(this);
  }

  isSheetHidden() {
    return this._tab.hidden;
  }
  hideSheet() {
    if (this._tabs.all().filter((tab) => !tab.hidden).length < 2) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    this._grid.hideSheet();
    return this;
  }
  showSheet() {
    this._grid.showSheet();
    return this;
  }
  activate() {
    this._tabs.activate(this._key);
    return this;
  }
  setFrozenRows(rows: number) {
    this._grid.setFrozenRows(rows);
  }
  getFrozenRows() {
    return this._grid.getFrozenRows();
  }
  setFrozenColumns(columns: number) {
    this._grid.setFrozenColumns(columns);
  }
  getFrozenColumns() {
    return this._grid.getFrozenColumns();
  }
  setColumnWidth(column: number, width: number) {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number) {
    this._grid.setColumnWidths(column - 1, count, width);
    return this;
  }
  getColumnWidth(column: number) {
    return this._grid.getColumnWidth(column - 1);
  }
  setRowHeight(row: number, height: number) {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number) {
    this._grid.setRowHeights(row - 1, count, height);
    return this;
  }
  setTabColor(color: string | null) {
    this._grid.setTabColor(color ?? "");
    return this;
  }
  getTabColor() {
    return this._grid.getTabColor() ?? null;
  }
  setHiddenGridlines(hidden: boolean) {
    this._grid.setHiddenGridlines(hidden);
    return this;
  }

  insertRowsAfter(row: number, count: number) {
    this._grid.insertRowsAfter(row - 1, count);
    return this;
  }
  insertRowsBefore(row: number, count: number) {
    this._grid.insertRowsBefore(row - 1, count);
    return this;
  }
  insertColumnsAfter(column: number, count: number) {
    this._grid.insertColumnsAfter(column - 1, count);
    return this;
  }
  insertColumnsBefore(column: number, count: number) {
    this._grid.insertColumnsBefore(column - 1, count);
    return this;
  }
  deleteRow(row: number) {
    this.deleteRows(row, 1);
    return this;
  }
  deleteRows(row: number, count: number) {
    if (count >= this._size.rows) throw new Error("You can't delete all the rows on the sheet.");
    if (row < 1 || row + count - 1 > this._size.rows) throw new Error("Those rows are out of bounds.");
    this._grid.deleteRows(row - 1, count);
  }
  appendRow(values: unknown[]) {
    const row = this.getLastRow() + 1;
    if (row > this._size.rows) this.insertRowsAfter(this._size.rows, 1);
    this._range(row, 1, 1, values.length).setValues([values]);
    return this;
  }
  clear() {
    this._all.clear();
    return this;
  }
  clearContents() {
    this._all.clearContent();
    return this;
  }
  clearFormats() {
    this._all.clearFormat();
    return this;
  }

  protect() {
    const entry = { tabKey: this._key, description: "", warningOnly: false };
    this.run.document.protections.push(entry);
    return new Protection(this.run, entry);
  }
  getProtections(_type?: unknown) {
    const entries = this.run.document.protections.filter((entry) => entry.tabKey === this._key);
    return this._list(entries.map((entry) => new Protection(this.run, entry)));
  }

  newChart() {
    return new EmbeddedChartBuilder(this.run, {
      id: this.run.document.nextId(),
      tabKey: this._key,
      type: "COLUMN",
      ranges: [],
      position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
      options: {},
      headers: 0,
    });
  }
  getCharts() {
    const charts = this.run.document.charts.onTab(this._key);
    return this._list(charts.map((chart) => new EmbeddedChart(this.run, chart)));
  }
  insertChart(chart: EmbeddedChart) {
    this.run.document.charts.put({ ...chart._chart, tabKey: this._key });
  }
  updateChart(chart: EmbeddedChart) {
    this.run.document.charts.put({ ...chart._chart, tabKey: this._key });
  }
  removeChart(chart: EmbeddedChart) {
    this.run.document.charts.remove(chart._chart.id);
  }

  addDeveloperMetadata(key: string, value?: unknown) {
    addMetadata(this.run, this._key, key, value);
    return this;
  }
  getDeveloperMetadata() {
    const entries = this.run.document.metadata.filter((entry) => entry.tabKey === this._key);
    return this._list(entries.map((entry) => new DeveloperMetadata(this.run, this.spreadsheet, entry)));
  }
  createDeveloperMetadataFinder() {
    return new DeveloperMetadataFinder(this.run, this.spreadsheet, (entry) => entry.tabKey === this._key);
  }

  _range(row: number, column: number, rows: number, columns: number): Range {
    const size = this._size;
    for (const number of [row, column, rows, columns]) {
      if (!Number.isInteger(number))
        throw new Error("The parameters do not match the method signature for Sheet.getRange.");
    }
    if (row < 1) throw new Error("The starting row of the range is too small.");
    if (column < 1) throw new Error("The starting column of the range is too small.");
    if (rows < 1) throw new Error("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new Error("The number of columns in the range must be at least 1.");
    if (row + rows - 1 > size.rows || column + columns - 1 > size.columns) {
      throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
    }
    return new Range(this.run, this, { row: row - 1, column: column - 1, rows, columns });
  }

  _remove() {
    const tab = this._tab;
    this._tabs.remove(this._key);
    this.run.document.forget(tab);
  }

  private _named(text: string): Range {
    const { tab, cells } = splitTabName(text);
    const sheet = tab === undefined ? this : this.spreadsheet.getSheetByName(tab);
    const area = sheet && parseArea(cells, sheet._size.rows, sheet._size.columns);
    if (!sheet || !area) throw new Error("Range not found");
    return sheet._range(area.row + 1, area.column + 1, area.rows, area.columns);
  }

  private _list<T>(items: T[]): T[] {
    const list = this.run.make.array<T>(items.length);
    items.forEach((item, index) => {
      list[index] = item;
    });
    return list;
  }

  private get _all() {
    return this._range(1, 1, this._size.rows, this._size.columns);
  }
  private get _size() {
    return this.run.document.engine.cells.size(this._key);
  }
  private get _tabs() {
    return this.run.document.engine.tabs;
  }
  private get _tab() {
    return this._tabs.get(this._key);
  }
  private get _grid() {
    return this._tabs.sheet(this._key);
  }
}
counted("Sheet", Sheet);
