/** The charts of a document as descriptions, which the page draws over the grid. */
import type { GridArea } from "../engine/grid-area";

export interface ChartRange {
  tabKey: string;
  area: GridArea;
}

export interface ChartDescription {
  id: number;
  tabKey: string;
  type: string;
  ranges: ChartRange[];
  /** The cell that holds its top left corner, counted from one, and pixels from there. */
  position: { row: number; column: number; offsetX: number; offsetY: number };
  options: Record<string, unknown>;
  headers: number;
}

export class ChartList {
  private list: ChartDescription[] = [];
  private readonly listeners = new Set<() => void>();

  onTab(tabKey: string): ChartDescription[] {
    return this.list.filter((chart) => chart.tabKey === tabKey);
  }

  all(): readonly ChartDescription[] {
    return this.list;
  }

  put(chart: ChartDescription): void {
    this.list = [...this.list.filter((each) => each.id !== chart.id), chart];
    this.changed();
  }

  remove(id: number): void {
    this.list = this.list.filter((chart) => chart.id !== id);
    this.changed();
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}
