/** What earlier refreshes found: the ledger on the History tab, read by what its rows hold. It is only ever added to. */
import { DAY, SHEETS_EPOCH, startOf } from "../reading/calendar";
import { readDate } from "../reading/cells/date";
import { readNumber } from "../reading/cells/number";
import { type Grid, isBlank, widthOf } from "../reading/grid";
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
  /** Rows of the tab that are filled and cannot be read as a time, a measure and a number. */
  unread: readonly number[];
  /** Where the next row goes: below the last filled one, a column each for time, measure and number. */
  next: { row: number; columns: LedgerColumns; needsHeader: boolean };
}

/** Columns of the tab for time, measure and number, from 1. */
export type LedgerColumns = readonly [time: number, measure: number, value: number];

export const HISTORY_HEADER = ["Refreshed", "Measure", "Value"];

/** How far from the measure its time and its number may stand, so that a column between them is no harm. */
const REACH = 2;
const MINUTE = 60_000;
const FIRST_TIME = startOf(2000, 1, 1);
const LAST_TIME = startOf(2100, 1, 1);

/**
 * Reads the values of the History tab, those of the drawn part left blank. A row counts by what it holds, whatever the headers, the order
 * of its columns and rows, and the formats that people gave them: the text is the measure, the time stands beside it, then the number.
 */
export function readHistory(grid: Grid | undefined, zone: Zone): History {
  const lines = grid ?? [];
  const found = lines.map((cells) => readRow(cells, zone));
  const next = nextPlace(lines, found);
  const rows: HistoryRow[] = [];
  const unread: number[] = [];
  const known = new Map<string, number>();
  lines.forEach((cells, index) => {
    const row = found[index]?.row;
    const key = row && `${row.time} ${row.measure}`;
    const before = key && known.get(key);
    if (row && before === row.value) return;
    if (row && before === undefined) {
      known.set(key!, row.value);
      rows.push(row);
      return;
    }
    const filled = next.columns.filter((column) => !isBlank(cells[column - 1]));
    if (row || (filled.length > 1 && !isHeader(cells))) unread.push(index + 1);
  });
  rows.sort((a, b) => a.time - b.time);
  return { rows, snapshots: snapshotsOf(rows), unread, next };
}

/** A row for each measure whose figure differs from what History says last. No two refreshes are of one second. */
export function changedSince({ snapshots }: History, now: Snapshot): HistoryRow[] {
  const last = snapshots[snapshots.length - 1];
  const at = wholeSeconds(now.time);
  const time = last && last.time >= at && last.time < at + MINUTE ? last.time + 1000 : at;
  const changed = [...now.figures].filter(([measure, value]) => last?.figures.get(measure) !== value);
  return changed.map(([measure, value]) => ({ time, measure, value }));
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

function isHeader(cells: readonly unknown[]): boolean {
  return HISTORY_HEADER.filter((title) => cells.includes(title)).length > 1;
}

/** In the columns of most rows that can be read, else below whole headers, else apart from all that is there. */
function nextPlace(lines: Grid, found: readonly (Found | undefined)[]): History["next"] {
  const counts = new Map<string, { columns: LedgerColumns; count: number }>();
  for (const { columns } of found.flatMap((each) => each ?? [])) {
    const key = columns.join();
    counts.set(key, { columns, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [usual] = [...counts.values()].sort((a, b) => b.count - a.count);
  const header = lines.find((cells) => HISTORY_HEADER.every((title) => cells.includes(title)));
  const titled =
    header && (HISTORY_HEADER.map((title) => header.indexOf(title) + 1) as unknown as LedgerColumns);
  const width = widthOf(lines);
  const free = width === 0 ? 1 : width + 2;
  const columns = usual?.columns ?? titled ?? ([free, free + 1, free + 2] as const);
  const isFilled = (cells: readonly unknown[]) => columns.some((column) => !isBlank(cells[column - 1]));
  const last = lines.reduce((row, cells, index) => (isFilled(cells) ? index + 1 : row), 0);
  return { row: last + 1, columns, needsHeader: !usual && !titled };
}

/** What every figure was after each refresh, of rows that are sorted by time. */
export function snapshotsOf(rows: readonly HistoryRow[]): Snapshot[] {
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

interface Found {
  row: HistoryRow;
  columns: LedgerColumns;
}

function readRow(cells: readonly unknown[], zone: Zone): Found | undefined {
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
    row: {
      time: timeIn(cells[when], zone)!,
      measure: String(cells[place]).trim(),
      value: numberIn(cells[what], zone)!,
    },
    columns: [when + 1, place + 1, what + 1],
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
