/** A chart's description in the words of chart.js. */
import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { ChartDescription } from "../apps-script/chart-list";
import { type ChartData, tickText } from "./chart-data";

const COLORS = ["#1a73e8", "#188038", "#e37400", "#a142f4", "#d93025", "#12a4af", "#5f6368", "#f29900"];

const shapes: Record<string, "bar" | "line" | "pie" | "scatter"> = {
  BAR: "bar",
  COLUMN: "bar",
  COMBO: "bar",
  LINE: "line",
  AREA: "line",
  STEPPED_AREA: "line",
  PIE: "pie",
  SCATTER: "scatter",
};

/** What chart.js draws; options are those of Sheets' charts that the add-on sets. */
export function chartConfig(chart: ChartDescription, data: ChartData): ChartConfiguration {
  const { options } = chart;
  const type = shapes[chart.type] ?? "bar";
  const colors = Array.isArray(options.colors) ? (options.colors as string[]) : COLORS;
  const stacked = Boolean(options.isStacked);
  const title = typeof options.title === "string" ? options.title : "";
  const legend = legendPosition(options.legend ?? options["legend.position"]);
  const shown = legend !== "none" && (data.series.length > 1 || type === "pie");
  const valueAxis = {
    stacked,
    beginAtZero: true,
    ticks: { callback: (value: string | number) => tickText(value, data.format) },
  };
  const labelAxis = { stacked, grid: { display: false } };
  const lying = chart.type === "BAR";
  return {
    type,
    data: {
      labels: data.labels,
      datasets: data.series.map((series, index) => dataset(chart, type, series, colors, index)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: lying ? "y" : "x",
      layout: { padding: 12 },
      plugins: {
        title: {
          display: title !== "",
          text: title,
          align: "start",
          font: { size: 15, weight: "normal" },
          color: "#3c4043",
        },
        legend: { display: shown, position: legend === "none" ? "right" : legend },
      },
      scales: type === "pie" ? {} : { x: lying ? valueAxis : labelAxis, y: lying ? labelAxis : valueAxis },
    },
  };
}

function dataset(
  chart: ChartDescription,
  type: "bar" | "line" | "pie" | "scatter",
  series: ChartData["series"][number],
  colors: string[],
  index: number,
): ChartDataset {
  const color = colors[index % colors.length]!;
  const filled = chart.type === "AREA" || chart.type === "STEPPED_AREA";
  const asLine = chart.type === "COMBO" && index > 0;
  return {
    ...(asLine ? { type: "line" as const } : {}),
    label: series.name,
    data: series.values,
    backgroundColor:
      type === "pie"
        ? series.values.map((_, k) => colors[k % colors.length]!)
        : filled
          ? `${color}33`
          : color,
    borderColor: type === "pie" ? "#ffffff" : color,
    borderWidth: type === "bar" && !asLine ? 0 : 2,
    ...(type === "line" ? { fill: filled, tension: 0, pointRadius: 2 } : {}),
  } as ChartDataset;
}

function legendPosition(legend: unknown): "top" | "right" | "bottom" | "left" | "none" {
  const position =
    typeof legend === "object" && legend !== null ? (legend as { position?: unknown }).position : legend;
  return position === "top" || position === "bottom" || position === "left" || position === "none"
    ? position
    : "right";
}
