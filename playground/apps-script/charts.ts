/** SpreadsheetApp's embedded charts, kept as descriptions that the page draws. */
import type { ChartDescription, ChartRange } from "./chart-list";
import { counted } from "./counted";
import type { Range } from "./range";
import type { Run } from "./run";

/** Makes a range of what a description says; a sheet knows how. */
type MakeRange = (place: ChartRange) => Range;

export class EmbeddedChart {
  constructor(
    readonly run: Run,
    readonly _chart: ChartDescription,
    private readonly makeRange: MakeRange,
  ) {}

  getChartId() {
    return this._chart.id;
  }
  getRanges() {
    return this.run.list(this._chart.ranges.map(this.makeRange));
  }
  getOptions() {
    const { options } = this._chart;
    return { get: (name: string) => options[name] ?? null };
  }
  modify() {
    return new EmbeddedChartBuilder(this.run, this._chart, this.makeRange);
  }
}
counted("EmbeddedChart", EmbeddedChart);

export class EmbeddedChartBuilder {
  constructor(
    readonly run: Run,
    private chart: ChartDescription,
    private readonly makeRange: MakeRange,
  ) {}

  setChartType(type: { toString(): string }) {
    return this._with({ type: type.toString() });
  }
  addRange(range: Range) {
    return this._with({ ranges: [...this.chart.ranges, { tabKey: range._tabKey, area: range._area }] });
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
  setNumHeaders(headers: number) {
    return this._with({ headers });
  }
  build() {
    return new EmbeddedChart(this.run, this.chart, this.makeRange);
  }

  private _with(part: Partial<ChartDescription>) {
    this.chart = { ...this.chart, ...part };
    return this;
  }
}
counted("EmbeddedChartBuilder", EmbeddedChartBuilder);
