/** SpreadsheetApp's Sheet. */
import { parseArea } from "../engine/grid-area";
import type { ChartRange } from "./chart-list";
import { EmbeddedChart, EmbeddedChartBuilder } from "./charts";
import { counted } from "./counted";
import { Protection } from "./protection";
import { Range } from "./range";
import { RangeList } from "./range-list";
import type { Run } from "./run";
import { areaWithin } from "./sheet-bounds";

export class Sheet {
  constructor(
    readonly run: Run,
    readonly _key: string,
  ) {}

  getName() {
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
  /** No form fills a tab here. */
  getFormUrl(): string | null {
    return null;
  }
  getSheetId() {
    return this._tab.id;
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
  setTabColor(color: string | null) {
    this._grid.setTabColor(color ?? "");
    return this;
  }
  setHiddenGridlines(hidden: boolean) {
    this._grid.setHiddenGridlines(hidden);
    return this;
  }

  getLastRow() {
    return this._cells.used(this._key).rows;
  }
  getLastColumn() {
    return this._cells.used(this._key).columns;
  }
  getMaxRows() {
    return this._cells.size(this._key).rows;
  }
  getMaxColumns() {
    return this._cells.size(this._key).columns;
  }
  getDataRange() {
    const { rows, columns } = this._cells.used(this._key);
    return this.getRange(1, 1, Math.max(rows, 1), Math.max(columns, 1));
  }
  getRange(row: number, column: number, rows = 1, columns = 1) {
    return new Range(this.run, this, areaWithin(this._cells.size(this._key), row, column, rows, columns));
  }
  getRangeList(names: string[]) {
    return new RangeList(this.run, names.map(this._named));
  }

  /** Takes away values and looks, not notes. */
  clear() {
    this._grid.clear();
    return this;
  }
  clearNotes() {
    this._tabs.clearNotes(this._key);
    return this;
  }

  setFrozenRows(rows: number) {
    this._grid.setFrozenRows(rows);
  }
  getColumnWidth(column: number) {
    return this._grid.getColumnWidth(column - 1);
  }
  setColumnWidth(column: number, width: number) {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number) {
    this._grid.setColumnWidths(column - 1, count, width);
    return this;
  }
  setRowHeights(row: number, count: number, height: number) {
    this._grid.setRowHeights(row - 1, count, height);
    return this;
  }
  insertRowsAfter(row: number, count: number) {
    this._grid.insertRowsAfter(row - 1, count);
    return this;
  }
  insertColumnsAfter(column: number, count: number) {
    this._grid.insertColumnsAfter(column - 1, count);
    return this;
  }
  insertRowsBefore(row: number, count: number) {
    this._grid.insertRowsBefore(row - 1, count);
    return this;
  }
  deleteRow(row: number) {
    return this.deleteRows(row, 1);
  }
  deleteRows(row: number, count: number) {
    const rows = this.getMaxRows();
    if (count >= rows) throw new Error("You can't delete all the rows on the sheet.");
    if (row < 1 || row + count - 1 > rows) throw new Error("Those rows are out of bounds.");
    this._grid.deleteRows(row - 1, count);
    return this;
  }

  /** Whoever protects a tab may edit it. */
  protect() {
    const entry = {
      tabKey: this._key,
      description: "",
      warningOnly: false,
      editors: [this.run.options.user],
    };
    this.run.document.protections.push(entry);
    return new Protection(this.run, entry);
  }
  getProtections(_type: unknown) {
    const entries = this.run.document.protections.filter((entry) => entry.tabKey === this._key);
    return this.run.list(entries.map((entry) => new Protection(this.run, entry)));
  }
  addDeveloperMetadata(key: string, value: string) {
    const { document } = this.run;
    document.metadata.push({ id: document.nextId(), key, value, tabKey: this._key });
    return this;
  }

  newChart() {
    const chart = {
      id: this.run.document.nextId(),
      tabKey: this._key,
      type: "COLUMN",
      ranges: [],
      position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
      options: {},
      headers: 0,
    };
    return new EmbeddedChartBuilder(this.run, chart, this._chartRange);
  }
  getCharts() {
    const charts = this.run.document.charts.onTab(this._key);
    return this.run.list(charts.map((chart) => new EmbeddedChart(this.run, chart, this._chartRange)));
  }
  insertChart(chart: EmbeddedChart) {
    this.updateChart(chart);
  }
  updateChart(chart: EmbeddedChart) {
    this.run.document.charts.put({ ...chart._chart, tabKey: this._key });
  }
  removeChart(chart: EmbeddedChart) {
    this.run.document.charts.remove(chart._chart.id);
  }

  private readonly _named = (name: string) => {
    const { rows, columns } = this._cells.size(this._key);
    const area = parseArea(name, rows, columns);
    if (!area) throw new Error("Range not found");
    return new Range(this.run, this, area);
  };

  private readonly _chartRange = ({ tabKey, area }: ChartRange) =>
    new Range(this.run, new Sheet(this.run, tabKey), area);

  private get _cells() {
    return this.run.document.engine.cells;
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
