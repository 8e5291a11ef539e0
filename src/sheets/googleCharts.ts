/** The charts of a summary in Google Sheets: made once, then kept on the right cells; what people do to them stays. */
import type { PageArea, PageChart } from "../pages/page";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The ids of charts that were made, by their titles. */
export type ChartIds = Readonly<Record<string, number>>;

const COLORS = ["#0b7a75", "#e0a458", "#7a8b99", "#b3541e"];

/**
 * Makes the charts that are not there yet and gives the ids of all. A chart that somebody took away stays away.
 * `interrupted`: the last time may have ended between making a chart and remembering it, so one is known by its title.
 */
export function putCharts(
  sheet: Sheet,
  charts: readonly PageChart[],
  origin: { row: number; column: number },
  ids: ChartIds,
  interrupted: boolean,
): ChartIds {
  if (charts.length === 0 && Object.keys(ids).length === 0) return ids;
  const present = new Map(sheet.getCharts().map((chart) => [chart.getChartId()!, chart]));
  const strangers = interrupted ? strangersAmong(present, ids) : new Map<string, number>();
  const kept: Record<string, number> = {};
  for (const chart of charts) {
    const id = ids[chart.title] ?? strangers.get(chart.title);
    const found = id === undefined ? undefined : present.get(id);
    const ranges = chart.ranges.map((area) => rangeOf(sheet, area, origin));
    if (found) moveTo(sheet, found, ranges);
    kept[chart.title] = id ?? insert(sheet, chart, ranges, origin, present);
  }
  for (const [title, id] of Object.entries(ids)) {
    const found = present.get(id);
    if (kept[title] === undefined && found) sheet.removeChart(found);
  }
  return kept;
}

function strangersAmong(present: ReadonlyMap<number, Chart>, ids: ChartIds): Map<string, number> {
  const known = new Set(Object.values(ids));
  return new Map(
    [...present]
      .filter(([id]) => !known.has(id))
      .map(([id, chart]) => [String(chart.getOptions()?.get("title")), id]),
  );
}

function rangeOf(sheet: Sheet, area: PageArea, origin: { row: number; column: number }) {
  return sheet.getRange(origin.row + area.row - 1, origin.column + area.column - 1, area.rows, area.columns);
}

function moveTo(sheet: Sheet, chart: Chart, ranges: GoogleAppsScript.Spreadsheet.Range[]): void {
  const names = (list: GoogleAppsScript.Spreadsheet.Range[]) =>
    list.map((range) => range.getA1Notation()).join();
  if (names(chart.getRanges()) === names(ranges)) return;
  const builder = chart.modify().clearRanges();
  sheet.updateChart(ranges.reduce((changed, range) => changed.addRange(range), builder).build());
}

/** Inserts a chart and finds out its id, which Sheets does not tell. */
function insert(
  sheet: Sheet,
  { kind, title, anchor, width, height, format }: PageChart,
  ranges: GoogleAppsScript.Spreadsheet.Range[],
  origin: { row: number; column: number },
  present: Map<number, Chart>,
): number {
  const type = { bar: Charts.ChartType.BAR, column: Charts.ChartType.COLUMN, line: Charts.ChartType.LINE };
  const options: Record<string, unknown> = {
    title,
    width,
    height,
    colors: COLORS,
    legend: { position: ranges.length > 2 ? "bottom" : "none" },
    [kind === "bar" ? "hAxis" : "vAxis"]: { minValue: 0, ...(format && { format }) },
  };
  let builder = sheet
    .newChart()
    .setChartType(type[kind])
    .setNumHeaders(1)
    .setPosition(origin.row + anchor.row - 1, origin.column + anchor.column - 1, 0, 0);
  for (const range of ranges) builder = builder.addRange(range);
  for (const [name, value] of Object.entries(options)) builder = builder.setOption(name, value);
  sheet.insertChart(builder.build());
  for (const chart of sheet.getCharts()) {
    const id = chart.getChartId()!;
    if (present.has(id)) continue;
    present.set(id, chart);
    return id;
  }
  throw new Error(`the chart ${title} did not appear`);
}
