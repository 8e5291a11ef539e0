/** A summary tab in somebody's hands: what people can do to it, and all that they ever wrote on it. */
import type { GridArea } from "../../../playground/engine/grid-area";
import { toRange } from "../../../playground/engine/univer-range";
import type { openWorkbook } from "../host";

export type Host = Awaited<ReturnType<typeof openWorkbook>>;

/** Every text of people begins like this; no summary has such a text. */
const MINE = "mine no. ";

export function isMine(text: string): boolean {
  return text.startsWith(MINE);
}

/** What the cells of a summary are called. */
export function rangeNameOf(page: string): string {
  return `DevRel_Ledger_${page.replace(" ", "_")}`;
}

export class EditedTab {
  /** What people wrote and did not delete themselves. */
  readonly texts = new Set<string>();
  readonly notes = new Set<string>();
  private count = 0;

  constructor(
    readonly host: Host,
    readonly page: string,
    /** Stays the same when the tab is renamed. */
    public key: string,
  ) {}

  get name(): string {
    return this.host.engine.tabs.get(this.key).name;
  }
  get sheet() {
    return this.host.engine.tabs.sheet(this.key);
  }
  get rangeName(): string {
    return rangeNameOf(this.page);
  }
  /** The cells of the summary; rows and columns count from 0. Where somebody took its name away, those that it was written to last. */
  get area(): GridArea {
    const named = this.host.engine.namedRanges.get(this.rangeName);
    if (named?.tabKey === this.key) return named.area;
    const { metadata } = this.host.host.document;
    const { area } = JSON.parse(metadata.find(({ tabKey }) => tabKey === this.key)!.value);
    return { ...area, row: area.row - 1, column: area.column - 1 };
  }
  /** All that is filled, from the first cell on. */
  get used(): GridArea {
    return { row: 0, column: 0, ...this.host.engine.cells.used(this.key) };
  }
  range(area: GridArea) {
    return this.sheet.getRange(toRange(area));
  }
  cell(row: number, column: number) {
    return this.range({ row, column, rows: 1, columns: 1 });
  }
  values(area: GridArea): unknown[][] {
    return this.host.engine.cells.map(this.key, area, (cell) => cell?.v ?? "");
  }

  /** The next text of somebody's own, to be found again. */
  mine(): string {
    const text = `${MINE}${++this.count}.`;
    this.texts.add(text);
    return text;
  }
  /** How often each text of one's own stands on the tab, and what else is filled outside of the summary. */
  look(): { mine: Map<string, number>; notes: Set<string>; others: string[] } {
    const { engine } = this.host;
    const mine = new Map<string, number>();
    const notes = new Set<string>();
    const others: string[] = [];
    const { area } = this;
    const { rows, columns } = engine.cells.size(this.key);
    const used = engine.cells.used(this.key);
    const cells = { row: 0, column: 0, rows: Math.min(rows, used.rows + 20), columns };
    engine.cells.map(this.key, cells, (cell, row, column) => {
      const note = engine.tabs.note(this.key, row, column);
      if (isMine(note)) notes.add(note);
      const text = engine.cells.formula(this.key, row, column).slice(2, -1) || String(cell?.v ?? "");
      if (isMine(text)) mine.set(text, (mine.get(text) ?? 0) + 1);
      else if (text !== "" && !isInside(area, row, column)) others.push(text);
    });
    return { mine, notes, others };
  }
  /** Forgets what people have deleted themselves. */
  settle(): void {
    const { mine, notes } = this.look();
    for (const text of this.texts) if (!mine.has(text)) this.texts.delete(text);
    for (const note of this.notes) if (!notes.has(note)) this.notes.delete(note);
  }
  /** Writes a text of one's own into a cell. */
  write(row: number, column: number): void {
    this.put(row, column, { v: this.mine(), t: 1 });
  }
  put(row: number, column: number, cell: { v?: string | number | null; t?: number; f?: string }): void {
    const blank = { v: null, f: null, si: null, p: null, custom: null };
    this.host.engine.cells.write(this.key, { [row]: { [column]: { ...blank, ...cell } } });
  }
  putAll(row: number, column: number, values: unknown[][]): void {
    const missing = column + values[0]!.length - this.sheet.getMaxColumns();
    if (missing > 0) this.sheet.insertColumnsAfter(this.sheet.getMaxColumns() - 1, missing);
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        this.put(row + r, column + c, { v: value as string });
      });
    });
  }
  note(row: number, column: number): void {
    const text = `${MINE}${++this.count}.`;
    this.notes.add(text);
    this.host.engine.tabs.setNote(this.key, row, column, text);
  }
  /** The first cell of the area for which that holds; a list of problems has no figures, there it is the first text of one. */
  find(test: (value: unknown) => boolean): { row: number; column: number } {
    const { row, column } = this.area;
    const lines = this.values(this.area);
    const holding = lines.findIndex((line, index) => index > 1 && line.some(test));
    const r = holding < 0 ? lines.length - 1 : holding;
    return { row: row + r, column: column + Math.max(0, lines[r]!.findIndex(test)) };
  }
  sort(area: GridArea, column: number, ascending: boolean): void {
    this.range(area).sort({ column: area.column + column, ascending });
  }
}

function isInside({ row, column, rows, columns }: GridArea, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}
