/** The charts of a summary in Google Sheets: made once, then kept on the right cells; what people do to them stays. */
import { blockName } from "../../notation/a1";
import type { PageArea, PageChart } from "../pages/page";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Place = { row: number; column: number };

/** What is known of the charts that were made, by their titles. */
export interface KnownCharts {
  /** Their ids; 0 where one was made and its id is not known yet, since Sheets does not tell it. */
  ids: Readonly<Record<string, number>>;
  /** The cells that they were put on, such as `A4:A9,C4:C9`. */
  cells: Readonly<Record<string, string>>;
}

/** What is to be done to the charts of a tab. */
export interface ChartPlan {
  made: readonly PageChart[];
  moved: readonly { chart: Chart; areas: readonly PageArea[] }[];
  removed: readonly Chart[];
  /** What will be known of them afterwards. */
  known: KnownCharts;
}

/**
 * Finds out what is to be done, and asks Sheets about its charts only where that has to be known. A chart that somebody took away stays away.
 * @param isSure whether the charts still stand as they were put: nothing was inserted or deleted among their cells
 * @param isInterrupted whether the last time may have ended between making a chart and remembering it
 */
export function planCharts(
  sheet: Sheet,
  charts: readonly PageChart[],
  origin: Place,
  before: KnownCharts,
  isSure: boolean,
  isInterrupted: boolean,
): ChartPlan {
  const wanted = charts.map((chart) => {
    const areas = chart.ranges.map((area) => shifted(area, origin));
    return { chart, areas, cells: areas.map(blockName).join(), id: before.ids[chart.title] };
  });
  const titles = new Set(charts.map(({ title }) => title));
  const gone = Object.keys(before.ids).filter((title) => !titles.has(title));
  const hasStayed = ({ chart, cells, id }: (typeof wanted)[number]) =>
    id === undefined || (isSure && cells === before.cells[chart.title]);
  const found =
    isInterrupted || gone.length > 0 || !wanted.every(hasStayed)
      ? chartsOn(sheet, before.ids, isInterrupted)
      : new Map<string, Found>();
  return {
    made: wanted.flatMap(({ chart, id }) => (id === undefined && !found.has(chart.title) ? [chart] : [])),
    moved: wanted.flatMap(({ chart, areas, ...rest }) => {
      const there = found.get(chart.title);
      return there && !hasStayed({ chart, areas, ...rest }) ? [{ chart: there.chart, areas }] : [];
    }),
    removed: gone.flatMap((title) => found.get(title)?.chart ?? []),
    known: {
      ids: Object.fromEntries(
        wanted.map(({ chart: { title }, id }) => [title, found.get(title)?.id ?? id ?? 0]),
      ),
      cells: Object.fromEntries(wanted.map(({ chart: { title }, cells }) => [title, cells])),
    },
  };
}

interface Found {
  chart: Chart;
  id: number;
}

/** The charts that are ours by their titles: by their ids, else, where an id is not known, by the title that they show. */
function chartsOn(sheet: Sheet, ids: KnownCharts["ids"], isInterrupted: boolean): Map<string, Found> {
  const titleOf = new Map(Object.entries(ids).map(([title, id]) => [id, title]));
  const byTitle = new Map<string, Found>();
  const isLookedFor = (title: string) => (title in ids ? ids[title] === 0 : isInterrupted);
  const anyUnknown = isInterrupted || Object.values(ids).includes(0);
  for (const chart of sheet.getCharts()) {
    const id = chart.getChartId()!;
    const known = id === 0 ? undefined : titleOf.get(id);
    const title = known ?? (anyUnknown ? String(chart.getOptions()?.get("title")) : undefined);
    if (title === undefined || (known === undefined && !isLookedFor(title))) continue;
    byTitle.set(title, { chart, id });
  }
  return byTitle;
}

/** Does what was planned. */
export function putCharts(sheet: Sheet, { made, moved, removed }: ChartPlan, origin: Place): void {
  const ranges = new Map<string, GoogleAppsScript.Spreadsheet.Range>();
  const rangeOf = (area: PageArea) => {
    const name = blockName(area);
    const range = ranges.get(name) ?? sheet.getRange(area.row, area.column, area.rows, area.columns);
    ranges.set(name, range);
    return range;
  };
  for (const chart of removed) sheet.removeChart(chart);
  for (const { chart, areas } of moved) {
    const builder = chart.modify().clearRanges();
    sheet.updateChart(areas.reduce((changed, area) => changed.addRange(rangeOf(area)), builder).build());
  }
  for (const chart of made) sheet.insertChart(build(sheet, chart, origin, rangeOf));
}

const COLORS = ["#0b7a75", "#e0a458", "#7a8b99", "#b3541e"];

function build(
  sheet: Sheet,
  { kind, title, ranges, anchor, width, height, format }: PageChart,
  origin: Place,
  rangeOf: (area: PageArea) => GoogleAppsScript.Spreadsheet.Range,
): Chart {
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
  for (const area of ranges) builder = builder.addRange(rangeOf(shifted(area, origin)));
  for (const [name, value] of Object.entries(options)) builder = builder.setOption(name, value);
  return builder.build();
}

function shifted({ row, column, rows, columns }: PageArea, origin: Place): PageArea {
  return { row: origin.row + row - 1, column: origin.column + column - 1, rows, columns };
}
