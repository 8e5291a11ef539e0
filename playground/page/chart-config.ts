/** A chart's description in the words of chart.js, as far as the add-on makes use of Sheets' charts. */
import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { ChartDescription } from "../apps-script/chart-list";
import { type ChartData, tickText } from "./chart-data";

/** What chart.js draws: bars that lie or stand, or lines. */
export function chartConfig({ type, options }: ChartDescription, data: ChartData): ChartConfiguration {
  const shape = type === "LINE" ? "line" : "bar";
  const colors = options.colors as readonly string[];
  const { position } = options.legend as { position: "bottom" | "none" };
  const valueAxis = {
    beginAtZero: true,
    ticks: { callback: (value: string | number) => tickText(value, data.format) },
  };
  const labelAxis = { grid: { display: false } };
  const lying = type === "BAR";
  return {
    type: shape,
    data: {
      labels: data.labels,
      datasets: data.series.map((series, index) => dataset(shape, series, colors[index % colors.length]!)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: lying ? "y" : "x",
      layout: { padding: 12 },
      plugins: {
        title: {
          display: true,
          text: String(options.title),
          align: "start",
          font: { size: 15, weight: "normal" },
          color: "#3c4043",
        },
        legend: position === "none" ? { display: false } : { position },
      },
      scales: { x: lying ? valueAxis : labelAxis, y: lying ? labelAxis : valueAxis },
    },
  };
}

function dataset(
  shape: "bar" | "line",
  { name, values }: ChartData["series"][number],
  color: string,
): ChartDataset {
  return {
    label: name,
    data: values,
    backgroundColor: color,
    borderColor: color,
    borderWidth: shape === "bar" ? 0 : 2,
    ...(shape === "line" && { tension: 0, pointRadius: 2 }),
  };
}
