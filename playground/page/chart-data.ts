/** What a chart shows, read from its ranges as Sheets reads them: the first column labels, each other column a series. */
import type { ChartDescription } from "../apps-script/chart-list";
import type { Engine } from "../engine/engine";
import { displayText } from "../engine/number-format";
import { plainValue } from "../engine/plain-value";

export interface ChartData {
  labels: string[];
  series: { name: string; values: (number | null)[] }[];
  /** The number format of the first series, which its axis takes over. */
  format: string | undefined;
}

/** Reads the ranges side by side; null where a range's tab is gone. */
export function readChart(engine: Engine, chart: ChartDescription): ChartData | null {
  const present = chart.ranges.every(({ tabKey }) => engine.tabs.all().some((tab) => tab.key === tabKey));
  if (!present || chart.ranges.length === 0) return null;
  const { cells } = engine;
  const columns = chart.ranges.flatMap(({ tabKey, area }) => {
    const rows = cells.map(tabKey, area, (cell) => ({
      value: plainValue(cell),
      text: cells.text(cell),
      format: cells.look(cell).format,
    }));
    return Array.from({ length: area.columns }, (_, column) => rows.map((row) => row[column]!));
  });
  const [labels, ...series] = columns;
  const headers = chart.headers;
  return {
    labels: labels!.slice(headers).map((cell) => cell.text),
    series: series.map((column) => ({
      name: headers > 0 ? column[0]!.text : "",
      values: column.slice(headers).map(({ value }) => (typeof value === "number" ? value : null)),
    })),
    format: series[0]?.[headers]?.format,
  };
}

/** A tick of the value axis, in the format of the cells. */
export function tickText(value: string | number, format: string | undefined): string {
  return typeof value === "number" ? displayText(value, format) : value;
}
