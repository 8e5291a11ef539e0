/** What earlier refreshes found: the rows of the History summary, read by what they hold, and added to. */
import { DAY, startOf } from "../reading/calendar";
import { readDate } from "../reading/cells/date";
import { readNumber } from "../reading/cells/number";
import { type Grid, isBlank } from "../reading/grid";
import type { Zone } from "../reading/zone";

/** What one refresh found. */
export interface Snapshot {
  /** Local time, in whole seconds. */
  time: number;
  figures: ReadonlyMap<string, number>;
}

/** One row: a figure that a refresh found changed. */
export interface HistoryRow {
  time: number;
  measure: string;
  value: number;
}

export interface History {
  /** Oldest first, within a refresh in the order of the tab. */
  rows: readonly HistoryRow[];
  /** What every figure was after each refresh with rows, oldest first: the changed ones, and the others as they were before. */
  snapshots: readonly Snapshot[];
  /** The cells of rows that are filled and cannot be read as a time, a measure and a number. */
  unread: Grid;
}

export const HISTORY_HEADER = ["Refreshed", "Measure", "Value"];
/** Stands above the first column of the trend, which shows the same figures side by side. */
export const TREND_HEADER = "Trend";

/** How far from the measure its time and its number may stand, so that a column between them is no harm. */
const REACH = 2;
const SHEETS_EPOCH = startOf(1899, 12, 30);
const FIRST_TIME = startOf(2000, 1, 1);
const LAST_TIME = startOf(2100, 1, 1);

/**
 * Reads the values of the History tab. A row counts by what it holds, whatever the headers, the order of its columns and rows, and the
 * formats that people gave them: the text is the measure, the time stands beside it, then the number.
 */
export function readHistory(grid: Grid | undefined, zone: Zone): History {
  const lines = grid ?? [];
  const trendIn = (row: Grid[number]) => row.indexOf(TREND_HEADER, HISTORY_HEADER.length);
  const trend = lines.map(trendIn).find((column) => column > 0);
  const rows: HistoryRow[] = [];
  const unread: unknown[][] = [];
  const known = new Map<string, number>();
  for (const whole of lines) {
    const cells = whole.slice(0, trend);
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length < 2 || isHeader(filled)) continue;
    const row = readRow(cells, zone);
    const key = row && `${row.time} ${row.measure}`;
    const before = key && known.get(key);
    if (row && before === row.value) continue;
    if (!row || before !== undefined) {
      unread.push(filled);
      continue;
    }
    known.set(key!, row.value);
    rows.push(row);
  }
  rows.sort((a, b) => a.time - b.time);
  return { rows, snapshots: snapshotsOf(rows), unread };
}

/** With a row for each measure whose figure differs from what History says last. */
export function withRefresh({ rows, snapshots, unread }: History, now: Snapshot): History {
  const last = snapshots[snapshots.length - 1]?.figures;
  const time = wholeSeconds(now.time);
  const changed = [...now.figures].filter(([measure, value]) => last?.get(measure) !== value);
  const all = [...rows, ...changed.map(([measure, value]) => ({ time, measure, value }))];
  return { rows: all, snapshots: snapshotsOf(all), unread };
}

/** The last snapshot that differs from what is found now. */
export function lastDifferent({ snapshots }: History, now: Snapshot): Snapshot | undefined {
  const last = snapshots[snapshots.length - 1];
  return last && [...now.figures].every(([measure, value]) => last.figures.get(measure) === value)
    ? snapshots[snapshots.length - 2]
    : last;
}

/** The snapshot of that refresh. */
export function snapshotOf({ snapshots }: History, time: number | undefined): Snapshot | undefined {
  return time === undefined ? undefined : snapshots.find((one) => one.time === wholeSeconds(time));
}

/** The last snapshot up to the end of that day. */
export function snapshotBy({ snapshots }: History, day: number): Snapshot | undefined {
  return snapshots.filter(({ time }) => time < day + DAY).pop();
}

function isHeader(filled: readonly unknown[]): boolean {
  return HISTORY_HEADER.filter((title) => filled.includes(title)).length > 1;
}

function snapshotsOf(rows: readonly HistoryRow[]): Snapshot[] {
  const snapshots = new Map<number, Map<string, number>>();
  let figures = new Map<string, number>();
  for (const { time, measure, value } of rows) {
    if (!snapshots.has(time)) {
      figures = new Map(figures);
      snapshots.set(time, figures);
    }
    figures.set(measure, value);
  }
  return [...snapshots].map(([time, found]) => ({ time, figures: found }));
}

function readRow(cells: readonly unknown[], zone: Zone): HistoryRow | undefined {
  const place = cells.findIndex((cell) => isMeasure(cell, zone));
  if (place < 0) return undefined;
  const near = Array.from({ length: REACH }, (_, index) => index + 1);
  const before = near.map((distance) => place - distance);
  const after = near.map((distance) => place + distance);
  const isTime = (column: number) => timeIn(cells[column], zone) !== undefined;
  const when = [...before, ...after].find(isTime);
  const what = [...after, ...before].find(
    (column) => column !== when && numberIn(cells[column], zone) !== undefined,
  );
  if (when === undefined || what === undefined) return undefined;
  return {
    time: timeIn(cells[when], zone)!,
    measure: String(cells[place]).trim(),
    value: numberIn(cells[what], zone)!,
  };
}

function isMeasure(cell: unknown, zone: Zone): boolean {
  return (
    typeof cell === "string" &&
    !isBlank(cell) &&
    timeIn(cell, zone) === undefined &&
    numberIn(cell, zone) === undefined
  );
}

/** A time, also where its cell was formatted as a number or as text. */
function timeIn(cell: unknown, zone: Zone): number | undefined {
  const date = readDate(cell, zone);
  if (typeof date === "number") return Number.isNaN(date) ? undefined : wholeSeconds(date);
  const serial = readNumber(cell);
  const time = typeof serial === "number" ? wholeSeconds(SHEETS_EPOCH + serial * DAY) : Number.NaN;
  return time >= FIRST_TIME && time < LAST_TIME ? time : undefined;
}

/** A number, also where its cell was formatted as a date or as text. */
function numberIn(cell: unknown, zone: Zone): number | undefined {
  const number = readNumber(cell);
  if (typeof number === "number") return Number.isNaN(number) ? undefined : number;
  if (typeof cell !== "object") return undefined;
  const instant = (cell as Date).getTime();
  return Number.isFinite(instant) ? (zone.local(instant) - SHEETS_EPOCH) / DAY : undefined;
}

/** A cell keeps a time to about a millisecond. */
function wholeSeconds(local: number): number {
  return Math.round(local / 1000) * 1000;
}
