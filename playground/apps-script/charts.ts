/** SpreadsheetApp's embedded charts, kept as descriptions that the page draws. */

import type { ChartDescription } from "./chart-list";
import { counted } from "./counted";
import { Range } from "./range";
import type { Run } from "./run";
import { Sheet } from "./sheet";
import { Spreadsheet } from "./spreadsheet";

export class EmbeddedChart {
  constructor(
    readonly run: Run,
    readonly _chart: ChartDescription,
  ) {}

  getChartId() {
    return this._chart.id;
  }
  getRanges() {
    const spreadsheet = new Spreadsheet(this.run);
    const list = this.run.make.array<Range>(this._chart.ranges.length);
    this._chart.ranges.forEach(({ tabKey, area }, index) => {
      list[index] = new Range(this.run, new Sheet(this.run, spreadsheet, tabKey), area);
    });
    return list;
  }
  getOptions() {
    const { options } = this._chart;
    return {
      get: (name: string) => options[name] ?? null,
      getOrDefault: (name: string) => options[name] ?? null,
    };
  }
  getContainerInfo() {
    const { row, column, offsetX, offsetY } = this._chart.position;
    return {
      getAnchorRow: () => row,
      getAnchorColumn: () => column,
      getOffsetX: () => offsetX,
      getOffsetY: () => offsetY,
    };
  }
  modify() {
    return new EmbeddedChartBuilder(this.run, this._chart);
  }
}
counted("EmbeddedChart", EmbeddedChart);

export class EmbeddedChartBuilder {
  constructor(
    readonly run: Run,
    private chart: ChartDescription,
  ) {}

  setChartType(type: { toString(): string }) {
    return this._with({ type: String(type) });
  }
  asLineChart() {
    return this._with({ type: "LINE" });
  }
  asBarChart() {
    return this._with({ type: "BAR" });
  }
  asColumnChart() {
    return this._with({ type: "COLUMN" });
  }
  asPieChart() {
    return this._with({ type: "PIE" });
  }
  asAreaChart() {
    return this._with({ type: "AREA" });
  }
  asComboChart() {
    return this._with({ type: "COMBO" });
  }
  addRange(range: Range) {
    return this._with({ ranges: [...this.chart.ranges, { tabKey: range._tabKey, area: range._area }] });
  }
  removeRange(range: Range) {
    const ranges = this.chart.ranges.filter(
      ({ tabKey, area }) => tabKey !== range._tabKey || JSON.stringify(area) !== JSON.stringify(range._area),
    );
    return this._with({ ranges });
  }
  clearRanges() {
    return this._with({ ranges: [] });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number) {
    return this._with({ position: { row, column, offsetX, offsetY } });
  }
  setOption(name: string, value: unknown) {
    return this._with({ options: { ...this.chart.options, [name]: value } });
  }
  setTitle(title: string) {
    return this.setOption("title", title);
  }
  setXAxisTitle(title: string) {
    return this.setOption("hAxis.title", title);
  }
  setYAxisTitle(title: string) {
    return this.setOption("vAxis.title", title);
  }
  setColors(colors: string[]) {
    return this.setOption("colors", Array.from(colors));
  }
  setStacked() {
    return this.setOption("isStacked", true);
  }
  setNumHeaders(headers: number) {
    return this._with({ headers });
  }
  setTransposeRowsAndColumns(transpose: boolean) {
    return this.setOption("transpose", transpose);
  }
  setMergeStrategy() {
    return this;
  }
  setHiddenDimensionStrategy() {
    return this;
  }
  build() {
    return new EmbeddedChart(this.run, this.chart);
  }

  private _with(part: Partial<ChartDescription>) {
    this.chart = { ...this.chart, ...part };
    return this;
  }
}
counted("EmbeddedChartBuilder", EmbeddedChartBuilder);
