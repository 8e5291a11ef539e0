/** Draws the add-on's charts over the grid, at their cells, and keeps them in step with scrolling and figures. */
import { ICommandService } from "@univerjs/core";
import { Chart as Drawing } from "chart.js/auto";
import type { ChartDescription, ChartList } from "../apps-script/chart-list";
import type { Engine } from "../engine/engine";
import { cellBox, gridCanvas } from "./cell-box";
import { chartConfig } from "./chart-config";
import { readChart } from "./chart-data";
import { element } from "./element";

interface Drawn {
  frame: HTMLElement;
  drawing: Drawing;
  /** What it shows, so that it is drawn anew only when that has changed. */
  shows: string;
}

/** Starts drawing, now and whenever something changes. */
export function drawCharts(engine: Engine, charts: ChartList): void {
  const drawn = new Map<number, Drawn>();
  const layer = element("charts");

  const update = () => {
    const wanted = charts.onTab(engine.tabs.active().key);
    for (const [id, { frame, drawing }] of drawn) {
      if (wanted.some((chart) => chart.id === id)) continue;
      drawing.destroy();
      frame.remove();
      drawn.delete(id);
    }
    if (wanted.length === 0) return;
    fitLayer(layer);
    for (const chart of wanted) draw(engine, chart, layer, drawn);
  };

  let waiting = false;
  const updateSoon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      update();
    });
  };
  charts.onChange(updateSoon);
  engine.calculation.onEnd(updateSoon);
  // Scrolling, zooming, another tab, wider columns: Univer makes a command of each.
  engine.injector.get(ICommandService).onCommandExecuted(updateSoon);
  new ResizeObserver(updateSoon).observe(element("grid"));
}

function draw(engine: Engine, chart: ChartDescription, layer: HTMLElement, drawn: Map<number, Drawn>): void {
  const data = readChart(engine, chart);
  const shows = JSON.stringify([chart.type, chart.options, data]);
  let known = drawn.get(chart.id);
  if (known && known.shows !== shows) {
    known.drawing.destroy();
    known.frame.remove();
    drawn.delete(chart.id);
    known = undefined;
  }
  if (!known) {
    if (!data) return;
    const frame = document.createElement("div");
    frame.className = "chart";
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", `Chart: ${String(chart.options.title)}`);
    frame.append(canvas);
    layer.append(frame);
    frame.style.width = `${Number(chart.options.width)}px`;
    frame.style.height = `${Number(chart.options.height)}px`;
    known = { frame, drawing: new Drawing(canvas, chartConfig(chart, data)), shows };
    drawn.set(chart.id, known);
  }
  const { row, column, offsetX, offsetY } = chart.position;
  const cell = cellBox(engine.tabs.sheet(chart.tabKey), row - 1, column - 1);
  const origin = layer.getBoundingClientRect();
  known.frame.style.left = `${cell.left - origin.left + offsetX}px`;
  known.frame.style.top = `${cell.top - origin.top + offsetY}px`;
}

/** Keeps the charts off the row and column headings. */
function fitLayer(layer: HTMLElement): void {
  const grid = element("grid").getBoundingClientRect();
  const canvas = gridCanvas().getBoundingClientRect();
  layer.style.left = `${canvas.left - grid.left + 46}px`;
  layer.style.top = `${canvas.top - grid.top + 20}px`;
  layer.style.right = `${grid.right - canvas.right + 10}px`;
  layer.style.bottom = `${grid.bottom - canvas.bottom + 10}px`;
}
